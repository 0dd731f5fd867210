package dev.linkdesk.persona;

import dev.linkdesk.inquiry.EnvironmentIds;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads from the headers of an answer which environment it came from. */
final class Origin {
  private static final Pattern ENVIRONMENT = Pattern.compile("env_[A-Za-z0-9]{1,100}");
  private static final Pattern ORGANIZATION = Pattern.compile("org_[A-Za-z0-9]{1,100}");

  private Origin() {}

  /** Empty when one of the two is absent or has another shape: that proves nothing. */
  static Optional<EnvironmentIds> of(Headers headers) {
    String environment = shaped(ENVIRONMENT, headers.get("Persona-Environment-Id"));
    String organization = shaped(ORGANIZATION, headers.get("Persona-Organization-Id"));
    return environment == null || organization == null
        ? Optional.empty()
        : Optional.of(new EnvironmentIds(environment, organization));
  }

  private static @Nullable String shaped(Pattern shape, @Nullable String text) {
    return text != null && shape.matcher(text).matches() ? text : null;
  }
}
