package dev.linkdesk.ui.shared;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Combo boxes that choose one text and show it in words. */
public final class Choosers {
  private Choosers() {}

  /** A box that always holds one of the values. */
  public static <T> ComboBox<T> of(
      List<T> values, Function<T, String> words, InstantSource clock, Locale locale) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<T>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String shown) {
            return values.stream()
                .filter(value -> words.apply(value).equals(shown))
                .findFirst()
                .orElseThrow();
          }
        });
    TypeAhead.on(box, words, clock, locale);
    return box;
  }

  /** A box of texts bound to a property of the model. */
  public static ComboBox<String> bound(
      Map<String, String> wordsByValue, StringProperty value, InstantSource clock, Locale locale) {
    UnaryOperator<String> words = key -> wordsByValue.getOrDefault(key, key);
    ComboBox<String> box = of(List.copyOf(wordsByValue.keySet()), words, clock, locale);
    box.valueProperty().bindBidirectional(value);
    return box;
  }
}
