package dev.linkdesk.inquiry;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about an inquiry; Persona changes these four only. Its expiry cannot be
 * changed.
 *
 * @param note null leaves it; an empty one clears it
 * @param fields by the template's own keys, as in {@link NewInquiry}; others stay
 * @param tags null leaves them; a list replaces them all
 * @param redirectUri null leaves it
 */
public record InquiryChanges(
    @Nullable String note,
    Map<String, Object> fields,
    @Nullable List<String> tags,
    @Nullable URI redirectUri) {

  public static final InquiryChanges NONE = new InquiryChanges(null, Map.of(), null, null);

  public InquiryChanges {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    tags = tags == null ? null : List.copyOf(tags);
  }

  public InquiryChanges withNote(String changed) {
    return new InquiryChanges(changed, fields, tags, redirectUri);
  }

  public InquiryChanges withFields(Map<String, Object> changed) {
    return new InquiryChanges(note, changed, tags, redirectUri);
  }

  public InquiryChanges withTags(List<String> changed) {
    return new InquiryChanges(note, fields, changed, redirectUri);
  }

  public InquiryChanges withRedirectUri(URI changed) {
    return new InquiryChanges(note, fields, tags, changed);
  }

  @Override
  public String toString() {
    return "InquiryChanges[" + fields.size() + " fields]";
  }
}
