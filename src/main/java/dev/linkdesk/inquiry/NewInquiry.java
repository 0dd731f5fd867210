package dev.linkdesk.inquiry;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of Persona when a link is made.
 *
 * @param templateId {@code itmpl_…}, or {@code itmplv_…} for one version of a template
 * @param referenceId the team's own id of the person
 * @param fields prefilled values by the template's own keys: text, number, boolean or list of text
 * @param redirectUri where the browser goes afterwards
 * @param expiry how long the link can be started; null leaves it to the template
 */
public record NewInquiry(
    String templateId,
    @Nullable String referenceId,
    Map<String, Object> fields,
    List<String> tags,
    @Nullable String note,
    @Nullable URI redirectUri,
    @Nullable Expiry expiry) {

  public NewInquiry {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    tags = List.copyOf(tags);
  }

  /** The same with its expiry reckoned from a start, as it is sent. */
  NewInquiry startingAt(Instant start) {
    return expiry == null
        ? this
        : new NewInquiry(
            templateId,
            referenceId,
            fields,
            tags,
            note,
            redirectUri,
            new Expiry.After(expiry.from(start)));
  }

  @Override
  public String toString() {
    return "NewInquiry[" + templateId + ", " + fields.size() + " fields]";
  }
}
