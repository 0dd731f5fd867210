package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Another key for a workspace, of the same environment. The old one works until the new is kept.
 */
final class ReplaceKeyModel {
  /** In their order. */
  enum Step {
    KEY,
    PLACE,
    REPLACED
  }

  private final WorkspaceBook book;
  private final Workspace workspace;
  private final Consumer<Workspace> replaced;
  private final KeyTrialModel trial;
  private final KeyPlaceModel place;
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.KEY);

  ReplaceKeyModel(
      WorkspaceBook book,
      Background background,
      Workspace workspace,
      Consumer<Workspace> replaced) {
    this.book = book;
    this.workspace = workspace;
    this.replaced = replaced;
    trial = new KeyTrialModel(book, background, workspace);
    place = new KeyPlaceModel(book::places, background);
    trial
        .reportProperty()
        .addListener((all, old, report) -> {
          if (report != null) {
            step.set(Step.PLACE);
          }
        });
    place.look();
  }

  Workspace workspace() {
    return workspace;
  }

  KeyTrialModel trial() {
    return trial;
  }

  KeyPlaceModel place() {
    return place;
  }

  ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  void next() {
    switch (step.get()) {
      case KEY -> {
        if (trial.phaseProperty().get() == KeyTrialModel.Phase.TRIED) {
          step.set(Step.PLACE);
        } else {
          trial.tryKey();
        }
      }
      case PLACE -> save();
      case REPLACED -> {}
    }
  }

  void back() {
    if (!place.savingProperty().get() && step.get() == Step.PLACE) {
      step.set(Step.KEY);
    }
  }

  void close() {
    trial.clear();
    place.clear();
  }

  private void save() {
    KeyReport report = Objects.requireNonNull(trial.reportProperty().get());
    String secret = trial.key().secret();
    place.keep(
        (where, passphrase) -> book.replaceKey(with(where, report.where()), secret, passphrase),
        this::kept);
  }

  private Workspace with(KeyPlace where, @Nullable EnvironmentIds seen) {
    return new Workspace(
        workspace.id(),
        workspace.name(),
        workspace.environment(),
        workspace.apiUrl(),
        workspace.linkHost(),
        workspace.bound() == null ? seen : workspace.bound(),
        where,
        workspace.defaults());
  }

  private void kept(Workspace now) {
    close();
    step.set(Step.REPLACED);
    replaced.accept(now);
  }
}
