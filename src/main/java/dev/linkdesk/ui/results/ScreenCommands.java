package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.views.BrowseModel;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done with the screen itself, whichever inquiry is chosen. */
final class ScreenCommands {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  /** The ways in which the screen does it. */
  record Ways(Runnable search, Runnable open, Runnable clearFilters) {}

  private final Texts texts;
  private final ResultsModel model;
  private final BrowseModel browse;
  private final BooleanProperty detailOpen;
  private final Ways ways;

  ScreenCommands(
      Texts texts, ResultsModel model, BrowseModel browse, BooleanProperty detailOpen, Ways ways) {
    this.texts = texts;
    this.model = model;
    this.browse = browse;
    this.detailOpen = detailOpen;
    this.ways = ways;
  }

  List<Command> commands() {
    return List.of(
        new Command("results.search", texts.get("results.command.search"), FIND, ways.search()),
        details(),
        new Command(
            "results.clearFilters",
            texts.get("results.command.clearFilters"),
            null,
            isFiltered() ? null : texts.get("results.command.noFilters"),
            ways.clearFilters()),
        readAll());
  }

  /** Opens the details of the one that is chosen. */
  Command open() {
    return new Command("results.open", texts.get("results.menu.open"), null, ways.open());
  }

  private Command details() {
    return detailOpen.get()
        ? new Command(
            "results.close", texts.get("results.detail.close"), null, () -> detailOpen.set(false))
        : new Command(
            "results.open",
            texts.get("results.menu.open"),
            null,
            model.chosen().isEmpty() ? texts.get("results.command.noneSelected") : null,
            ways.open());
  }

  private Command readAll() {
    return browse.progressProperty().get().toTheEnd()
        ? new Command(
            "results.readNoFurther",
            texts.get("results.command.readNoFurther"),
            null,
            browse::readNoFurther)
        : new Command(
            "results.readAll",
            texts.get("results.command.readAll"),
            null,
            whyNotReadAll(),
            browse::readAll);
  }

  private @Nullable String whyNotReadAll() {
    BrowseModel.Progress progress = browse.progressProperty().get();
    if (!progress.on()) {
      return texts.get("results.command.followedOnly");
    }
    return progress.isUnfinished() ? null : texts.get("results.command.allRead");
  }

  private boolean isFiltered() {
    return !model.searchProperty().get().isBlank()
        || !model.filterProperty().get().equals(ViewFilter.ANY);
  }
}
