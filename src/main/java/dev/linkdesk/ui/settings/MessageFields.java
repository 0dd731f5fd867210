package dev.linkdesk.ui.settings;

import dev.linkdesk.message.Channel;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.shared.Choosers;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who asks, which template, and its words. */
final class MessageFields extends VBox {
  private static final int ROWS = 16;

  private final Texts texts;
  private final MessageFormModel form;
  private final InstantSource clock;
  private final TextField subjectField = new TextField();
  private final TextArea bodyField = new TextArea();
  private final FieldBox subject;
  private final FieldBox body;
  private final List<FieldBox> boxes;
  private TextInputControl typedLast = bodyField;

  MessageFields(Texts texts, MessageFormModel form, InstantSource clock) {
    this.texts = texts;
    this.form = form;
    this.clock = clock;
    getStyleClass().add("message-fields");
    FieldBox company =
        box(
            form.company(),
            line("settings.messages.company.prompt"),
            "settings.messages.company.label");
    FieldBox contact =
        box(
            form.supportContact(),
            line("settings.messages.contact.prompt"),
            "settings.messages.contact.label");
    subject = box(form.subject(), subjectField, "settings.messages.subject");
    bodyField.setWrapText(true);
    bodyField.setPrefRowCount(ROWS);
    bodyField.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    body = box(form.body(), bodyField, "settings.messages.body");
    VBox.setVgrow(body, Priority.ALWAYS);
    boxes = List.of(company, contact, subject, body);
    rememberTyping(subjectField);
    rememberTyping(bodyField);
    GridPane who = grid(2);
    who.addRow(0, company, contact);
    GridPane which = grid(3);
    which.addRow(
        0,
        chooser(
            List.of(Purpose.values()),
            form.purposeProperty(),
            purpose -> TemplateWords.of(purpose, texts),
            "settings.messages.purpose.label"),
        chooser(
            List.of(Channel.values()),
            form.channelProperty(),
            channel -> TemplateWords.of(channel, texts),
            "settings.messages.channel.label"),
        chooser(
            List.of(MessageLanguage.values()),
            form.languageProperty(),
            language -> TemplateWords.of(language, texts),
            "settings.messages.language.label"));
    getChildren().setAll(who, which, subject, body, new PlaceholderBar(texts, this::typedLast));
    subject.managedProperty().bind(subject.visibleProperty());
    form.channelProperty().subscribe(this::showSubject);
  }

  /** Puts the cursor in the first field that has a problem or says not yet who asks. */
  void focus() {
    InputModel start = form.company().isBlank() ? form.company() : form.body();
    InputModel first = form.firstProblem().orElse(start);
    boxes.stream().filter(box -> box.input().equals(first)).findFirst().ifPresent(FieldBox::focus);
  }

  private TextInputControl typedLast() {
    return typedLast;
  }

  private void showSubject(Channel channel) {
    subject.setVisible(channel.hasSubject());
    if (!channel.hasSubject()) {
      typedLast = bodyField;
    }
  }

  private void rememberTyping(TextInputControl control) {
    control
        .focusedProperty()
        .subscribe(has -> {
          if (has) {
            typedLast = control;
          }
        });
  }

  /** A message has no use for tabs, and the keyboard has to get out again. */
  private void leaveByTab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      bodyField.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private TextField line(String promptKey) {
    TextField field = new TextField();
    field.setPromptText(texts.get(promptKey));
    return field;
  }

  private FieldBox box(InputModel input, TextInputControl control, String labelKey) {
    control.textProperty().bindBidirectional(input.textProperty());
    FieldBox box = new FieldBox(texts, input, input::leave).holding(control);
    box.label().setText(texts.get(labelKey));
    GridPane.setValignment(box, VPos.TOP);
    return box;
  }

  private <T> VBox chooser(
      List<T> values, ObjectProperty<T> chosen, Function<T, String> words, String labelKey) {
    ComboBox<T> control = Choosers.of(values, words, clock, texts.locale());
    control.valueProperty().bindBidirectional(chosen);
    control.setMaxWidth(Double.MAX_VALUE);
    Label label = new Label(texts.get(labelKey));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    VBox box = new VBox(label, control);
    box.getStyleClass().add("field-box");
    return box;
  }

  private static GridPane grid(int columns) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("workspace-fields");
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }
}
