package dev.linkdesk.persona;

import dev.linkdesk.inquiry.InquiryChanges;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the body that changes an inquiry. What is not given is left out, and so stays. */
final class InquiryChangesJson {
  private InquiryChangesJson() {}

  /**
   * @throws IllegalArgumentException when a field holds something that is no plain value; the
   *     message names the field and does not quote it
   */
  static Map<String, Object> write(InquiryChanges changes) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    if (changes.note() != null) {
      attributes.put("note", changes.note());
    }
    if (!changes.fields().isEmpty()) {
      changes.fields().forEach(NewInquiryJson::requirePlain);
      attributes.put("fields", changes.fields());
    }
    if (changes.tags() != null) {
      attributes.put("tags", changes.tags());
    }
    if (changes.redirectUri() != null) {
      attributes.put("redirect-uri", changes.redirectUri().toString());
    }
    return Map.of("data", Map.of("attributes", attributes));
  }
}
