package dev.linkdesk.demo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A webhook. Nothing is delivered to it here.
 *
 * @param secrets the newest first; the earlier ones work until they expire
 */
record DemoWebhook(
    String id,
    long sequence,
    Status status,
    WebhookSettings settings,
    List<Secret> secrets,
    Instant createdAt) {

  enum Status {
    DISABLED,
    ENABLED,
    ARCHIVED
  }

  /**
   * What deliveries are signed with.
   *
   * @param expiresAt null for the one that is used from now on
   */
  record Secret(String value, @Nullable Instant expiresAt) {
    Secret {
      Objects.requireNonNull(value);
    }

    boolean worksAt(Instant time) {
      return expiresAt == null || expiresAt.isAfter(time);
    }

    /** Without the value. */
    @Override
    public String toString() {
      return "Secret[" + expiresAt + "]";
    }
  }

  DemoWebhook {
    Objects.requireNonNull(id);
    Objects.requireNonNull(status);
    Objects.requireNonNull(settings);
    secrets = List.copyOf(secrets);
    Objects.requireNonNull(createdAt);
  }

  Position position() {
    return new Position(createdAt.getEpochSecond(), sequence);
  }

  DemoWebhook with(Status newStatus) {
    return new DemoWebhook(id, sequence, newStatus, settings, secrets, createdAt);
  }

  DemoWebhook with(WebhookSettings newSettings) {
    return new DemoWebhook(id, sequence, status, newSettings, secrets, createdAt);
  }

  DemoWebhook with(List<Secret> newSecrets) {
    return new DemoWebhook(id, sequence, status, settings, newSecrets, createdAt);
  }
}
