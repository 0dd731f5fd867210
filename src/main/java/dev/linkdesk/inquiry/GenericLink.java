package dev.linkdesk.inquiry;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a reusable link says: each opening of it, and each refresh, makes a new inquiry. It holds no
 * prefilled field, since whoever sees an address reads what is in it.
 *
 * @param templateId {@code itmpl_…}, {@code itmplv_…} for one version, or an old {@code tmpl_…}
 * @param environmentId {@code env_…}, which decides between sandbox and production
 * @param person whose inquiries these become; null for somebody new each time
 * @param redirectUri where the browser goes afterwards; null for nowhere
 * @param language one of Persona's locale codes; null lets the applicant's browser decide
 */
public record GenericLink(
    String templateId,
    String environmentId,
    @Nullable Person person,
    @Nullable URI redirectUri,
    @Nullable String language) {

  /** Whose inquiries these become; Persona takes one way to say so, not both. */
  public sealed interface Person {
    /** The team's own id; visible in the address. */
    record Reference(String id) implements Person {}

    /** {@code act_…} */
    record Account(String id) implements Person {}
  }

  @Override
  public String toString() {
    return "GenericLink[" + templateId + "]";
  }
}
