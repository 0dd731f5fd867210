package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Opens the windows in which inquiries are changed, one of each kind for an inquiry. */
final class ActWindows {
  private final Stage owner;
  private final ActParts parts;
  private final Asks asks;
  private final Possible possible;
  private final HeldDecisions held;
  private final BulkRuns runs;
  private final OutcomeWords words;
  private final Consumer<Said> tell;
  private final Map<Key, ActDialog> open = new HashMap<>();
  private final List<BulkWindow> lists = new ArrayList<>();
  private final Curtain curtain = new Curtain();

  /**
   * @param owner the window before which they open
   * @param tell is told what was done, after the window that did it is closed
   */
  ActWindows(
      Stage owner,
      ActParts parts,
      Possible possible,
      HeldDecisions held,
      BulkRuns runs,
      OutcomeWords words,
      Consumer<Said> tell) {
    this.owner = owner;
    this.parts = parts;
    this.possible = possible;
    this.held = held;
    this.runs = runs;
    this.words = words;
    this.tell = tell;
    asks = new Asks(parts, possible);
    // Windows that stay open would keep the program from ending.
    owner.addEventHandler(WindowEvent.WINDOW_HIDING, event -> close());
  }

  void approve(Inquiry inquiry) {
    decide(inquiry, Feather.CHECK_CIRCLE, Deed.Approve::new);
  }

  void decline(Inquiry inquiry) {
    decide(inquiry, Feather.SLASH, Deed.Decline::new);
  }

  void markForReview(Inquiry inquiry) {
    present(
        "review",
        inquiry,
        about ->
            dialog(
                about, asks.review(), new HoldModel(about, Deed.MarkForReview::new, held, words)));
  }

  void expire(Inquiry inquiry) {
    present("expire", inquiry, about -> deed(about, asks.expire(), Deed.Expire::new));
  }

  void resume(Inquiry inquiry) {
    present("resume", inquiry, about -> deed(about, asks.resume(inquiry), Deed.Resume::new));
  }

  void redact(Inquiry inquiry) {
    present("redact", inquiry, about -> deed(about, asks.redact(inquiry), Deed.Redact::new));
  }

  void tags(Inquiry inquiry) {
    present(
        "tags",
        inquiry,
        about -> {
          TagsModel model = new TagsModel(about, TagsModel.inUse(parts.followed()));
          return deed(about, asks.tags(model), model::deed);
        });
  }

  void note(Inquiry inquiry) {
    present(
        "note",
        inquiry,
        about -> {
          NoteModel model =
              new NoteModel(
                  inquiry.id(), parts.persona().inquiries(), parts.background(), parts.toldOf());
          ActDialog dialog = deed(about, asks.note(model), model::deed);
          dialog.whenClosed(model::stop);
          model.read();
          return dialog;
        });
  }

  void pdf(Inquiry inquiry) {
    present(
        "pdf",
        inquiry,
        about -> {
          Key key = new Key("pdf", inquiry.id());
          PdfModel model = new PdfModel(inquiry, parts, () -> askWhere(key, inquiry), tell);
          return dialog(about, asks.pdf(), model);
        });
  }

  void bulk(BulkKind kind, Collection<Inquiry> chosen) {
    BulkModel model = new BulkModel(kind, chosen, parts, possible);
    BulkWindow window = new BulkWindow(model, owner, parts, new BulkWords(parts, words), runs);
    lists.add(window);
    curtain.add(window.stage(), () -> false, () -> lists.remove(window));
    window.open();
  }

  /** Whether closing would lose something. */
  boolean hasChanges() {
    return open.values().stream().anyMatch(ActDialog::hasChanges)
        || lists.stream().anyMatch(BulkWindow::hasChanges);
  }

  /** Closes all of them without asking; what is under way goes on. */
  void close() {
    curtain.close();
  }

  /** They leave the screen with the desk, and come back with it as they were. */
  void follow(boolean isDeskShown) {
    if (isDeskShown) {
      curtain.open();
    } else {
      curtain.draw();
    }
  }

  private void decide(Inquiry inquiry, Feather shape, Function<@Nullable String, Deed> deed) {
    StringProperty comment = new SimpleStringProperty("");
    Supplier<Deed> wanted =
        () -> {
          String text = comment.get().strip();
          return deed.apply(text.isEmpty() ? null : text);
        };
    Deed kind = wanted.get();
    present(
        kind.word(),
        inquiry,
        about ->
            dialog(
                about,
                asks.decision(kind, shape, comment, about.now()),
                new HoldModel(about, wanted, held, words)));
  }

  private Optional<SaveAs.Place> askWhere(Key key, Inquiry inquiry) {
    ActDialog dialog = open.get(key);
    return parts
        .saveAs()
        .ask(
            dialog == null ? owner : dialog.stage(),
            parts.texts().get("act.pdf.title"),
            PdfModel.fileName(inquiry),
            PdfModel.kinds(parts));
  }

  private ActDialog deed(About about, Ask ask, Supplier<Deed> wanted) {
    return dialog(about, ask, new DeedModel(about, wanted, parts, words, tell));
  }

  private ActDialog dialog(About about, Ask ask, Doing doing) {
    return new ActDialog(parts, about, ask, doing);
  }

  private void present(String kind, Inquiry inquiry, Function<About, ActDialog> make) {
    Key key = new Key(kind, inquiry.id());
    ActDialog dialog = open.get(key);
    if (dialog == null) {
      dialog = make.apply(new About(inquiry, parts.followed()));
      open.put(key, dialog);
      dialog.whenClosed(() -> open.remove(key));
      curtain.add(dialog.stage(), dialog::isOver, dialog::closed);
    }
    dialog.show(owner);
  }

  private record Key(String kind, InquiryId inquiry) {}
}
