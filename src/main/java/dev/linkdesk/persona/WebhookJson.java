package dev.linkdesk.persona;

import dev.linkdesk.inquiry.IssuedWebhook;
import dev.linkdesk.inquiry.NewWebhook;
import dev.linkdesk.inquiry.Webhook;
import dev.linkdesk.inquiry.WebhookSecret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads and writes webhooks. */
final class WebhookJson {
  private WebhookJson() {}

  static Map<String, Object> write(NewWebhook webhook) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("name", webhook.name());
    attributes.put("url", webhook.address().toString());
    attributes.put("enabled-events", webhook.events());
    attributes.put("api-version", PersonaClient.API_VERSION);
    attributes.put("api-key-inflection", "kebab");
    if (!webhook.blocked().isEmpty()) {
      attributes.put("api-attributes-blocklist", webhook.blocked());
    }
    return Map.of("data", Map.of("attributes", attributes));
  }

  /** Reads the answer about the webhook asked for, with its secrets. */
  static IssuedWebhook readIssued(Node answer, String asked) {
    IssuedWebhook issued = readIssued(answer);
    if (!issued.webhook().id().equals(asked)) {
      throw new Unreadable("it is about another webhook");
    }
    return issued;
  }

  /** Reads the answer about a webhook, with its secrets. */
  static IssuedWebhook readIssued(Node answer) {
    Node data = answer.at("data");
    return new IssuedWebhook(webhook(data), secrets(data.at("attributes")));
  }

  static Webhook webhook(Node data) {
    String id = data.at("id").text("");
    if (id.isEmpty()) {
      throw new Unreadable("a webhook without an id");
    }
    Node attributes = data.at("attributes");
    return new Webhook(
        id,
        attributes.at("status").text(""),
        attributes.at("url").text(),
        attributes.at("name").text(),
        attributes.at("api-version").text(),
        attributes.at("enabled-events").texts(),
        attributes.at("api-attributes-blocklist").texts(),
        attributes.at("created-at").instant());
  }

  /** Where there is no list of secrets, the single one stands alone, as it used to. */
  private static List<WebhookSecret> secrets(Node attributes) {
    List<WebhookSecret> secrets =
        attributes.at("secrets").items().stream().flatMap(WebhookJson::secret).toList();
    String single = attributes.at("secret").text();
    return secrets.isEmpty() && single != null ? List.of(new WebhookSecret(single, null)) : secrets;
  }

  private static Stream<WebhookSecret> secret(Node secret) {
    return Stream.ofNullable(secret.at("value").text())
        .map(value -> new WebhookSecret(value, secret.at("expires-at").instant()));
  }
}
