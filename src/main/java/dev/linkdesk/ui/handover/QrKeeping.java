package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Paper;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.SystemPaper;
import dev.linkdesk.ui.shared.SystemSaveAs;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Saves and prints the QR code of a link; what is not production says so below the code. */
final class QrKeeping {
  private static final int LAST = 6;

  private final HandoverParts parts;
  private final SaveAs saveAs;
  private final Paper paper;

  QrKeeping(HandoverParts parts) {
    this(parts, new SystemSaveAs(), new SystemPaper());
  }

  QrKeeping(HandoverParts parts, SaveAs saveAs, Paper paper) {
    this.parts = parts;
    this.saveAs = saveAs;
    this.paper = paper;
  }

  /** Asks where, and writes there; nothing is said when the person wants no file. */
  void save(Window owner, InquiryId id, String address, Consumer<Said> then) {
    saveAs
        .ask(owner, texts().get("handover.qr.saveTitle"), name(id), QrFormat.kinds(texts()))
        .ifPresent(place -> save(place, address, then));
  }

  /** Asks how, and prints; nothing is said when the person wants no paper. */
  void print(Window owner, String address, Consumer<Said> then) {
    Optional<Paper.Errand> errand = paper.ask(owner);
    if (errand.isEmpty()) {
      then.accept(Said.notDone(Notice.Kind.WARNING, texts().get("handover.qr.noPrinter")));
    } else if (errand.get().isWanted()) {
      QrSheet sheet = new QrSheet(address, mark());
      sheet.picture();
      parts
          .background()
          .run(
              () -> errand.get().print(sheet),
              printed -> then.accept(printed ? printed() : notPrinted()),
              failure -> then.accept(notPrinted()));
    }
  }

  /** Tells nobody who the person is. */
  static String name(InquiryId id) {
    String all = id.value();
    return "linkdesk-qr-" + all.substring(Math.max(0, all.length() - LAST));
  }

  private void save(SaveAs.Place place, String address, Consumer<Said> then) {
    Image picture = QrFormat.PNG.isOf(place) ? new QrSheet(address, mark()).picture() : null;
    parts
        .background()
        .run(
            () -> write(place, address, picture),
            then,
            failure -> then.accept(Said.failed(failure, parts.reports())));
  }

  private Said write(SaveAs.Place place, String address, @Nullable Image picture) {
    byte[] bytes =
        picture == null
            ? QrSvg.of(address, mark()).getBytes(StandardCharsets.UTF_8)
            : GrayPng.of(picture);
    String name = place.name();
    try {
      WholeFile.write(place, out -> out.write(bytes));
      return Said.done(Notice.Kind.INFO, texts().get("handover.qr.saved", name));
    } catch (FileAlreadyExistsException taken) {
      return Said.notDone(Notice.Kind.WARNING, texts().get("handover.qr.taken", name));
    } catch (IOException notWritten) {
      return Said.notDone(Notice.Kind.DANGER, texts().get("handover.qr.notSaved", name));
    }
  }

  private @Nullable String mark() {
    Environment environment = parts.environment();
    return environment == Environment.PRODUCTION
        ? null
        : texts().get("shared.mark." + environment.word());
  }

  private Said printed() {
    return Said.done(Notice.Kind.INFO, texts().get("handover.qr.printed"));
  }

  private Said notPrinted() {
    return Said.notDone(Notice.Kind.WARNING, texts().get("handover.qr.notPrinted"));
  }

  private Texts texts() {
    return parts.texts();
  }
}
