package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to Persona's search, the only one that knows what changed since a time.
 *
 * @param clause null finds everything
 * @param sort null leaves the order to Persona
 */
public record InquirySearch(@Nullable Clause clause, @Nullable Sort sort) {
  private static final int DEEPEST = 2;
  private static final int MOST_CLAUSES = 20;

  /**
   * @throws IllegalArgumentException when there are more than {@value #MOST_CLAUSES} comparisons,
   *     or more than {@value #DEEPEST} levels of joining, which Persona refuses
   */
  public InquirySearch {
    if (clause != null && (depth(clause) > DEEPEST || count(clause) > MOST_CLAUSES)) {
      throw new IllegalArgumentException("a search has at most 20 comparisons on two levels");
    }
  }

  /** What was changed at this time or later, the oldest change first. */
  public static InquirySearch changedSince(Instant time) {
    return new InquirySearch(
        new Compare(Attribute.UPDATED_AT, Operator.GTE, time.toString()),
        new Sort(Attribute.UPDATED_AT, Direction.ASC));
  }

  /** A condition. */
  public sealed interface Clause {}

  /** One comparison; times are written as in {@link Instant#toString}. */
  public record Compare(Attribute attribute, Operator operator, String value) implements Clause {
    @Override
    public String toString() {
      return "Compare[" + attribute + " " + operator + "]";
    }
  }

  /** All of these hold. */
  public record And(List<Clause> clauses) implements Clause {
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /** One of these holds, or several do. */
  public record Or(List<Clause> clauses) implements Clause {
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /** This does not hold. */
  public record Not(Clause clause) implements Clause {}

  /** What can be compared; sorting knows the first three only. */
  public enum Attribute {
    CREATED_AT,
    UPDATED_AT,
    STATUS,
    REFERENCE_ID,
    INQUIRY_TEMPLATE_ID
  }

  public enum Operator {
    EQ,
    GT,
    GTE,
    LT,
    LTE
  }

  public enum Direction {
    ASC,
    DESC
  }

  /** In which order the pages come. */
  public record Sort(Attribute attribute, Direction direction) {
    /**
     * @throws IllegalArgumentException when Persona does not sort by it
     */
    public Sort {
      if (attribute.compareTo(Attribute.STATUS) > 0) {
        throw new IllegalArgumentException("Persona does not sort by " + attribute);
      }
    }
  }

  private static int depth(Clause clause) {
    return switch (clause) {
      case Compare _ -> 0;
      case And and -> 1 + deepest(and.clauses());
      case Or or -> 1 + deepest(or.clauses());
      case Not not -> 1 + depth(not.clause());
    };
  }

  private static int deepest(List<Clause> clauses) {
    return clauses.stream().mapToInt(InquirySearch::depth).max().orElse(0);
  }

  private static int count(Clause clause) {
    return switch (clause) {
      case Compare _ -> 1;
      case And and -> and.clauses().stream().mapToInt(InquirySearch::count).sum();
      case Or or -> or.clauses().stream().mapToInt(InquirySearch::count).sum();
      case Not not -> count(not.clause());
    };
  }
}
