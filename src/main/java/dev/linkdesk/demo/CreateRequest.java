package dev.linkdesk.demo;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the body of a create: every attribute and meta member Persona knows, and no other. */
final class CreateRequest {
  private static final String[] ATTRIBUTES = {
    "template-id",
    "inquiry-template-id",
    "inquiry-template-version-id",
    "reference-id",
    "account-id",
    "creator-email-address",
    "theme-id",
    "theme-set-id",
    "redirect-uri",
    "note",
    "fields",
    "tags",
    "initial-step-name"
  };
  private static final String[] META = {
    "auto-create-account",
    "auto-create-account-type-id",
    "auto-create-account-reference-id",
    "auto-create-inquiry-session",
    "auto-create-one-time-link",
    "expiration-after-create-interval-seconds",
    "expiration-after-start-interval-seconds",
    "expiration-after-resume-interval-seconds",
    "one-time-link-expiration-seconds"
  };

  /**
   * @param withSession whether a session token is wanted in the answer
   * @param withLink whether a one-time link is
   */
  record Order(NewDemoInquiry inquiry, boolean withSession, boolean withLink) {}

  private final DemoStore store;

  CreateRequest(DemoStore store) {
    this.store = store;
  }

  /**
   * @throws Refusal 400 for the wrong shape, 404 for an unknown template or account, 422 for values
   *     that do not fit
   */
  Order read(BodyObject body) {
    BodyObject attributes = body.required("data", "attributes").required("attributes", ATTRIBUTES);
    BodyObject meta = body.object("meta", META);
    DemoTemplate template = template(attributes);
    String accountId = account(attributes.text("account-id"));
    String referenceId = attributes.text("reference-id");
    String accountReference = meta.text("auto-create-account-reference-id");
    boolean withAccount = meta.flag("auto-create-account", true);
    checkAccount(meta, withAccount, referenceId, accountId, accountReference);
    if (attributes.text("theme-id") != null) {
      throw Refusal.invalid(
          "/data/attributes/theme-id", "is for legacy templates; use theme-set-id");
    }
    attributes.text("theme-set-id");
    meta.seconds("one-time-link-expiration-seconds");
    Map<String, Object> fields = new LinkedHashMap<>();
    attributes
        .values("fields")
        .forEach((key, value) -> value.ifPresent(given -> fields.put(key, given)));
    List<String> tags = attributes.texts("tags");
    String firstStep = attributes.text("initial-step-name");
    NewDemoInquiry order =
        new NewDemoInquiry(
            template,
            referenceId,
            accountId,
            accountReference,
            withAccount,
            creator(attributes.text("creator-email-address")),
            attributes.text("note"),
            redirect(attributes.text("redirect-uri")),
            tags == null ? List.of() : tags,
            fields,
            intervals(meta),
            firstStep == null ? NewDemoInquiry.FIRST_STEP : firstStep);
    return new Order(
        order,
        meta.flag("auto-create-inquiry-session", false),
        meta.flag("auto-create-one-time-link", false));
  }

  private DemoTemplate template(BodyObject attributes) {
    String id = attributes.text("inquiry-template-id");
    String version = attributes.text("inquiry-template-version-id");
    String legacy = attributes.text("template-id");
    int given = (id == null ? 0 : 1) + (version == null ? 0 : 1) + (legacy == null ? 0 : 1);
    if (given == 0) {
      throw attributes.missing("inquiry-template-id");
    }
    if (given > 1) {
      throw Refusal.badRequest(
          "data.attributes takes only one of inquiry-template-id, inquiry-template-version-id and"
              + " template-id");
    }
    String name =
        id != null
            ? "inquiry_template_id"
            : version != null ? "inquiry_template_version_id" : "template_id";
    Optional<DemoTemplate> found =
        id != null
            ? store.templates().byId(id)
            : version != null ? store.templates().byVersion(version) : Optional.empty();
    return found.orElseThrow(() -> Refusal.notFound("data.attributes." + name + " is not found"));
  }

  private @Nullable String account(@Nullable String id) {
    if (id != null && store.accounts().byId(id).isEmpty()) {
      throw Refusal.notFound("data.attributes.account_id is not found");
    }
    return id;
  }

  private static void checkAccount(
      BodyObject meta,
      boolean withAccount,
      @Nullable String referenceId,
      @Nullable String accountId,
      @Nullable String accountReference) {
    if (referenceId != null && accountId != null) {
      throw Refusal.badRequest("data.attributes takes only one of reference-id and account-id");
    }
    boolean namesAccount =
        accountReference != null || meta.text("auto-create-account-type-id") != null;
    if (namesAccount && !withAccount) {
      throw Refusal.badRequest(
          "meta.auto-create-account must not be false when the account is described");
    }
    if (referenceId != null && accountReference != null && !referenceId.equals(accountReference)) {
      throw Refusal.badRequest(
          "meta.auto-create-account-reference-id differs from data.attributes.reference-id");
    }
  }

  private static String creator(@Nullable String email) {
    if (email == null) {
      return NewDemoInquiry.API_CREATOR;
    }
    if (!FieldCheck.isEmail(email)) {
      throw Refusal.invalid(
          "/data/attributes/creator-email-address", "must be a valid email address");
    }
    return email;
  }

  /**
   * @throws Refusal 422 unless it is an absolute http or https address
   */
  static @Nullable String redirect(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw badRedirect();
    }
    throw badRedirect();
  }

  private static Refusal badRedirect() {
    return Refusal.invalid(
        "/data/attributes/redirect-uri", "must be an absolute http or https address");
  }

  private static ExpiryIntervals intervals(BodyObject meta) {
    ExpiryIntervals usual = ExpiryIntervals.DEFAULT;
    long create = or(meta.seconds("expiration-after-create-interval-seconds"), usual.afterCreate());
    // Persona's default after the start equals the interval after the creation.
    long start = or(meta.seconds("expiration-after-start-interval-seconds"), create);
    long resume = or(meta.seconds("expiration-after-resume-interval-seconds"), usual.afterResume());
    return new ExpiryIntervals(create, start, resume);
  }

  private static long or(@Nullable Long value, long usual) {
    return value == null ? usual : value;
  }
}
