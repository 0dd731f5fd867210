package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is asked before each deed. */
final class Asks {
  private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);
  private static final int COMMENT_ROWS = 3;
  private static final int NOTE_ROWS = 6;
  private static final int TAIL = 6;

  private final ActParts parts;
  private final Texts texts;
  private final Possible possible;

  Asks(ActParts parts, Possible possible) {
    this.parts = parts;
    this.possible = possible;
    texts = parts.texts();
  }

  /** The last six characters of the inquiry's id, which are typed before it is redacted. */
  static String tail(Inquiry inquiry) {
    String id = inquiry.id().value();
    return id.substring(Math.max(0, id.length() - TAIL));
  }

  /** Before a decision, with a comment that others read. */
  Ask decision(Deed deed, Feather shape, StringProperty comment, Inquiry inquiry) {
    TextArea area = area(comment, COMMENT_ROWS);
    Label label = new Label(texts.get("act.comment.label"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(area);
    VBox field = column(label, area);
    VBox body =
        column(
            said(deed), field, soft("act.hold.says", HeldDecision.SECONDS, Keys.words(Keys.UNDO)));
    if (inquiry.status().isOpen()) {
      body.getChildren().add(1, warning(texts.get("act.decision.open")));
    }
    return new Ask(
        deed.word(),
        shape,
        body,
        area,
        deed instanceof Deed.Decline,
        ALWAYS,
        () -> !comment.get().isBlank(),
        whyNot(deed));
  }

  /** Before it is given to a person to decide; Persona takes no comment with it. */
  Ask review() {
    Deed deed = new Deed.MarkForReview();
    VBox body =
        column(said(deed), soft("act.hold.says", HeldDecision.SECONDS, Keys.words(Keys.UNDO)));
    return plain(deed, Feather.EYE, body, false);
  }

  Ask expire() {
    Deed deed = new Deed.Expire();
    return plain(deed, Feather.MINUS_CIRCLE, column(said(deed)), true);
  }

  /** Before it is brought back; what was taken back is told as soon as the ledger was read. */
  Ask resume(Inquiry inquiry) {
    Deed deed = new Deed.Resume();
    VBox body = column(said(deed));
    parts
        .background()
        .run(
            () -> takenBack(inquiry),
            line -> line.ifPresent(back -> body.getChildren().add(warning(takenBack(back)))),
            notRead -> {});
    return plain(deed, Feather.ROTATE_CW, body, false);
  }

  Ask tags(TagsModel model) {
    TagsEditor editor = new TagsEditor(model, texts);
    return new Ask(
        "tags",
        Feather.TAG,
        editor,
        editor.field(),
        false,
        editor.hasChangesProperty(),
        model::hasChanges,
        whyNot(new Deed.ChangeTags(List.of(), List.of())));
  }

  Ask note(NoteModel model) {
    TextArea area = area(model.textProperty(), NOTE_ROWS);
    Label label = new Label(texts.get("act.note.label"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(area);
    Notice problem = new Notice();
    SimpleBooleanProperty ready = new SimpleBooleanProperty(false);
    Runnable look = () -> ready.set(model.hasChanges());
    model.textProperty().subscribe(look);
    model
        .stateProperty()
        .subscribe(state -> {
          area.setDisable(!(state instanceof NoteModel.State.Read));
          area.setPromptText(
              state instanceof NoteModel.State.Reading ? texts.get("act.note.reading") : "");
          if (state instanceof NoteModel.State.NotRead(Failure why)) {
            parts
                .reports()
                .show(problem, why, new Notice.Way(texts.get("act.note.readAgain"), model::read));
          } else {
            problem.hide();
            area.requestFocus();
          }
          look.run();
        });
    VBox field = column(label, area, problem, soft("act.note.says"));
    return new Ask(
        "note",
        Feather.EDIT_3,
        field,
        area,
        false,
        ready,
        model::hasChanges,
        whyNot(new Deed.SetNote("")));
  }

  Ask pdf() {
    return new Ask(
        "pdf",
        Feather.FILE_TEXT,
        column(said("act.says.pdf"), warning(texts.get("act.pdf.personal"))),
        null,
        false,
        ALWAYS,
        () -> false,
        possible::whyNoPdf);
  }

  /** Before all that is personal is removed: the end of the id is typed, in its own casing. */
  Ask redact(Inquiry inquiry) {
    Deed deed = new Deed.Redact();
    String tail = tail(inquiry);
    StringProperty typed = new SimpleStringProperty("");
    TextField field = new TextField();
    field.textProperty().bindBidirectional(typed);
    field.getStyleClass().add("mono");
    field.setMaxWidth(160);
    Label label = new Label(texts.get("act.redact.label", tail));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    VBox body =
        column(
            warning(texts.get("act.redact.forGood")),
            said("act.redact.goes"),
            said("act.redact.stays"),
            column(label, field));
    return new Ask(
        deed.word(),
        Feather.TRASH_2,
        body,
        field,
        true,
        typed.map(text -> text.strip().equals(tail)),
        () -> false,
        whyNot(deed));
  }

  private Ask plain(Deed deed, Feather shape, Node body, boolean isGrave) {
    return new Ask(deed.word(), shape, body, null, isGrave, ALWAYS, () -> false, whyNot(deed));
  }

  private Function<Inquiry, @Nullable String> whyNot(Deed deed) {
    return inquiry -> possible.whyNot(deed, inquiry);
  }

  private Optional<LedgerLine> takenBack(Inquiry inquiry) {
    return parts.issuer().ledger().takenBack(inquiry.id());
  }

  private String takenBack(LedgerLine line) {
    RelativeTimes times = parts.times();
    return line.by().isBlank()
        ? texts.get("act.resume.takenBack", times.day(line.at()))
        : texts.get("act.resume.takenBackBy", times.day(line.at()), line.by());
  }

  private Label said(Deed deed) {
    return said("act.says." + deed.word());
  }

  private Label said(String key) {
    Label said = new Label(texts.get(key));
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    return said;
  }

  private Label soft(String key, Object... placeholders) {
    Label said = new Label(texts.get(key, placeholders));
    said.getStyleClass().addAll("soft", "small");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    return said;
  }

  private static Notice warning(String sentence) {
    Notice warning = new Notice();
    warning.show(Notice.Kind.WARNING, sentence);
    return warning;
  }

  private static TextArea area(StringProperty text, int rows) {
    TextArea area = new TextArea();
    area.textProperty().bindBidirectional(text);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    TabLeaves.on(area);
    return area;
  }

  private static VBox column(Node... nodes) {
    VBox column = new VBox(nodes);
    column.getStyleClass().add("act-column");
    return column;
  }
}
