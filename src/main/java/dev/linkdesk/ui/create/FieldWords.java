package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** What a prefill field is called on the screen. */
final class FieldWords {
  private final Texts texts;

  FieldWords(Texts texts) {
    this.texts = texts;
  }

  StringBinding label(FieldModel field) {
    return Bindings.createStringBinding(() -> of(field), field.labelProperty());
  }

  /** The template's words; ours for the standard fields while no template told any. */
  String of(FieldModel field) {
    String told = field.labelProperty().get();
    if (!told.isEmpty()) {
      return told;
    }
    return switch (field.key()) {
      case "name_first" -> texts.get("create.field.firstName");
      case "name_last" -> texts.get("create.field.lastName");
      case "birthdate" -> texts.get("create.field.birthdate");
      case "email_address" -> texts.get("create.field.email");
      default -> field.key();
    };
  }
}
