package dev.linkdesk.ui.create;

import atlantafx.base.controls.CustomTextField;
import dev.linkdesk.inquiry.ReferenceId;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Takes the reference ID, makes an opaque one, and warns when it tells who the person is. */
final class ReferenceField extends VBox {
  private final Texts texts;
  private final FormModel form;
  private final FieldBox box;
  private final Notice warning = new Notice();

  ReferenceField(Texts texts, FormModel form) {
    this.texts = texts;
    this.form = form;
    CustomTextField field = new CustomTextField();
    field.getStyleClass().addAll("mono", "reference-field");
    field.textProperty().bindBidirectional(form.reference().textProperty());
    Button fresh =
        new Button(texts.get("create.reference.newId", Shortcuts.words(Shortcuts.NEW_ID)));
    fresh.getStyleClass().setAll("key-hint", "key-hint-button");
    fresh.setFocusTraversable(false);
    fresh.setAccessibleText(texts.get("create.reference.newIdSpoken"));
    fresh.setOnAction(event -> form.newReference());
    StackPane right = new StackPane(fresh);
    right.getStyleClass().add("key-hint-frame");
    right.setMaxHeight(USE_PREF_SIZE);
    field.setRight(right);
    box = new FieldBox(texts, form.reference(), form.reference()::leave).holding(field);
    box.label().setText(texts.get("create.reference.label"));
    warning.passByTab();
    box.below(warning);
    getChildren().setAll(box);
    form.reference().textProperty().addListener(changed -> warn());
    warn();
  }

  FieldBox box() {
    return box;
  }

  private void warn() {
    Optional<ReferenceId.Smell> smell = ReferenceId.smell(form.reference().text());
    if (smell.isEmpty()) {
      warning.hide();
      return;
    }
    String sentence =
        switch (smell.get()) {
          case EMAIL -> texts.get("create.reference.email");
          case PHONE -> texts.get("create.reference.phone");
          case NAME -> texts.get("create.reference.name");
        };
    warning.show(
        Notice.Kind.WARNING,
        sentence,
        texts.get("create.reference.useNewId"),
        () -> {
          form.newReference();
          box.focus();
        });
  }
}
