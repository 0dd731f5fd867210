package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Opening;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the fields of an inquiry came from, as far as that can be known. Persona does not say: what
 * was there before anybody opened the link was prefilled, and what is otherwise later was
 * collected. Of an inquiry that was not seen before it began nothing is claimed but what only an ID
 * can give. Remembers values until the program ends; writes none of them anywhere.
 */
public final class FieldOrigins {
  private static final int REMEMBERED = 200;
  private static final Set<String> GIVEN_BY_AN_ID =
      Set.of("identification_number", "identification_class", "current_government_id");

  /** Where a value came from. */
  public enum Origin {
    /** Set when the inquiry was made. */
    PREFILLED,
    /** Typed or changed by the applicant, or read from what they showed. */
    COLLECTED,
    /** Read from the ID. */
    FROM_ID
  }

  private final Map<InquiryId, Map<String, Object>> atFirst = new LinkedHashMap<>(16, 0.75f, true);

  /** Notes what an inquiry holds, if nobody can have added to it yet. */
  public void learn(InquiryDetail detail) {
    Inquiry inquiry = detail.inquiry();
    if (isUntouched(detail)) {
      Map<String, Object> values = new HashMap<>();
      for (Field field : inquiry.fields()) {
        Object value = field.value();
        if (value != null) {
          values.put(Field.normal(field.key()), value);
        }
      }
      atFirst.put(inquiry.id(), values);
      if (atFirst.size() > REMEMBERED) {
        atFirst.remove(atFirst.keySet().iterator().next());
      }
    }
  }

  /** Empty when it cannot be known. */
  public Optional<Origin> of(InquiryDetail detail, Field field) {
    String key = Field.normal(field.key());
    Map<String, Object> first = atFirst.get(detail.inquiry().id());
    if (first != null && Objects.equals(first.get(key), field.value())) {
      return Optional.of(Origin.PREFILLED);
    }
    if (GIVEN_BY_AN_ID.contains(key) && hasShownId(detail)) {
      return Optional.of(Origin.FROM_ID);
    }
    return first == null ? Optional.empty() : Optional.of(Origin.COLLECTED);
  }

  private static boolean isUntouched(InquiryDetail detail) {
    Inquiry inquiry = detail.inquiry();
    Integer visits = inquiry.sessions();
    boolean nobodyCame =
        (visits != null && visits == 0)
            || (!detail.sessions().isEmpty()
                && Opening.of(inquiry, detail.sessions(), List.of()) instanceof Opening.Never);
    return inquiry.status().equals(InquiryStatus.CREATED) && nobodyCame;
  }

  private static boolean hasShownId(InquiryDetail detail) {
    return detail.verifications().stream()
        .anyMatch(verification ->
            Field.normal(verification.kind()).startsWith("government_id")
                && verification.completedAt() != null);
  }
}
