package dev.linkdesk.ui.handover;

import dev.linkdesk.ui.shared.Texts;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialog, which asks before a file is replaced. */
final class SystemSaveAs implements SaveAs {
  private final Texts texts;

  SystemSaveAs(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Optional<Place> ask(Window owner, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("handover.qr.saveTitle"));
    chooser.setInitialFileName(name + QrFormat.PNG.ending());
    for (QrFormat format : QrFormat.values()) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  texts.get(format.textKey()), List.of("*" + format.ending())));
    }
    File chosen = chooser.showSaveDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
    boolean svg = filter != null && filter.equals(chooser.getExtensionFilters().getLast());
    return Optional.of(QrFormat.place(chosen.toPath(), svg ? QrFormat.SVG : QrFormat.PNG));
  }
}
