package dev.linkdesk.ui.fx;

import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.Theme;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Dresses every window light or dark, as chosen or as the system does. */
public final class FxAppearance implements AutoCloseable {
  /** What a person can choose. */
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  private static final String KEY = "window.appearance";

  private final Choices choices;
  private final ChangeListener<ColorScheme> systemChanged = (property, before, now) -> dressAll();
  private final ListChangeListener<Window> windowsChanged = change -> dressAll();

  /** Dresses the windows that are there and those that come, until closed. */
  public FxAppearance(Choices choices) {
    this.choices = choices;
    Platform.getPreferences().colorSchemeProperty().addListener(systemChanged);
    Window.getWindows().addListener(windowsChanged);
    dressAll();
  }

  public Choice choice() {
    try {
      return choices.get(KEY).map(Choice::valueOf).orElse(Choice.SYSTEM);
    } catch (IllegalArgumentException tamperedWith) {
      return Choice.SYSTEM;
    }
  }

  public void choose(Choice choice) {
    choices.put(KEY, choice.name().toUpperCase(Locale.ROOT));
    dressAll();
  }

  /** The look that windows have now. */
  public Theme theme() {
    return switch (choice()) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }

  @Override
  public void close() {
    Platform.getPreferences().colorSchemeProperty().removeListener(systemChanged);
    Window.getWindows().removeListener(windowsChanged);
  }

  private void dressAll() {
    Theme theme = theme();
    Application.setUserAgentStylesheet(theme.userAgentStylesheet());
    for (Window window : Window.getWindows()) {
      if (window instanceof Stage && window.getScene() != null) {
        theme.dress(window.getScene());
      }
    }
  }
}
