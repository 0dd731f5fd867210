package dev.linkdesk.ui.shared;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/** An address as a QR code, dark on light in both themes so that cameras read it. */
public final class QrCode extends StackPane {
  /** From so many pixels on a module is a whole number of them, which draws sharper. */
  private static final double LARGE = 6;

  private final SVGPath drawn = new SVGPath();
  private double size;
  private @Nullable QrModules modules;

  /**
   * @param size width and height in pixels, quiet zone included
   */
  public QrCode(double size) {
    getStyleClass().add("qr-code");
    drawn.getStyleClass().add("qr-modules");
    drawn.setFillRule(FillRule.NON_ZERO);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().setAll(drawn);
    resizeTo(size);
  }

  /** Shows an address, or nothing for null. */
  public void show(@Nullable String address) {
    modules = address == null || address.isEmpty() ? null : QrModules.of(address);
    draw();
  }

  /**
   * Draws it anew in another size, or in the next smaller one in which it is sharp.
   *
   * @param side width and height in pixels, quiet zone included
   */
  public final void resizeTo(double side) {
    size = side;
    draw();
  }

  private void draw() {
    if (modules == null) {
      drawn.setContent("");
      take(size);
      return;
    }
    double even = size / modules.sizeWithQuiet();
    double module = even < LARGE ? even : Math.floor(even);
    drawn.setContent(modules.path(0, 0, module));
    take(module * modules.sizeWithQuiet());
  }

  private void take(double side) {
    setMinSize(side, side);
    setPrefSize(side, side);
  }
}
