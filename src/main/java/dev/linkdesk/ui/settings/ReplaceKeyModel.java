package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Another key for a workspace, of the same environment. The old one works until the new is kept.
 */
final class ReplaceKeyModel {
  private static final Logger LOG = LoggerFactory.getLogger(ReplaceKeyModel.class);

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
  private final ReadOnlyBooleanWrapper otherCodes =
      new ReadOnlyBooleanWrapper(this, "otherCodes", false);

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
    background.run(
        () -> book.placesOfOtherCodes(workspace),
        this::foundOtherCodes,
        failure -> LOG.warn("It is not known what becomes of the call-back codes", failure));
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

  /** Whether call-back codes in messages already sent match no more in the place chosen. */
  ReadOnlyBooleanProperty otherCodesProperty() {
    return otherCodes.getReadOnlyProperty();
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

  private void foundOtherCodes(Set<KeyPlace> where) {
    place.chosenProperty().subscribe(chosen -> otherCodes.set(where.contains(chosen)));
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
