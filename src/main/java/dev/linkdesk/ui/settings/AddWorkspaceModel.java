package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Adding a workspace, step by step. Nothing is kept before the last step. */
public final class AddWorkspaceModel {
  /** In their order. */
  public enum Step {
    KEY,
    WORKSPACE,
    PLACE,
    ADDED
  }

  private final WorkspaceBook book;
  private final Texts texts;
  private final Consumer<Workspace> added;
  private final KeyTrialModel trial;
  private final KeyPlaceModel place;
  private final WorkspaceFormModel form = new WorkspaceFormModel();
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.KEY);
  private List<Workspace> others = List.of();
  private String suggested = "";

  /**
   * Begins with the key.
   *
   * @param added told of the workspace once it is kept
   */
  public AddWorkspaceModel(
      WorkspaceBook book, Background background, Texts texts, Consumer<Workspace> added) {
    this.book = book;
    this.texts = texts;
    this.added = added;
    trial = new KeyTrialModel(book, background);
    place = new KeyPlaceModel(book::places, background);
    trial
        .reportProperty()
        .addListener((all, old, report) -> {
          if (report != null) {
            describe();
          }
        });
    place.look();
    Errand.run(background, KeyPlace.THIS_RUN, book::all, this::know, unread -> {});
  }

  public KeyTrialModel trial() {
    return trial;
  }

  public WorkspaceFormModel form() {
    return form;
  }

  public KeyPlaceModel place() {
    return place;
  }

  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Goes on from the step that is shown, unless something in it is wrong. */
  public void next() {
    switch (step.get()) {
      case KEY -> {
        if (trial.phaseProperty().get() == KeyTrialModel.Phase.TRIED) {
          step.set(Step.WORKSPACE);
        } else {
          trial.tryKey();
        }
      }
      case WORKSPACE -> {
        if (form.check()) {
          step.set(Step.PLACE);
        }
      }
      case PLACE -> save();
      case ADDED -> {}
    }
  }

  /** Goes back a step with nothing lost. */
  public void back() {
    if (place.savingProperty().get()) {
      return;
    }
    switch (step.get()) {
      case WORKSPACE -> step.set(Step.KEY);
      case PLACE -> step.set(Step.WORKSPACE);
      case KEY, ADDED -> {}
    }
  }

  /** Ends it: the key is forgotten. */
  public void close() {
    trial.clear();
    place.clear();
  }

  /** What to know of the key that was tried. */
  List<Warning> warnings() {
    KeyReport report = trial.reportProperty().get();
    List<Warning> all = new ArrayList<>();
    if (report == null) {
      return all;
    }
    if (isRefused(report, KeyReport.Area.INQUIRIES)) {
      all.add(new Warning.CannotFollow());
    }
    if (!trial.key().namesEnvironment()) {
      all.add(new Warning.UnnamedEnvironment());
    }
    EnvironmentIds where = report.where();
    if (where == null) {
      all.add(new Warning.NotBound());
      return all;
    }
    Environment environment = trial.key().environment();
    others.stream()
        .filter(other -> where.equals(other.bound()))
        .map(other ->
            other.environment() == environment
                ? new Warning.UsedAlready(other)
                : new Warning.UsedAsOther(other))
        .forEach(all::add);
    return all;
  }

  private static boolean isRefused(KeyReport report, KeyReport.Area area) {
    return report.permissions().contains(new KeyReport.Permission(area, KeyReport.Verdict.REFUSED));
  }

  private void know(List<Workspace> all) {
    others = all;
    form.avoid(all.stream().map(Workspace::name).toList());
  }

  private void describe() {
    boolean untouched = form.name().text().equals(suggested);
    if (untouched) {
      suggested = suggestion();
      form.name().textProperty().set(suggested);
    }
    step.set(Step.WORKSPACE);
  }

  private String suggestion() {
    String plain =
        switch (trial.key().environment()) {
          case DEMO, SANDBOX -> texts.get("settings.suggest.sandbox");
          case PRODUCTION -> texts.get("settings.suggest.production");
        };
    String host = Addresses.api(trial.apiUrl().text()).getHost();
    String name =
        host.equals(Workspace.PERSONA_API.getHost())
            ? plain
            : texts.get("settings.suggest.at", plain, host);
    String free = name;
    for (int number = 2; form.isTaken(free); number++) {
      free = texts.get("settings.suggest.numbered", name, number);
    }
    return free;
  }

  private void save() {
    KeyReport report = Objects.requireNonNull(trial.reportProperty().get());
    String secret = trial.key().secret();
    String name = form.name().text();
    Environment environment = trial.key().environment();
    URI apiUrl = Addresses.api(trial.apiUrl().text());
    URI links = form.links();
    Workspace.Defaults defaults = form.defaults();
    place.keep(
        (where, passphrase) ->
            book.add(
                new NewWorkspace(name, environment, apiUrl, links, report.where(), where, defaults),
                secret,
                passphrase),
        this::kept);
  }

  private void kept(Workspace workspace) {
    close();
    step.set(Step.ADDED);
    added.accept(workspace);
  }
}
