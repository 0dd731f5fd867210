package dev.linkdesk.ui.handover;

import dev.linkdesk.ui.shared.QrCode;
import dev.linkdesk.ui.shared.QrModules;
import dev.linkdesk.ui.shared.Theme;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A QR code as it is saved and printed: black on white, at least {@value #LEAST} pixels wide. */
final class QrSheet extends VBox {
  static final int LEAST = 1024;

  private final Scene scene;

  /**
   * @param mark a word below the code; null for none
   */
  QrSheet(String address, @Nullable String mark) {
    getStyleClass().add("qr-sheet");
    setAlignment(Pos.CENTER);
    QrCode code = new QrCode(sharpSize(address));
    code.show(address);
    getChildren().add(code);
    if (mark != null) {
      Label word = new Label(mark);
      word.getStyleClass().add("qr-sheet-mark");
      getChildren().add(word);
    }
    scene = new Scene(this);
    Theme.LIGHT.dress(scene);
  }

  /** The sheet as pixels; on the FX thread. */
  Image picture() {
    return scene.snapshot(null);
  }

  private static int sharpSize(String address) {
    int modules = QrModules.of(address).sizeWithQuiet();
    return modules * Math.ceilDiv(LEAST, modules);
  }
}
