package dev.linkdesk.ui.create;

import atlantafx.base.controls.Popover;
import dev.linkdesk.ui.shared.QrCode;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The QR code large enough to be scanned across a desk; Esc closes it. */
final class QrPopover {
  private static final double SIZE = 320;

  private final Texts texts;
  private final QrCode code = new QrCode(SIZE);
  private final Label caption = new Label();
  private final Popover popover;

  QrPopover(Texts texts) {
    this.texts = texts;
    caption.getStyleClass().add("soft");
    VBox content = new VBox(code, caption);
    content.setAlignment(Pos.CENTER);
    content.getStyleClass().add("qr-large");
    popover = new Popover(content);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setAnimated(false);
    popover.setHideOnEscape(true);
    popover.setAutoHide(true);
  }

  void show(Node owner, String address, String person) {
    code.show(address);
    code.setAccessibleText(texts.get("create.card.qrSpoken"));
    caption.setText(texts.get("create.qr.caption", person));
    popover.show(owner);
  }
}
