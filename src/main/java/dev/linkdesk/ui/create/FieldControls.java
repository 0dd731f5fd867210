package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.FieldSchema.Option;
import dev.linkdesk.ui.shared.Choosers;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Texts;
import java.text.NumberFormat;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** The control that fits a prefill field. */
final class FieldControls {
  private final Texts texts;
  private final InstantSource clock;
  private final TypedDates dates;

  FieldControls(Texts texts, InstantSource clock, TypedDates dates) {
    this.texts = texts;
    this.clock = clock;
    this.dates = dates;
  }

  Control of(FieldModel field) {
    InputModel input = field.input();
    return switch (field.kind()) {
      case FieldKind.Line k -> text(input, new TextField(), "");
      case FieldKind.Email k -> text(input, new TextField(), texts.get("create.prompt.email"));
      case FieldKind.Numeric number -> text(input, new TextField(), range(number));
      case FieldKind.Moment k -> text(input, new TextField(), texts.get("create.prompt.moment"));
      case FieldKind.Day k ->
          text(
              input,
              new DateField(dates, texts.get("create.date.calendar")),
              texts.get("create.prompt.date"));
      case FieldKind.YesNo k ->
          choice(
              input,
              List.of(
                  new Option(FieldKind.YesNo.YES, texts.get("create.choice.yes")),
                  new Option(FieldKind.YesNo.NO, texts.get("create.choice.no"))));
      case FieldKind.OneOf one -> choice(input, one.options());
      case FieldKind.SomeOf some -> choices(input, some.options());
    };
  }

  private static Control text(InputModel input, TextField field, String prompt) {
    field.setPromptText(prompt);
    field.textProperty().bindBidirectional(input.textProperty());
    return field;
  }

  private Control choice(InputModel input, List<Option> options) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("", texts.get("create.choice.unset"));
    options.forEach(option -> words.put(option.value(), option.label()));
    return Choosers.bound(words, input.textProperty(), clock, texts.locale());
  }

  private Control choices(InputModel input, List<Option> options) {
    Map<String, String> words =
        options.stream().collect(Collectors.toMap(Option::value, Option::label, (a, b) -> a));
    CheckComboBox<String> box = new CheckComboBox<>();
    box.getItems().setAll(options.stream().map(Option::value).toList());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String value) {
            return value == null ? "" : words.getOrDefault(value, value);
          }

          @Override
          public String fromString(String shown) {
            return shown;
          }
        });
    boolean[] taking = {false};
    Runnable take =
        () -> {
          List<String> chosen = FieldKind.SomeOf.chosen(input.text());
          if (!taking[0] && !chosen.equals(checked(box))) {
            taking[0] = true;
            box.getCheckModel().clearChecks();
            chosen.forEach(value -> box.getCheckModel().check(value));
            taking[0] = false;
          }
        };
    Runnable title =
        () -> box.setTitle(checked(box).isEmpty() ? texts.get("create.choice.unset") : null);
    take.run();
    title.run();
    input.textProperty().addListener(changed -> take.run());
    box.getCheckModel()
        .getCheckedItems()
        .addListener(
            (ListChangeListener<String>)
                change -> {
                  title.run();
                  if (!taking[0]) {
                    taking[0] = true;
                    input.textProperty().set(String.join(FieldKind.SEPARATOR, checked(box)));
                    taking[0] = false;
                  }
                });
    return box;
  }

  private static List<String> checked(CheckComboBox<String> box) {
    return new ArrayList<>(box.getCheckModel().getCheckedItems());
  }

  private String range(FieldKind.Numeric number) {
    NumberFormat format = NumberFormat.getInstance(texts.locale());
    Double min = number.min();
    Double max = number.max();
    if (min != null && max != null) {
      return texts.get("create.prompt.between", format.format(min), format.format(max));
    }
    if (min != null) {
      return texts.get("create.prompt.atLeast", format.format(min));
    }
    return max == null ? "" : texts.get("create.prompt.atMost", format.format(max));
  }
}
