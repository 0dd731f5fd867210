package dev.linkdesk.ui.results.act;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.WholeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Saves all that Persona holds of one inquiry as a PDF, where a person says. */
final class PdfModel implements Doing {
  private final Inquiry inquiry;
  private final ActParts parts;
  private final Supplier<Optional<SaveAs.Place>> where;
  private final Consumer<Said> tell;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", new Progress.Asking());
  private Background.@Nullable Running running;

  /**
   * @param where asks for the place
   * @param tell is told once it is saved
   */
  PdfModel(
      Inquiry inquiry,
      ActParts parts,
      Supplier<Optional<SaveAs.Place>> where,
      Consumer<Said> tell) {
    this.inquiry = inquiry;
    this.parts = parts;
    this.where = where;
    this.tell = tell;
  }

  /** What can be written. */
  static List<SaveAs.Kind> kinds(ActParts parts) {
    return List.of(new SaveAs.Kind(parts.texts().get("act.pdf.kind"), ".pdf"));
  }

  /** A name for the file that names no person. */
  static String fileName(Inquiry inquiry) {
    return OutcomeWords.who(inquiry).replaceAll("[^A-Za-z0-9_.-]", "-").replaceAll("^[.-]+", "")
        + "-inquiry";
  }

  @Override
  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  @Override
  public void go() {
    if (!isBusy()) {
      where.get().ifPresent(this::save);
    }
  }

  @Override
  public void stop() {
    if (isBusy()) {
      progress.set(new Progress.Asking());
      if (running != null) {
        running.cancel();
      }
    }
  }

  private void save(SaveAs.Place place) {
    progress.set(new Progress.Busy(parts.texts().get("act.busy.pdf", OutcomeWords.who(inquiry))));
    running = parts.background().run(() -> write(place), this::ended, this::failed);
  }

  /** Off the FX thread. */
  private Said write(SaveAs.Place place) {
    byte[] pdf = parts.persona().actions().print(inquiry.id());
    try {
      WholeFile.write(place, out -> out.write(pdf));
    } catch (FileAlreadyExistsException there) {
      return notSaved("act.pdf.exists", place);
    } catch (IOException disk) {
      return notSaved("act.pdf.disk", place);
    }
    boolean written = parts.issuer().did(LedgerLine.Act.PRINTED, inquiry, null);
    String done = parts.texts().get("act.done.pdf", OutcomeWords.who(inquiry), place.name());
    return written
        ? Said.done(Notice.Kind.INFO, done)
        : Said.done(Notice.Kind.WARNING, parts.texts().get("act.done.notWritten", done));
  }

  private Said notSaved(String textKey, SaveAs.Place place) {
    return Said.notDone(Notice.Kind.DANGER, parts.texts().get(textKey, place.name()));
  }

  private void failed(Failure failure) {
    ended(Said.failed(failure, parts.reports()));
  }

  private void ended(Said said) {
    if (said.isDone()) {
      tell.accept(said);
    }
    progress.set(new Progress.Ended(said));
  }
}
