package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the links made lately. */
final class RecentRow extends HBox {
  private static final double REFERENCE_WIDTH = 84;
  private static final double STATE_WIDTH = 148;
  private static final double ROOM_FOR_REFERENCE = 430;

  private final CreateParts parts;
  private final Texts texts;
  private final FontIcon shape = new FontIcon();
  private final Label name = new Label();
  private final Label reference = new Label();
  private final Label state = new Label();
  private final Tooltip exact = new Tooltip();
  private final CopyButton copy;
  private @Nullable InquiryRow shown;

  RecentRow(CreateParts parts, BiConsumer<RecentRow, InquiryRow> onCopy) {
    this.parts = parts;
    texts = parts.texts();
    getStyleClass().add("recent-row");
    setAlignment(Pos.CENTER_LEFT);
    shape.getStyleClass().add("status-shape");
    name.getStyleClass().add("recent-name");
    name.setMinWidth(60);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    reference.getStyleClass().addAll("mono", "soft", "small");
    reference.setMinWidth(0);
    reference.setPrefWidth(REFERENCE_WIDTH);
    state.getStyleClass().addAll("soft", "small");
    state.setMinWidth(0);
    state.setPrefWidth(STATE_WIDTH);
    state.setAlignment(Pos.CENTER_RIGHT);
    copy = new CopyButton(texts, parts.ticker(), texts.get("create.card.copy"));
    copy.getStyleClass().add("compact");
    copy.setOnAction(event -> {
      InquiryRow row = shown;
      if (row != null) {
        onCopy.accept(this, row);
      }
    });
    reference.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_REFERENCE));
    reference.managedProperty().bind(reference.visibleProperty());
    getChildren().setAll(shape, name, reference, state, copy);
  }

  CopyButton button() {
    return copy;
  }

  void show(InquiryRow row) {
    shown = row;
    show(row.inquiry());
  }

  private void show(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    String id = inquiry.referenceId();
    String known = id == null ? inquiry.id().value() : id;
    String person = inquiry.personName().orElse("");
    boolean isRedacted = inquiry.isRedacted();
    shape.setIconCode(isRedacted ? Feather.LOCK : StatusLook.shape(status));
    getStyleClass().removeIf(style -> style.startsWith("status-"));
    getStyleClass().add(isRedacted ? "status-unknown" : StatusLook.styleClass(status));
    name.setText(person.isEmpty() ? texts.get("create.recent.noName") : person);
    copy.setVisible(!isRedacted);
    reference.setText(known);
    copy.setAccessibleHelp(texts.get("create.recent.copyHelp", person.isEmpty() ? known : person));
    Instant changed = inquiry.times().updated();
    Instant when = changed == null ? inquiry.times().created() : changed;
    String word = isRedacted ? texts.get("create.recent.redacted") : StatusLook.word(status, texts);
    if (when == null) {
      state.setText(word);
      state.setTooltip(null);
    } else {
      state.setText(
          texts.get("create.recent.state", word, parts.times().age(when, parts.clock().instant())));
      exact.setText(parts.times().exact(when));
      state.setTooltip(exact);
    }
  }
}
