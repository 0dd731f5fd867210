package dev.linkdesk.ui;

import dev.linkdesk.ui.shared.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of scenes, laid into {@code target/pictures} to be looked at. Call on the FX thread. */
public final class Pictures {
  private static final Path FOLDER = Path.of("target", "pictures");

  private Pictures() {}

  /** A scene that looks as a window does from its first layout on. */
  public static Scene scene(Parent root, double width, double height) {
    Scene scene = new Scene(root, width, height);
    Theme.LIGHT.dress(scene);
    return scene;
  }

  /** Takes {@code NAME-light.png} and {@code NAME-dark.png}; leaves the scene light. */
  public static void takeBoth(Scene scene, String name) {
    take(scene, name + "-dark", Theme.DARK);
    take(scene, name + "-light", Theme.LIGHT);
  }

  public static void take(Scene scene, String name, Theme theme) {
    Application.setUserAgentStylesheet(theme.userAgentStylesheet());
    theme.dress(scene);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    write(scene.snapshot(null), FOLDER.resolve(name + ".png"));
  }

  private static void write(WritableImage picture, Path file) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    PixelReader pixels = picture.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException diskFull) {
      throw new UncheckedIOException(diskFull);
    }
  }
}
