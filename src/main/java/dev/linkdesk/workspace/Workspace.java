package dev.linkdesk.workspace;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where Linkdesk works. Holds no key.
 *
 * @param id names the workspace's files and its key; lower-case letters, digits and hyphens
 * @param name for people
 * @param apiUrl the address of the API, ending in {@code /api/v1}
 * @param linkHost where Hosted Flow links lead, without a path
 * @param bound the environment that the key was seen to work in; null before it was seen
 */
public record Workspace(
    String id,
    String name,
    Environment environment,
    URI apiUrl,
    URI linkHost,
    @Nullable EnvironmentIds bound,
    KeyPlace keyPlace,
    Defaults defaults) {
  /** The id of the demo inside the program. */
  public static final String DEMO = "demo";

  /** The id of the workspace that the command line names. */
  public static final String TYPED = "this-run";

  public static final URI PERSONA_API = URI.create("https://api.withpersona.com/api/v1");
  public static final URI PERSONA_LINKS = URI.create("https://inquiry.withpersona.com");

  private static final String PERSONA = ".withpersona.com";

  /**
   * A workspace from what was typed on the command line.
   *
   * @param linkHost null for Persona's own, or for the API's own host when that is on this computer
   * @throws IllegalArgumentException with a sentence for people when an address cannot be used, or
   *     the link host is none of Persona's
   */
  public static Workspace typed(String apiUrl, String apiKey, @Nullable String linkHost) {
    URI api = address("--api-url", apiUrl);
    URI links = linkHost == null ? linksBeside(api) : links("--link-host", linkHost);
    return new Workspace(
        TYPED,
        api.getHost(),
        Environment.ofKey(apiKey),
        api,
        links,
        null,
        KeyPlace.THIS_RUN,
        Defaults.NONE);
  }

  /** The same, bound to where its key was seen to work. */
  public Workspace withBound(EnvironmentIds where) {
    return new Workspace(id, name, environment, apiUrl, linkHost, where, keyPlace, defaults);
  }

  /** The demo inside the program, where it answers in this run. */
  public static Workspace demo(URI apiUrl, URI linkHost) {
    return new Workspace(
        DEMO, "Demo", Environment.DEMO, apiUrl, linkHost, null, KeyPlace.THIS_RUN, Defaults.NONE);
  }

  /**
   * What a new form begins with.
   *
   * @param templateId {@code itmpl_…}, or {@code itmplv_…} for one version of a template
   * @param language one of Persona's locale codes; null lets the applicant's browser decide
   * @param expiry null leaves it to the template
   */
  public record Defaults(
      @Nullable String templateId, @Nullable String language, @Nullable Duration expiry) {
    public static final Defaults NONE = new Defaults(null, null, null);

    private static final Pattern TEMPLATE_ID = Pattern.compile("itmplv?_[A-Za-z0-9]+");

    /** Whether a text has the shape of a template's id, or of one of its versions'. */
    public static boolean isTemplateId(String text) {
      return TEMPLATE_ID.matcher(text).matches();
    }
  }

  /**
   * Persona's pages are on its own domain, so that any other name is a slip that nobody may send.
   */
  private static URI links(String option, String text) {
    URI host = origin(address(option, text));
    if (!host.getHost().toLowerCase(Locale.ROOT).endsWith(PERSONA) && !isLoopback(host.getHost())) {
      throw new IllegalArgumentException(
          option
              + " must be a host of withpersona.com, where Persona's pages are: is "
              + host.getHost()
              + " misspelt?");
    }
    return host;
  }

  private static URI linksBeside(URI api) {
    return isLoopback(api.getHost()) ? origin(api) : PERSONA_LINKS;
  }

  static URI address(String option, String text) {
    URI address;
    try {
      address = new URI(text.strip());
    } catch (URISyntaxException notAnAddress) {
      throw new IllegalArgumentException(
          option + " is not an address: " + notAnAddress.getReason());
    }
    if (address.getHost() == null) {
      throw new IllegalArgumentException(
          option + " needs a whole address, for example " + PERSONA_API);
    }
    boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
    boolean plain = "http".equalsIgnoreCase(address.getScheme());
    if (!encrypted && !(plain && isLoopback(address.getHost()))) {
      throw new IllegalArgumentException(
          option + " must begin with https:// (http:// is for this computer alone)");
    }
    if (address.getUserInfo() != null
        || address.getQuery() != null
        || address.getFragment() != null) {
      throw new IllegalArgumentException(option + " must be an address without user, query or #");
    }
    return withoutTrailingSlash(address);
  }

  private static URI withoutTrailingSlash(URI address) {
    String text = address.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : address;
  }

  private static URI origin(URI address) {
    return URI.create(address.getScheme() + "://" + address.getRawAuthority());
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
