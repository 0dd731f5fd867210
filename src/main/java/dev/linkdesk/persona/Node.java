package dev.linkdesk.persona;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in an answer, read forgivingly: Persona hides attributes, adds others and writes empty
 * ones in several ways, so what is absent, null or of another type than asked for is simply absent.
 */
record Node(@Nullable Object value) {
  private static final Node ABSENT = new Node(null);

  /** What is found by going down these names. */
  Node at(String... names) {
    Node here = this;
    for (String name : names) {
      Object found = here.value instanceof Map<?, ?> members ? members.get(name) : null;
      here = found == null ? ABSENT : new Node(found);
    }
    return here;
  }

  boolean isAbsent() {
    return value == null;
  }

  boolean isObject() {
    return value instanceof Map<?, ?>;
  }

  boolean isList() {
    return value instanceof List<?>;
  }

  boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  @Nullable Boolean truth() {
    return value instanceof Boolean truth ? truth : null;
  }

  @Nullable String text() {
    return value instanceof String text ? text : null;
  }

  String text(String otherwise) {
    return value instanceof String text ? text : otherwise;
  }

  @Nullable Double number() {
    return value instanceof Number number ? (Double) number.doubleValue() : null;
  }

  /** A whole number; a fraction, or one that an int cannot hold, is absent. */
  @Nullable Integer integer() {
    Double number = number();
    return number != null && number == number.intValue() ? (Integer) number.intValue() : null;
  }

  @Nullable Instant instant() {
    if (!(value instanceof String text)) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  /** The items of a list; none when it is no list. */
  List<Node> items() {
    return value instanceof List<?> items ? items.stream().map(Node::new).toList() : List.of();
  }

  /** The texts of a list, without whatever else stands between them. */
  List<String> texts() {
    return items().stream().map(Node::text).filter(Objects::nonNull).toList();
  }

  /** The members of an object in their order; none when it is no object. */
  Stream<Member> members() {
    return value instanceof Map<?, ?> members
        ? members.entrySet().stream()
            .map(member -> new Member(String.valueOf(member.getKey()), new Node(member.getValue())))
        : Stream.empty();
  }

  /** A name and what it holds. */
  record Member(String name, Node node) {}

  /** Answers hold personal values: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return isAbsent() ? "Node[absent]" : "Node[…]";
  }
}
