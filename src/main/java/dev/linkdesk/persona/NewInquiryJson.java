package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.NewInquiry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the body that creates an inquiry. What is not given is left out. */
final class NewInquiryJson {
  private NewInquiryJson() {}

  /**
   * @throws IllegalArgumentException when a field holds something that is no plain value, or the
   *     expiry is a moment; the message names the field and does not quote it
   */
  static Map<String, Object> write(NewInquiry inquiry) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(
        inquiry.templateId().startsWith("itmplv_")
            ? "inquiry-template-version-id"
            : "inquiry-template-id",
        inquiry.templateId());
    if (inquiry.referenceId() != null) {
      attributes.put("reference-id", inquiry.referenceId());
    }
    if (!inquiry.fields().isEmpty()) {
      inquiry.fields().forEach(NewInquiryJson::requirePlain);
      attributes.put("fields", inquiry.fields());
    }
    if (!inquiry.tags().isEmpty()) {
      attributes.put("tags", inquiry.tags());
    }
    if (inquiry.note() != null) {
      attributes.put("note", inquiry.note());
    }
    if (inquiry.redirectUri() != null) {
      attributes.put("redirect-uri", inquiry.redirectUri().toString());
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("data", Map.of("attributes", attributes));
    switch (inquiry.expiry()) {
      case Expiry.After(var span) ->
          body.put("meta", Map.of("expiration-after-create-interval-seconds", span.toSeconds()));
      case Expiry.At at ->
          throw new IllegalArgumentException("an expiry is reckoned before it is sent");
      case null -> {}
    }
    return body;
  }

  static void requirePlain(String key, Object value) {
    boolean plain =
        switch (value) {
          case String _, Boolean _ -> true;
          case Number number -> Double.isFinite(number.doubleValue());
          case List<?> items -> items.stream().allMatch(String.class::isInstance);
          default -> false;
        };
    if (!plain) {
      throw new IllegalArgumentException(
          "field " + key + " is neither text, number, boolean nor a list of text");
    }
  }
}
