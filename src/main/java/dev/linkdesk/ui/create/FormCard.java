package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.ScrollToFocus;
import dev.linkdesk.ui.shared.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form; its last row stays in sight when the rest has to scroll. */
final class FormCard extends VBox {
  /** What the ring of a focused field needs around it, as in the style sheet. */
  private static final double FOCUS_RING = 3;

  private final Texts texts;
  private final FailureReports reports;
  private final CreateModel model;
  private final TemplatePicker template;
  private final ReferenceField reference;
  private final PrefillSection prefill;
  private final MoreSection more;
  private final Notice failed = new Notice();

  FormCard(CreateModel model, CreateParts parts) {
    this.texts = parts.texts();
    this.reports = parts.reports();
    this.model = model;
    FormModel form = model.form();
    getStyleClass().addAll("card", "form-card");
    Label title = new Label(texts.get("create.form.title"));
    title.getStyleClass().add("card-title");
    template = new TemplatePicker(texts, form.template(), parts.clock());
    reference = new ReferenceField(texts, form);
    prefill =
        new PrefillSection(
            texts, form.prefill(), new FieldControls(texts, parts.clock(), form.dates()));
    more = new MoreSection(form, parts);
    VBox fields = new VBox(template, reference, prefill, more);
    fields.getStyleClass().add("form-fields");
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("form-scroll");
    ScrollToFocus.in(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setMargin(scroll, new Insets(0, -FOCUS_RING, 0, -FOCUS_RING));
    SubmitRow submit = new SubmitRow(texts, model, this::startOver);
    getChildren().setAll(title, scroll, failed, submit);
    model.failureProperty().addListener(changed -> showFailure());
    model.attentionProperty().addListener(changed -> attend());
  }

  void startOver() {
    model.startOver();
    focusStart();
  }

  void focusStart() {
    reference.box().focus();
  }

  private void showFailure() {
    Failure failure = model.failureProperty().get();
    if (failure == null) {
      failed.hide();
      return;
    }
    reports.show(failed, failure);
  }

  private void attend() {
    InputModel input = model.attentionProperty().get();
    if (input == null) {
      return;
    }
    if (more.box(input).isPresent()) {
      more.unfold();
    }
    Stream.of(
            Optional.of(template.box()).filter(box -> box.input().equals(input)),
            Optional.of(reference.box()).filter(box -> box.input().equals(input)),
            prefill.box(input),
            more.box(input))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(FieldBox::focus);
  }
}
