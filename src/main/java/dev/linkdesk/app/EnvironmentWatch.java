package dev.linkdesk.app;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.Banner;
import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.ui.window.OtherEnvironmentQuestion;
import java.util.Optional;

/** Says across the window when answers come from another environment, and lets it be settled. */
final class EnvironmentWatch {
  private final EnvironmentProof proof;
  private final MainWindow window;
  private final Texts texts;
  private final String workspace;
  private final Runnable refresh;

  /**
   * @param workspace its name for people
   * @param refresh asks Persona anew
   */
  EnvironmentWatch(
      EnvironmentProof proof, MainWindow window, Texts texts, String workspace, Runnable refresh) {
    this.proof = proof;
    this.window = window;
    this.texts = texts;
    this.workspace = workspace;
    this.refresh = refresh;
  }

  void look() {
    Optional<EnvironmentIds> other = proof.mismatch();
    if (other.isEmpty()) {
      window.banner().over(Banner.About.OTHER_ENVIRONMENT);
    } else {
      window
          .banner()
          .show(
              Banner.About.OTHER_ENVIRONMENT,
              Notice.Kind.DANGER,
              texts.get("window.banner.otherEnvironment", other.get().environment(), workspace),
              new Notice.Way(texts.get("window.banner.settle"), this::settle));
    }
  }

  private void settle() {
    Optional<EnvironmentIds> bound = proof.bound();
    Optional<EnvironmentIds> other = proof.mismatch();
    if (bound.isPresent() && other.isPresent()) {
      new OtherEnvironmentQuestion(texts, workspace, bound.get(), other.get())
          .ask(
              window.getScene().getWindow(),
              () -> settled(proof::lookAgain),
              () -> settled(() -> proof.settle(other.get())));
    }
  }

  private void settled(Runnable how) {
    how.run();
    look();
    refresh.run();
  }
}
