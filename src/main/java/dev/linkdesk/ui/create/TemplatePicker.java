package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.ui.shared.FailureTexts;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.TypeAhead;
import java.time.InstantSource;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Chooses the template from Persona's list, or takes its id where that list is closed. */
final class TemplatePicker extends VBox {
  private final Texts texts;
  private final TemplateModel model;
  private final FailureTexts failures;
  private final FieldBox box;
  private final ComboBox<InquiryTemplate> list = new ComboBox<>();
  private final ComboBox<String> typed = new ComboBox<>();
  private final StackPane either = new StackPane(list, typed);
  private final Notice notice = new Notice();
  private final Label closed = new Label();
  private boolean showing;

  TemplatePicker(Texts texts, TemplateModel model, InstantSource clock) {
    this.texts = texts;
    this.model = model;
    failures = new FailureTexts(texts);
    box = new FieldBox(texts, model.id(), model.id()::leave);
    box.label().setText(texts.get("create.template.label"));
    makeList(clock);
    makeTyped();
    closed.getStyleClass().addAll("soft", "small");
    closed.setWrapText(true);
    closed.setText(texts.get("create.template.closed"));
    closed.managedProperty().bind(closed.visibleProperty());
    box.holding(either, list);
    VBox below = new VBox(closed, notice);
    below.managedProperty().bind(closed.visibleProperty().or(notice.visibleProperty()));
    box.below(below);
    getChildren().setAll(box);
    model.stateProperty().addListener(changed -> showState());
    model.fieldsFailureProperty().addListener(changed -> showState());
    showState();
  }

  FieldBox box() {
    return box;
  }

  private void makeList(InstantSource clock) {
    list.setItems(model.templates());
    list.setMaxWidth(Double.MAX_VALUE);
    list.setCellFactory(view -> new TemplateCell());
    list.setButtonCell(new TemplateCell());
    TypeAhead.on(list, InquiryTemplate::name, clock, texts.locale());
    list.valueProperty()
        .addListener((all, old, chosen) -> {
          if (chosen != null && !showing) {
            model.id().textProperty().set(chosen.id());
          }
        });
    model.id().textProperty().addListener(changed -> showChosen());
    model.templates().addListener((Observable changed) -> showChosen());
    showChosen();
  }

  private void showChosen() {
    showing = true;
    list.setValue(model.chosen().orElse(null));
    showing = false;
  }

  private void makeTyped() {
    typed.setEditable(true);
    typed.setMaxWidth(Double.MAX_VALUE);
    typed.getStyleClass().add("mono-combo");
    typed.setPromptText(texts.get("create.template.prompt"));
    typed.getItems().setAll(model.remembered());
    typed.getEditor().textProperty().bindBidirectional(model.id().textProperty());
  }

  private void showState() {
    TemplateCatalog.State state = model.stateProperty().get();
    boolean asList = state == TemplateCatalog.State.READ;
    boolean waiting = state == TemplateCatalog.State.READING;
    list.setVisible(asList || waiting);
    list.setPromptText(texts.get(waiting ? "create.template.reading" : "create.template.choose"));
    typed.setVisible(!list.isVisible());
    typed.getItems().setAll(model.remembered());
    closed.setVisible(state == TemplateCatalog.State.CLOSED);
    Control meant = list.isVisible() ? list : typed;
    box.mean(meant);
    showFailure(state);
  }

  private void showFailure(TemplateCatalog.State state) {
    var fieldsFailure = model.fieldsFailureProperty().get();
    if (state == TemplateCatalog.State.FAILED) {
      String why = model.listFailure().map(failures::sentence).orElse("");
      notice.show(
          Notice.Kind.WARNING,
          texts.get("create.template.failed", why),
          texts.get("create.template.retry"),
          model::readList);
    } else if (fieldsFailure != null) {
      notice.show(
          Notice.Kind.WARNING,
          texts.get("create.template.fieldsFailed", failures.sentence(fieldsFailure)),
          texts.get("create.template.retry"),
          model::readFields);
    } else {
      notice.hide();
    }
  }

  /** A name with its id beside. */
  private static final class TemplateCell extends ListCell<InquiryTemplate> {
    private final Label name = new Label();
    private final Label id = new Label();
    private final HBox both = new HBox(name, id);

    TemplateCell() {
      both.setAlignment(Pos.BASELINE_LEFT);
      both.getStyleClass().add("template-cell");
      id.getStyleClass().addAll("mono", "template-id");
    }

    @Override
    protected void updateItem(InquiryTemplate template, boolean empty) {
      super.updateItem(template, empty);
      if (empty || template == null) {
        setGraphic(null);
        setText(empty ? null : "");
      } else {
        name.setText(template.name());
        id.setText(template.id());
        setText(null);
        setGraphic(both);
      }
    }
  }
}
