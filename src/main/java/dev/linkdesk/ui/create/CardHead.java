package dev.linkdesk.ui.create;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Status, person, reference and the time that is left, counting down. */
final class CardHead extends VBox {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final CreateParts parts;
  private final Texts texts;
  private final StatusBadge badge;
  private final Label person = new Label();
  private final Label reference = new Label();
  private final Label expiry = new Label();
  private final Tooltip exact = new Tooltip();
  private Ticker.@Nullable Tick next;
  private @Nullable Inquiry shown;
  private String name = "";

  CardHead(CreateParts parts) {
    this.parts = parts;
    texts = parts.texts();
    badge = new StatusBadge(texts);
    getStyleClass().add("card-head");
    person.getStyleClass().add("card-person");
    person.managedProperty().bind(person.visibleProperty());
    reference.getStyleClass().addAll("mono", "soft", "small");
    reference.setMinWidth(0);
    expiry.getStyleClass().addAll("soft", "small");
    expiry.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox who = new HBox(badge, person, gap, expiry);
    who.getStyleClass().add("card-who");
    who.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(who, reference);
  }

  void show(Inquiry inquiry) {
    shown = inquiry;
    badge.show(inquiry.status());
    person.setText(inquiry.personName().orElse(""));
    person.setVisible(inquiry.personName().isPresent());
    String known = inquiry.referenceId();
    String id = inquiry.id().value();
    reference.setText(known == null ? id : texts.get("create.card.ids", known, id));
    name = inquiry.personName().orElse(known == null ? id : known);
    countDown();
  }

  /** The name, or the reference where no name is known. */
  String person() {
    return name;
  }

  private void countDown() {
    if (next != null) {
      next.cancel();
      next = null;
    }
    Instant expires = shown == null ? null : shown.times().expires();
    if (shown == null || expires == null || !canExpire(shown.status())) {
      expiry.setText("");
      expiry.setTooltip(null);
      return;
    }
    exact.setText(parts.times().exact(expires));
    expiry.setTooltip(exact);
    Duration left = Duration.between(parts.clock().instant(), expires);
    if (left.isNegative() || left.isZero()) {
      expiry.setText(texts.get("create.card.expiredNow"));
      return;
    }
    expiry.setText(texts.get("create.card.expires", parts.times().countdown(left)));
    next =
        parts
            .ticker()
            .after(Duration.ofMillis(left.toMillis() % MINUTE.toMillis() + 1), this::countDown);
  }

  private static boolean canExpire(InquiryStatus status) {
    return status.isOpen() || status.equals(InquiryStatus.EXPIRED);
  }
}
