package dev.linkdesk.persona;

import dev.linkdesk.inquiry.IssuedWebhook;
import dev.linkdesk.inquiry.NewWebhook;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.Pages;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.inquiry.Webhook;
import dev.linkdesk.inquiry.Webhooks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/** Webhooks. */
final class WebhookCalls implements Webhooks {
  private static final String WEBHOOKS = "webhooks";

  private final Asker asker;
  private final Requests requests;

  WebhookCalls(Asker asker) {
    this.asker = asker;
    this.requests = asker.requests();
  }

  @Override
  public List<Webhook> webhooks() {
    return Pages.all(this::page, Webhook::id, PersonaClient.MOST_PAGES);
  }

  @Override
  public IssuedWebhook createWebhook(NewWebhook webhook, SubmissionKey key) {
    return asker.write(
        () -> requests.post(requests.url(WEBHOOKS), WebhookJson.write(webhook), key),
        WebhookJson::readIssued);
  }

  @Override
  public Webhook enableWebhook(String id, SubmissionKey key) {
    return turn(id, "enable", key);
  }

  @Override
  public Webhook disableWebhook(String id, SubmissionKey key) {
    return turn(id, "disable", key);
  }

  @Override
  public IssuedWebhook rotateWebhookSecret(String id, Duration oldOneLives, SubmissionKey key) {
    HttpUrl.Builder url = action(id, "rotate-secret");
    return asker.write(
        () ->
            requests.post(
                url, Map.of("meta", Map.of("expires-in-seconds", oldOneLives.toSeconds())), key),
        answer -> WebhookJson.readIssued(answer, id));
  }

  private Page<Webhook> page(PageRequest page) {
    return asker.read(
        () -> requests.get(Requests.paged(requests.url(WEBHOOKS), page)),
        answer -> asker.paging().read(answer, WebhookJson::webhook));
  }

  private Webhook turn(String id, String how, SubmissionKey key) {
    HttpUrl.Builder url = action(id, how);
    return asker.write(
        () -> requests.post(url, key), answer -> WebhookJson.readIssued(answer, id).webhook());
  }

  private HttpUrl.Builder action(String id, String how) {
    return requests.url(WEBHOOKS, IdShape.require("wbh_", id), how);
  }
}
