package dev.linkdesk.message;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Web addresses in a text, and whose they are. */
final class WebHosts {
  /** Persona's domain, and the two hosts of its short one-time links. */
  private static final String PERSONA = "withpersona.com";

  private static final String PERSONA_NAME = "withpersona";

  /** Letters by which a spelling of Persona's name is a slip, or made to be taken for it. */
  private static final int FEW_LETTERS = 2;

  private static final Pattern LAST_TWO_LABELS = Pattern.compile("[^.]+\\.[^.]+$");

  private static final Set<String> PERSONA_SHORT = Set.of("perso.na", "go.perso.na");

  private static final Set<String> SHORTENERS =
      Set.of(
          "adf.ly",
          "bit.do",
          "bit.ly",
          "bitly.com",
          "bl.ink",
          "buff.ly",
          "cutt.ly",
          "dub.sh",
          "goo.gl",
          "is.gd",
          "j.mp",
          "lnkd.in",
          "ow.ly",
          "qrco.de",
          "rb.gy",
          "rebrand.ly",
          "s.id",
          "short.io",
          "shorturl.at",
          "smarturl.it",
          "surl.li",
          "t.co",
          "t.ly",
          "t2m.io",
          "tiny.cc",
          "tiny.one",
          "tinyurl.com",
          "trib.al",
          "urlz.fr",
          "v.gd",
          "x.co");

  /** With a scheme, or as mail programs make links of by themselves. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?<![\\w@.+-])(?:(?:https?://)[^\\s<>\"]+"
              + "|(?:www\\.|(?:[a-z0-9-]+\\.)*[a-z0-9-]+\\.[a-z]{2,24}/)[^\\s<>\"]*"
              + "|(?:[a-z0-9-]+\\.)+(?:com|net|org|info|biz|io|co|me|app|dev|link|click|xyz|top"
              + "|site|online|ly|gl|na|eu|de|fr|es|pt|br|uk|us)(?![\\w.@-]*[\\w@]))");

  private static final Pattern END = Pattern.compile("[.,;:!?)\\]}'»”]+$");

  private WebHosts() {}

  /** A web address as it stands in a text. */
  record Found(String address, String host) {}

  static List<Found> in(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .map(result -> END.matcher(result.group()).replaceFirst(""))
        .map(address -> new Found(address, host(address)))
        .toList();
  }

  /** Whether an address has a scheme of the web and a host. */
  static boolean isWebAddress(String address) {
    return address.matches("(?i)https?://.*") && host(address).matches("[\\p{L}\\p{N}.:\\[\\]-]+");
  }

  static String host(String address) {
    String rest = address.replaceFirst("(?i)^https?://", "");
    String authority = rest.split("[/?#]", 2)[0];
    String behindUser = authority.substring(authority.lastIndexOf('@') + 1);
    return behindUser.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
  }

  static boolean isPersonas(String host) {
    return host.equals(PERSONA) || host.endsWith("." + PERSONA) || PERSONA_SHORT.contains(host);
  }

  static boolean isShortener(String host) {
    return SHORTENERS.contains(host.replaceFirst("^www\\.", ""));
  }

  /** Whether an address leads to Persona, encrypted, or to the workspace's own link host. */
  static boolean isOurs(String address, URI linkHost) {
    String begin = linkHost.toString().toLowerCase(Locale.ROOT);
    String low = address.toLowerCase(Locale.ROOT);
    boolean own =
        low.startsWith(begin)
            && (low.length() == begin.length() || "/?#".indexOf(low.charAt(begin.length())) >= 0);
    return own || (low.startsWith("https://") && !low.contains("@") && isPersonas(host(address)));
  }

  /**
   * The host of Persona's that a host looks like, which is not Persona's. A company's own name may
   * have "persona" in it: that alone is no likeness.
   */
  static Optional<String> misspelt(String host) {
    if (isPersonas(host)) {
      return Optional.empty();
    }
    boolean isNear =
        Spelling.isNear(host, PERSONA, FEW_LETTERS)
            || Stream.of(host.split("\\."))
                .anyMatch(label ->
                    label.contains(PERSONA_NAME)
                        || Spelling.isNear(label, PERSONA_NAME, FEW_LETTERS));
    if (isNear) {
      return Optional.of(PERSONA);
    }
    Matcher domain = LAST_TWO_LABELS.matcher(host);
    return domain.find() && Spelling.isNear(domain.group(), "perso.na", 1)
        ? Optional.of("perso.na")
        : Optional.empty();
  }
}
