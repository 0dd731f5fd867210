package dev.linkdesk.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The webhooks of the environment and what can be done to them. An archived one stays as it is. */
final class Webhooks {
  private final DemoStore store;

  Webhooks(DemoStore store) {
    this.store = store;
  }

  Paging.Page<DemoWebhook> page(Query query) {
    Paging paging = PageQuery.read(query, id -> store.webhook(id).map(DemoWebhook::position));
    return paging.of(store.webhooks(), DemoWebhook::position);
  }

  /**
   * @throws Refusal 404
   */
  DemoWebhook webhook(String id) {
    return store.webhook(id).orElseThrow(() -> Refusal.notFound("Webhook not found"));
  }

  /** The secrets that work now, the newest first. */
  List<DemoWebhook.Secret> secrets(DemoWebhook webhook) {
    Instant now = store.now();
    return webhook.secrets().stream().filter(secret -> secret.worksAt(now)).toList();
  }

  /** Makes one that is disabled. */
  DemoWebhook create(WebhookSettings settings) {
    return store.change(() -> {
      DemoWebhook webhook =
          new DemoWebhook(
              store.ids().next("wbh_"),
              store.nextSequence(),
              DemoWebhook.Status.DISABLED,
              settings,
              List.of(freshSecret()),
              store.now());
      store.put(webhook);
      return webhook;
    });
  }

  /**
   * @param change makes the new settings out of those before
   * @throws Refusal 404; 409 when it is archived
   */
  DemoWebhook update(String id, UnaryOperator<WebhookSettings> change) {
    return change(id, webhook -> webhook.with(change.apply(webhook.settings())));
  }

  /**
   * @throws Refusal 404; 409 when it is archived
   */
  DemoWebhook move(String id, DemoWebhook.Status status) {
    return change(id, webhook -> webhook.with(status));
  }

  /**
   * Signs with a new secret from now on.
   *
   * @param seconds how long the one before still works; null ends it at once
   * @throws Refusal 404; 409 when it is archived
   */
  DemoWebhook rotateSecret(String id, @Nullable Long seconds) {
    return change(
        id,
        webhook -> {
          List<DemoWebhook.Secret> all = new ArrayList<>();
          all.add(freshSecret());
          if (seconds != null) {
            Instant end = store.now().plusSeconds(seconds);
            secrets(webhook).forEach(secret -> all.add(endingBy(end, secret)));
          }
          return webhook.with(all);
        });
  }

  private static DemoWebhook.Secret endingBy(Instant end, DemoWebhook.Secret secret) {
    Instant before = secret.expiresAt();
    boolean sooner = before != null && before.isBefore(end);
    return sooner ? secret : new DemoWebhook.Secret(secret.value(), end);
  }

  private static DemoWebhook.Secret freshSecret() {
    return new DemoWebhook.Secret("wbhsec_" + UUID.randomUUID(), null);
  }

  private DemoWebhook change(String id, Function<DemoWebhook, DemoWebhook> change) {
    return store.change(() -> {
      DemoWebhook before = webhook(id);
      if (before.status() == DemoWebhook.Status.ARCHIVED) {
        throw Refusal.conflict("Webhook is archived");
      }
      DemoWebhook after = change.apply(before);
      store.put(after);
      return after;
    });
  }
}
