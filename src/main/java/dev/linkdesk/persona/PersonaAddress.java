package dev.linkdesk.persona;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import okhttp3.HttpUrl;

/**
 * Where Persona's API is and who asks it.
 *
 * @param api the address that all paths are put behind, for example {@code
 *     https://api.withpersona.com/api/v1}; plain {@code http} for this machine only
 * @param userAgent how the caller names itself, for example {@code Linkdesk/0.1.0}
 */
public record PersonaAddress(URI api, ApiKey key, String userAgent) {
  private static final String REQUIRED =
      "the address of the API must look like https://host/api/v1, without user, query or fragment";

  /**
   * @throws IllegalArgumentException when the key could be read on its way there; the message
   *     quotes neither the key nor the address
   */
  public PersonaAddress {
    HttpUrl url = HttpUrl.get(api);
    if (url == null
        || api.getRawUserInfo() != null
        || url.query() != null
        || url.fragment() != null) {
      throw new IllegalArgumentException(REQUIRED);
    }
    if (!url.isHttps() && !isLoopback(url.host())) {
      throw new IllegalArgumentException(
          "plain http is for this machine only: the API key would travel unencrypted");
    }
    if (userAgent.isBlank()
        || !userAgent.chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
      throw new IllegalArgumentException("the user agent must be plain letters");
    }
  }

  HttpUrl url() {
    return HttpUrl.get(api);
  }

  private static boolean isLoopback(String host) {
    if (host.toLowerCase(Locale.ROOT).equals("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException aName) {
      return false;
    }
  }
}
