package dev.linkdesk.app;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.Banner;
import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.ui.window.OtherEnvironmentQuestion;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Says across the window when answers come from another environment, and lets it be settled. */
final class EnvironmentWatch {
  private final EnvironmentProof proof;
  private final MainWindow window;
  private final Texts texts;
  private final Window owner;
  private final Supplier<String> workspace;
  private final Consumer<EnvironmentIds> bound;
  private final Runnable refresh;
  private Optional<EnvironmentIds> told = Optional.empty();

  /**
   * @param owner of the question
   * @param workspace its name for people now
   * @param bound told where the workspace is bound to, whenever that may be news
   * @param refresh asks Persona anew
   */
  EnvironmentWatch(
      EnvironmentProof proof,
      MainWindow window,
      Texts texts,
      Window owner,
      Supplier<String> workspace,
      Consumer<EnvironmentIds> bound,
      Runnable refresh) {
    this.proof = proof;
    this.window = window;
    this.texts = texts;
    this.owner = owner;
    this.workspace = workspace;
    this.bound = bound;
    this.refresh = refresh;
  }

  void look() {
    Optional<EnvironmentIds> other = proof.mismatch();
    if (other.isEmpty()) {
      tellBound();
      window.banner().over(Banner.About.OTHER_ENVIRONMENT);
    } else {
      window
          .banner()
          .show(
              Banner.About.OTHER_ENVIRONMENT,
              Notice.Kind.DANGER,
              texts.get(
                  "window.banner.otherEnvironment", other.get().environment(), workspace.get()),
              new Notice.Way(texts.get("window.banner.settle"), this::settle));
    }
  }

  private void tellBound() {
    Optional<EnvironmentIds> now = proof.bound();
    if (!now.equals(told)) {
      told = now;
      now.ifPresent(bound);
    }
  }

  private void settle() {
    Optional<EnvironmentIds> bound = proof.bound();
    Optional<EnvironmentIds> other = proof.mismatch();
    if (bound.isPresent() && other.isPresent()) {
      new OtherEnvironmentQuestion(texts, workspace.get(), bound.get(), other.get())
          .ask(
              owner,
              () -> settled(proof::lookAgain),
              () -> settled(() -> proof.settle(other.get())));
    }
  }

  private void settled(Runnable how) {
    how.run();
    look();
    refresh.run();
    // The bar that had the focus is gone.
    window.focusSection();
  }
}
