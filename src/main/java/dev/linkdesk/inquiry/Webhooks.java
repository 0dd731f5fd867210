package dev.linkdesk.inquiry;

import java.time.Duration;
import java.util.List;

/** Where Persona tells other programs what happened. */
public interface Webhooks {
  List<Webhook> webhooks();

  /** Makes a webhook; it stays silent until it is enabled. */
  IssuedWebhook createWebhook(NewWebhook webhook, SubmissionKey key);

  Webhook enableWebhook(String id, SubmissionKey key);

  /** Silences a webhook; what waits to be delivered is dropped. */
  Webhook disableWebhook(String id, SubmissionKey key);

  /**
   * Makes a new secret.
   *
   * @param oldOneLives how long the secret before it is still used as well; whole seconds, zero
   *     ends it at once
   */
  IssuedWebhook rotateWebhookSecret(String id, Duration oldOneLives, SubmissionKey key);
}
