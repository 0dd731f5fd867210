package dev.linkdesk.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Webhooks: list, create, retrieve, update, enable, disable, archive and rotate the secret. */
final class WebhookRoutes {
  private static final String TYPE = "webhook";

  private final Webhooks webhooks;

  WebhookRoutes(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  void addTo(Router router) {
    router
        .add("GET", "/webhooks", (request, none) -> list(request))
        .add("POST", "/webhooks", (request, none) -> create(request))
        .add("GET", "/webhooks/{id}", (request, id) -> secret(request, 200, webhooks.webhook(id)))
        .add("PATCH", "/webhooks/{id}", this::update)
        .add("POST", "/webhooks/{id}/rotate-secret", this::rotateSecret);
    addMove(router, "enable", DemoWebhook.Status.ENABLED);
    addMove(router, "disable", DemoWebhook.Status.DISABLED);
    addMove(router, "archive", DemoWebhook.Status.ARCHIVED);
  }

  private void addMove(Router router, String name, DemoWebhook.Status status) {
    router.add(
        "POST",
        "/webhooks/{id}/" + name,
        (request, id) -> plain(request, webhooks.move(id, status)));
  }

  private ApiAnswer list(ApiRequest request) {
    request.query().allow("filter", Set.of());
    return Documents.page(
        request,
        webhooks.page(request.query()),
        DemoWebhook::id,
        (out, webhook) -> write(out, webhook, List.of()));
  }

  private ApiAnswer create(ApiRequest request) {
    BodyObject attributes =
        request
            .body("data")
            .required("data", "attributes")
            .required("attributes", WebhookRequest.ATTRIBUTES);
    WebhookSettings settings = WebhookRequest.create(attributes, request.version());
    return secret(request, 201, webhooks.create(settings));
  }

  private ApiAnswer update(ApiRequest request, String id) {
    BodyObject attributes =
        request
            .body("data")
            .object("data", "attributes")
            .object("attributes", WebhookRequest.ATTRIBUTES);
    return plain(request, webhooks.update(id, before -> WebhookRequest.update(attributes, before)));
  }

  private ApiAnswer rotateSecret(ApiRequest request, String id) {
    Long seconds =
        request.body("meta").object("meta", "expires-in-seconds").seconds("expires-in-seconds");
    return secret(request, 200, webhooks.rotateSecret(id, seconds));
  }

  private static ApiAnswer plain(ApiRequest request, DemoWebhook webhook) {
    return Documents.single(request, out -> write(out, webhook, List.of()));
  }

  /** The few operations that show the secret. */
  private ApiAnswer secret(ApiRequest request, int status, DemoWebhook webhook) {
    return Documents.single(request, status, out -> write(out, webhook, webhooks.secrets(webhook)));
  }

  private static void write(JsonOut out, DemoWebhook webhook, List<DemoWebhook.Secret> secrets) {
    WebhookSettings settings = webhook.settings();
    out.begin().member("type", TYPE).member("id", webhook.id());
    AttributesOut attributes =
        new AttributesOut(out, TYPE)
            .add("status", webhook.status().name().toLowerCase(Locale.ROOT))
            .add("url", settings.url())
            .add("name", settings.name())
            .add("description", settings.description());
    if (!secrets.isEmpty()) {
      attributes
          .add("secret", secrets.getFirst().value())
          .add("secrets", part -> secrets(part, secrets));
    }
    attributes
        .add("api-version", settings.apiVersion())
        .add("api-key-inflection", settings.keyInflection())
        .add("api-attributes-blocklist", settings.attributesBlocklist())
        .add("file-access-token-expires-in", settings.fileAccessTokenSeconds())
        .add("enabled-events", settings.enabledEvents())
        .add("payload-filter", settings.payloadFilter())
        .add("included-allowlist", part -> included(part, settings.includedAllowlist()))
        .add(
            "relationship-allowlist",
            part -> part.begin().member("state", settings.relationshipAllowlist()).end())
        .add("created-at", webhook.createdAt())
        .end();
    out.end();
  }

  private static void secrets(JsonOut out, List<DemoWebhook.Secret> secrets) {
    out.beginList();
    secrets.forEach(secret ->
        out.begin().member("value", secret.value()).member("expires-at", secret.expiresAt()).end());
    out.endList();
  }

  private static void included(JsonOut out, WebhookSettings.IncludedAllowlist allowlist) {
    out.begin().member("state", allowlist.state());
    if (!allowlist.eventTypes().isEmpty()) {
      out.name("event-types").beginList();
      allowlist
          .eventTypes()
          .forEach(type ->
              out.begin()
                  .member("event-type", type.type())
                  .member("relationships", type.relationships())
                  .end());
      out.endList();
    }
    out.end();
  }
}
