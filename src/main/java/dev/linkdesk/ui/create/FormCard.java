package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.ScrollToFocus;
import dev.linkdesk.ui.shared.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form; its last row stays in sight when the rest has to scroll. */
final class FormCard extends VBox implements FormHead.Ways {
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
  private final Notice withheld = new Notice();
  private final PersonPanel person;
  private final CreateParts parts;

  FormCard(CreateModel model, CreateParts parts) {
    this.parts = parts;
    this.texts = parts.texts();
    this.reports = parts.reports();
    this.model = model;
    FormModel form = model.form();
    getStyleClass().addAll("card", "form-card");
    FormHead head = new FormHead(model, parts, this);
    template = new TemplatePicker(texts, form.template(), parts.clock());
    reference = new ReferenceField(texts, form);
    prefill =
        new PrefillSection(
            texts, form.prefill(), new FieldControls(texts, parts.clock(), form.dates()));
    more = new MoreSection(form, parts);
    person = new PersonPanel(model, parts, form.template()::nameOf);
    VBox whom = new VBox(reference, person);
    whom.getStyleClass().add("form-whom");
    VBox fields = new VBox(template, whom, prefill, more);
    fields.getStyleClass().add("form-fields");
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("form-scroll");
    ScrollToFocus.in(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setMargin(scroll, new Insets(0, -FOCUS_RING, 0, -FOCUS_RING));
    SubmitRow submit = new SubmitRow(texts, model, this::create, this::startOver);
    getChildren()
        .setAll(head, scroll, new TwinNotice(parts, model.twin()), withheld, failed, submit);
    model.failureProperty().addListener(changed -> showFailure());
    model.second().withheldProperty().addListener(changed -> showWithheld());
    model.attentionProperty().addListener(changed -> attend());
  }

  /** Makes the link, or takes the way that stands in place of it. */
  void create() {
    if (person.takesDefault()) {
      model.useExisting();
    } else if (person.takesReason()) {
      model.createAllTheSame();
    } else {
      model.create();
    }
  }

  @Override
  public void startOver() {
    model.startOver();
    focusStart();
  }

  @Override
  public void startLikeLast() {
    model.startLikeLast();
    focusStart();
  }

  @Override
  public void genericLink() {
    new GenericLinkDialog(new GenericLinkModel(model.form(), parts.form()), parts)
        .show(getScene().getWindow());
  }

  @Override
  public void focusStart() {
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

  private void showWithheld() {
    Inquiry open = model.second().withheldProperty().get();
    if (open == null) {
      withheld.hide();
      return;
    }
    String reference = open.referenceId();
    String known = reference == null ? open.id().value() : reference;
    withheld.show(
        Notice.Kind.WARNING,
        texts.get("create.person.withheld", open.personName().orElse(known)),
        new Notice.Way(texts.get("create.person.use"), model::useWithheld),
        new Notice.Way(texts.get("create.twin.understood"), model.second()::dismissWithheld));
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
