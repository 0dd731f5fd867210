package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.Problem;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as people type them. The API gets the key and the link host the applicants, so nothing
 * goes unencrypted but to this computer, and links lead to Persona's own domain alone.
 */
final class Addresses {
  private static final String API_PATH = "/api/v1";
  private static final String PERSONA = ".withpersona.com";

  private Addresses() {}

  static @Nullable Problem apiProblem(String text) {
    Optional<URI> address = parsed(text);
    if (address.isEmpty()) {
      return Problem.of("settings.problem.notAnAddress");
    }
    if (!isSafe(address.get())) {
      return Problem.of("settings.problem.notEncrypted");
    }
    return withoutSlash(address.get().getPath()).equals(API_PATH)
        ? null
        : Problem.of("settings.problem.noApiPath", API_PATH);
  }

  /** The address of the API; only after {@link #apiProblem} found nothing. */
  static URI api(String text) {
    URI address = parsed(text).orElseThrow();
    return URI.create(origin(address) + API_PATH);
  }

  static @Nullable Problem linkHostProblem(String text) {
    Optional<URI> address = parsed(withScheme(text));
    if (address.isEmpty() || !withoutSlash(address.get().getPath()).isEmpty()) {
      return Problem.of("settings.problem.notAHost");
    }
    if (!isSafe(address.get())) {
      return Problem.of("settings.problem.notEncrypted");
    }
    String host = address.get().getHost().toLowerCase(Locale.ROOT);
    return host.endsWith(PERSONA) || isLoopback(host)
        ? null
        : Problem.of("settings.problem.notPersonas");
  }

  /** Where links lead; only after {@link #linkHostProblem} found nothing. */
  static URI linkHost(String text) {
    return URI.create(origin(parsed(withScheme(text)).orElseThrow()));
  }

  private static String withScheme(String text) {
    return text.contains("://") ? text : "https://" + text;
  }

  private static Optional<URI> parsed(String text) {
    try {
      URI address = new URI(text);
      boolean plain =
          address.getHost() != null
              && address.getUserInfo() == null
              && address.getQuery() == null
              && address.getFragment() == null;
      return plain ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static boolean isSafe(URI address) {
    boolean plain = "http".equalsIgnoreCase(address.getScheme());
    return "https".equalsIgnoreCase(address.getScheme()) || plain && isLoopback(address.getHost());
  }

  private static String origin(URI address) {
    return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Only what is written as a loopback address, so that no name has to be looked up. */
  private static boolean isLoopback(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (IllegalArgumentException aName) {
      return false;
    }
  }
}
