package dev.linkdesk.inquiry;

import java.util.List;

/**
 * A webhook together with its secrets, which Persona tells when they are made only.
 *
 * @param secrets the newest first, as Persona gives them; empty when the key may not see them
 */
public record IssuedWebhook(Webhook webhook, List<WebhookSecret> secrets) {
  public IssuedWebhook {
    secrets = List.copyOf(secrets);
  }
}
