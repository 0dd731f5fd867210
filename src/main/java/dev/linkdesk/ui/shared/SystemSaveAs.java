package dev.linkdesk.ui.shared;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialog, which asks before a file is replaced. */
public final class SystemSaveAs implements SaveAs {
  @Override
  public Optional<Place> ask(Window owner, String title, String name, List<Kind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name + kinds.getFirst().ending());
    for (Kind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.words(), List.of("*" + kind.ending())));
    }
    File chosen = chooser.showSaveDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    int filter = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    return Optional.of(Place.of(chosen.toPath(), kinds, kinds.get(Math.max(0, filter))));
  }
}
