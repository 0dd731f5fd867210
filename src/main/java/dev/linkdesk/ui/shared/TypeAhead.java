package dev.linkdesk.ui.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/** Chooses in a combo box by the first letters of what is wanted. */
public final class TypeAhead<T> {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ComboBox<T> box;
  private final Function<T, String> words;
  private final InstantSource clock;
  private final Locale locale;
  private final StringBuilder typed = new StringBuilder();
  private Instant last = Instant.MIN;

  private TypeAhead(ComboBox<T> box, Function<T, String> words, InstantSource clock, Locale at) {
    this.box = box;
    this.words = words;
    this.clock = clock;
    locale = at;
  }

  public static <T> void on(
      ComboBox<T> box, Function<T, String> words, InstantSource clock, Locale locale) {
    TypeAhead<T> ahead = new TypeAhead<>(box, words, clock, locale);
    box.addEventFilter(KeyEvent.KEY_TYPED, ahead::type);
  }

  private void type(KeyEvent event) {
    String letter = event.getCharacter();
    boolean shortcut = event.isShortcutDown() || event.isAltDown();
    if (shortcut || letter.isEmpty() || Character.isISOControl(letter.charAt(0))) {
      return;
    }
    Instant now = clock.instant();
    if (last.plus(PAUSE).isBefore(now)) {
      typed.setLength(0);
    }
    if (letter.equals(" ") && typed.isEmpty()) {
      return;
    }
    last = now;
    typed.append(letter.toLowerCase(locale));
    box.getItems().stream()
        .filter(item -> words.apply(item).toLowerCase(locale).startsWith(typed.toString()))
        .findFirst()
        .ifPresent(box::setValue);
    event.consume();
  }
}
