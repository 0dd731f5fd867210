package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's verification as Persona last told it. Attributes can be absent at any time: a key
 * may be set to hide them, and a list may ask for a few only.
 *
 * @param sessions how many visits it has room for; none means that nobody opened it; null when not
 *     told
 * @param verifications how many it has, one for each kind and each try at it, so that their number
 *     alone tells no tries; null when not told
 */
public record Inquiry(
    InquiryId id,
    InquiryStatus status,
    @Nullable String referenceId,
    @Nullable String templateId,
    @Nullable String accountId,
    @Nullable String creator,
    @Nullable String note,
    @Nullable String reviewerComment,
    @Nullable String previousStep,
    @Nullable String nextStep,
    List<String> tags,
    List<Field> fields,
    Timestamps times,
    @Nullable Integer sessions,
    @Nullable Integer verifications) {

  public Inquiry {
    tags = List.copyOf(tags);
    fields = List.copyOf(fields);
  }

  /** An inquiry of whose visits and verifications nothing was told. */
  public Inquiry(
      InquiryId id,
      InquiryStatus status,
      @Nullable String referenceId,
      @Nullable String templateId,
      @Nullable String accountId,
      @Nullable String creator,
      @Nullable String note,
      @Nullable String reviewerComment,
      @Nullable String previousStep,
      @Nullable String nextStep,
      List<String> tags,
      List<Field> fields,
      Timestamps times) {
    this(
        id,
        status,
        referenceId,
        templateId,
        accountId,
        creator,
        note,
        reviewerComment,
        previousStep,
        nextStep,
        tags,
        fields,
        times,
        null,
        null);
  }

  /** An inquiry of which only this much is known yet. */
  public static Inquiry known(InquiryId id, InquiryStatus status) {
    return new Inquiry(
        id,
        status,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        Timestamps.NONE);
  }

  /** The value of a field, found whatever the casing of its key. */
  public Optional<Object> field(String key) {
    return Optional.ofNullable(value(Field.normal(key)));
  }

  /** First and last name as prefilled or collected; empty when neither is known. */
  public Optional<String> personName() {
    String first = name("name_first");
    String last = name("name_last");
    String name = first.isEmpty() || last.isEmpty() ? first + last : first + " " + last;
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private String name(String normalKey) {
    Object value = value(normalKey);
    String text = value == null ? "" : value.toString();
    return text.isBlank() ? "" : text;
  }

  /** Asked for each of very many rows, hence no stream. */
  private @Nullable Object value(String normalKey) {
    for (Field field : fields) {
      if (field.value() != null && Field.normal(field.key()).equals(normalKey)) {
        return field.value();
      }
    }
    return null;
  }

  public boolean isRedacted() {
    return times.redacted() != null;
  }

  /** Answers overtake each other: an older one must not replace a newer one. */
  public boolean isOlderThan(Inquiry other) {
    Instant mine = times.updated();
    Instant theirs = other.times.updated();
    return mine != null && theirs != null && mine.isBefore(theirs);
  }

  /**
   * Whether all that this tells is known from another already, which may tell more: a list leaves
   * out what a single answer holds.
   */
  public boolean addsNothingTo(Inquiry known) {
    return status.equals(known.status)
        && times.equals(known.times)
        && tags.equals(known.tags)
        && known.fields.containsAll(fields)
        && addsNothing(referenceId, known.referenceId)
        && addsNothing(templateId, known.templateId)
        && addsNothing(accountId, known.accountId)
        && addsNothing(creator, known.creator)
        && addsNothing(note, known.note)
        && addsNothing(reviewerComment, known.reviewerComment)
        && addsNothing(previousStep, known.previousStep)
        && addsNothing(nextStep, known.nextStep)
        && addsNothing(sessions, known.sessions)
        && addsNothing(verifications, known.verifications);
  }

  private static boolean addsNothing(@Nullable Object told, @Nullable Object known) {
    return told == null || told.equals(known);
  }

  @Override
  public String toString() {
    return "Inquiry[" + id + " " + status + "]";
  }
}
