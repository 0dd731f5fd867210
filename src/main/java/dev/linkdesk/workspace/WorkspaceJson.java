package dev.linkdesk.workspace;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.workspace.Workspace.Defaults;
import java.io.Serial;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A workspace as JSON and back. What is read is checked as if it were typed. */
final class WorkspaceJson {
  static final Pattern ID = Pattern.compile("[a-z0-9]{8}");

  private static final int VERSION = 1;
  private static final int LONGEST_NAME = 100;
  private static final Duration SHORTEST_EXPIRY = Duration.ofMinutes(1);
  private static final Duration LONGEST_EXPIRY = Duration.ofDays(15);
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
  private static final Pattern ENVIRONMENT_ID = Pattern.compile("env_[A-Za-z0-9]+");
  private static final Pattern ORGANIZATION_ID = Pattern.compile("org_[A-Za-z0-9]+");

  private static final Gson GSON =
      new GsonBuilder()
          .setStrictness(Strictness.STRICT)
          .disableHtmlEscaping()
          .setPrettyPrinting()
          .create();

  private WorkspaceJson() {}

  static String write(Workspace workspace) {
    EnvironmentIds bound = workspace.bound();
    Defaults defaults = workspace.defaults();
    Duration expiry = defaults.expiry();
    return GSON.toJson(
        new Stored(
            VERSION,
            workspace.id(),
            workspace.name(),
            workspace.environment().word(),
            workspace.apiUrl().toString(),
            workspace.linkHost().toString(),
            bound == null ? null : new Bound(bound.environment(), bound.organization()),
            workspace.keyPlace().name().toLowerCase(Locale.ROOT),
            new Form(
                defaults.templateId(),
                defaults.language(),
                expiry == null ? null : expiry.toSeconds())));
  }

  /**
   * @throws Newer when a newer Linkdesk wrote it
   * @throws IllegalArgumentException when it cannot be understood; the message names the member and
   *     does not quote it
   */
  static Workspace read(String json) throws Newer {
    Stored stored = parse(json);
    try {
      return workspace(stored);
    } catch (NullPointerException missing) {
      throw new IllegalArgumentException("something is missing", missing);
    }
  }

  /**
   * @throws IllegalArgumentException when the workspace could not be read again; the message names
   *     what is wrong with it
   */
  static void check(Workspace workspace) {
    require(ID.matcher(workspace.id()).matches(), "id");
    require(isName(workspace.name()), "name");
    require(workspace.environment() != Environment.DEMO, "environment");
    Workspace.address("apiUrl", workspace.apiUrl().toString());
    URI links = Workspace.address("linkHost", workspace.linkHost().toString());
    require(links.getRawPath().isEmpty(), "linkHost");
    EnvironmentIds bound = workspace.bound();
    if (bound != null) {
      require(ENVIRONMENT_ID.matcher(bound.environment()).matches(), "bound.environment");
      require(ORGANIZATION_ID.matcher(bound.organization()).matches(), "bound.organization");
    }
    Defaults defaults = workspace.defaults();
    String template = defaults.templateId();
    require(template == null || Defaults.isTemplateId(template), "defaults.templateId");
    require(isAbsentOr(LANGUAGE, defaults.language()), "defaults.language");
    require(isExpiry(defaults.expiry()), "defaults.expirySeconds");
  }

  /** The name with an ending, cut so that it is no longer than a name may be. */
  static String cut(String name, String ending) {
    int room = LONGEST_NAME - ending.length();
    boolean fits = name.codePointCount(0, name.length()) <= room;
    return (fits ? name : name.substring(0, name.offsetByCodePoints(0, room))) + ending;
  }

  private static Stored parse(String json) throws Newer {
    try {
      JsonObject object = GSON.fromJson(json, JsonObject.class);
      JsonElement version = object.get("version");
      // Before the rest, which may have another shape by then.
      if (version.getAsInt() > VERSION) {
        throw new Newer();
      }
      require(version.getAsInt() == VERSION, "version");
      return GSON.fromJson(object, Stored.class);
    } catch (RuntimeException notJson) {
      // Gson says no with half a dozen exceptions, whose messages quote what was read.
      throw new IllegalArgumentException("no JSON of a workspace (" + notJson.getClass() + ")");
    }
  }

  @SuppressWarnings("NullAway") // What is missing is told by the caller.
  private static Workspace workspace(Stored stored) {
    Bound bound = stored.bound;
    Form form = stored.defaults == null ? new Form(null, null, null) : stored.defaults;
    Workspace workspace =
        new Workspace(
            stored.id,
            stored.name,
            environment(stored.environment),
            URI.create(stored.apiUrl),
            URI.create(stored.linkHost),
            bound == null ? null : new EnvironmentIds(bound.environment, bound.organization),
            keyPlace(stored.keyPlace),
            new Defaults(
                form.templateId,
                form.language,
                form.expirySeconds == null ? null : Duration.ofSeconds(form.expirySeconds)));
    check(workspace);
    return workspace;
  }

  private static Environment environment(@Nullable String word) {
    return Arrays.stream(Environment.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("environment"));
  }

  private static KeyPlace keyPlace(@Nullable String word) {
    return Arrays.stream(KeyPlace.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("keyPlace"));
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.codePointCount(0, name.length()) <= LONGEST_NAME
        && name.codePoints().noneMatch(Character::isISOControl);
  }

  private static boolean isAbsentOr(Pattern shape, @Nullable String text) {
    return text == null || shape.matcher(text).matches();
  }

  private static boolean isExpiry(@Nullable Duration expiry) {
    return expiry == null
        || (expiry.compareTo(SHORTEST_EXPIRY) >= 0
            && expiry.compareTo(LONGEST_EXPIRY) <= 0
            && expiry.equals(expiry.truncatedTo(ChronoUnit.SECONDS)));
  }

  private static void require(boolean right, String member) {
    if (!right) {
      throw new IllegalArgumentException(member + " is not as it must be");
    }
  }

  /** A newer Linkdesk wrote it. */
  static final class Newer extends Exception {
    @Serial private static final long serialVersionUID = 1L;
  }

  private record Stored(
      int version,
      @Nullable String id,
      @Nullable String name,
      @Nullable String environment,
      @Nullable String apiUrl,
      @Nullable String linkHost,
      @Nullable Bound bound,
      @Nullable String keyPlace,
      @Nullable Form defaults) {}

  private record Bound(@Nullable String environment, @Nullable String organization) {}

  private record Form(
      @Nullable String templateId, @Nullable String language, @Nullable Long expirySeconds) {}
}
