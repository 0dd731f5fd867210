package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.net.URI;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A key that is typed and then tried. */
public final class KeyTrialModel {
  /** How far it is. */
  public enum Phase {
    TYPING,
    TRYING,
    /** Persona took the key: there is a report. */
    TRIED
  }

  private final KeyCheck check;
  private final Background background;
  private final @Nullable Workspace of;
  private final KeyInput key = new KeyInput();
  private final InputModel apiUrl =
      new InputModel("api_url", Problem.of("settings.problem.noApiUrl"), Addresses::apiProblem);
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(this, "phase", Phase.TYPING);
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", null);
  private final ReadOnlyObjectWrapper<@Nullable KeyReport> report =
      new ReadOnlyObjectWrapper<>(this, "report", null);
  private Background.@Nullable Running running;

  /** A key of a workspace that is still to be. */
  KeyTrialModel(KeyCheck check, Background background) {
    this(check, background, null);
  }

  /**
   * A key for a workspace.
   *
   * @param of which the key has to fit; null when any key will do
   */
  KeyTrialModel(KeyCheck check, Background background, @Nullable Workspace of) {
    this.check = check;
    this.background = background;
    this.of = of;
    URI address = of == null ? Workspace.PERSONA_API : of.apiUrl();
    apiUrl.textProperty().set(address.toString());
    apiUrl.textProperty().addListener(changed -> forget());
  }

  public KeyInput key() {
    return key;
  }

  public InputModel apiUrl() {
    return apiUrl;
  }

  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** Why the key was not taken; null while nothing went wrong. */
  public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** What trying told; null unless {@link Phase#TRIED}. */
  public ReadOnlyObjectProperty<@Nullable KeyReport> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** Takes what is typed now; what was told of another key is forgotten. */
  void type(String text) {
    if (!text.strip().equals(key.secret())) {
      key.type(text);
      forget();
    }
  }

  /** Asks Persona, unless something typed cannot be or it is being asked. */
  void tryKey() {
    boolean addressFine = apiUrl.check();
    if (!key.check() || !addressFine || phase.get() != Phase.TYPING) {
      return;
    }
    trouble.set(null);
    if (of != null && of.environment() != key.environment()) {
      trouble.set(new Trouble.OtherPrefix(of.environment(), key.environment()));
      return;
    }
    phase.set(Phase.TRYING);
    String secret = key.secret();
    URI address = Addresses.api(apiUrl.text());
    running =
        Errand.run(
            background,
            KeyPlace.THIS_RUN,
            () -> check.check(address, secret),
            this::taken,
            this::refused);
  }

  /** Stops asking; what was typed stays. */
  void stop() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    if (phase.get() == Phase.TRYING) {
      phase.set(Phase.TYPING);
    }
  }

  /** Forgets the key. */
  void clear() {
    stop();
    key.clear();
    forget();
  }

  private void taken(KeyReport told) {
    EnvironmentIds where = told.where();
    EnvironmentIds bound = of == null ? null : of.bound();
    if (bound != null && where != null && !bound.equals(where)) {
      refused(new Trouble.Elsewhere());
      return;
    }
    report.set(told);
    phase.set(Phase.TRIED);
  }

  private void refused(Trouble why) {
    phase.set(Phase.TYPING);
    trouble.set(why);
  }

  private void forget() {
    stop();
    phase.set(Phase.TYPING);
    trouble.set(null);
    report.set(null);
  }
}
