package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.message.CallBackCodes;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whose inquiry it is, how far it is, and its two ids, each copied at a press. */
final class DetailHeader extends VBox {
  private static final double BADGE_WIDTH = 140;

  private final Texts texts;
  private final StatusBadge badge;
  private final Label name = new Label();
  private final Button reference;
  private final Button id;
  private final Label between = new Label("·");
  private final Optional<CallBackCodes> codes;
  private final Label code = new Label();

  /**
   * @param codes the call-back codes; empty when their key could not be had
   * @param copy takes a text for the clipboard and the sentence for when it is there
   */
  DetailHeader(
      Texts texts, Optional<CallBackCodes> codes, Runnable close, BiConsumer<String, String> copy) {
    this.texts = texts;
    this.codes = codes;
    getStyleClass().add("detail-header");
    badge = new StatusBadge(texts);
    name.getStyleClass().add("detail-name");
    name.setTooltip(new Tooltip());
    // Asks for little and grows, so that the badge beside a long one stays whole.
    name.setPrefWidth(BADGE_WIDTH);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    // A word new to us may be long, and the name matters more.
    badge.setMinWidth(0);
    badge.setMaxWidth(BADGE_WIDTH);
    Button closing = new Button(null, new FontIcon(Feather.X));
    closing.setId("results-detail-close");
    closing.getStyleClass().addAll("flat", "button-icon");
    closing.setAccessibleText(texts.get("results.detail.close"));
    closing.setTooltip(new Tooltip(texts.get("results.detail.closeTip")));
    closing.setMinWidth(USE_PREF_SIZE);
    closing.setOnAction(event -> close.run());
    HBox first = new HBox(badge, name, closing);
    first.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("detail-title");
    reference = id("results-detail-reference", copy, "results.detail.referenceCopied");
    id = id("results-detail-id", copy, "results.detail.idCopied");
    between.getStyleClass().add("soft");
    between.managedProperty().bind(between.visibleProperty());
    reference.managedProperty().bind(reference.visibleProperty());
    FlowPane ids = new FlowPane(reference, between, id);
    ids.getStyleClass().add("detail-ids");
    code.setId("results-detail-code");
    code.getStyleClass().addAll("soft", "small");
    code.setTooltip(new Tooltip(texts.get("results.detail.codeTip")));
    code.setVisible(codes.isPresent());
    code.setManaged(codes.isPresent());
    getChildren().setAll(first, ids, code);
  }

  void show(Inquiry inquiry) {
    badge.show(inquiry.status());
    name.setText(
        inquiry
            .personName()
            .orElseGet(() ->
                texts.get(
                    inquiry.isRedacted() ? "results.table.redacted" : "results.detail.nameless")));
    name.getTooltip().setText(name.getText());
    String referenceId = inquiry.referenceId();
    boolean hasReference = referenceId != null && !referenceId.isBlank();
    reference.setVisible(hasReference);
    between.setVisible(hasReference);
    if (referenceId != null) {
      showId(reference, referenceId, "results.detail.copyReference");
    }
    showId(id, inquiry.id().value(), "results.detail.copyId");
    codes.ifPresent(made -> code.setText(texts.get("results.detail.code", made.of(inquiry.id()))));
  }

  private void showId(Button button, String text, String nameKey) {
    button.setText(text);
    button.setAccessibleText(texts.get(nameKey, text));
    button.getTooltip().setText(texts.get(nameKey, text));
  }

  private Button id(String nodeId, BiConsumer<String, String> copy, String copied) {
    Button button = new Button();
    button.setId(nodeId);
    button.getStyleClass().addAll("flat", "mono", "copyable-id");
    button.setMnemonicParsing(false);
    button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    button.setMaxWidth(334);
    button.setTooltip(new Tooltip());
    button.setOnAction(event -> copy.accept(button.getText(), texts.get(copied)));
    return button;
  }
}
