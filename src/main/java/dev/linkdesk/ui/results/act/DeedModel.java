package dev.linkdesk.ui.results.act;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Does one deed to the inquiry that its window was opened for. While its end is not known, the same
 * deed goes on under the same key.
 */
final class DeedModel implements Doing {
  private final About about;
  private final Supplier<Deed> wanted;
  private final ActParts parts;
  private final OutcomeWords words;
  private final Consumer<Said> tell;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", new Progress.Asking());
  private @Nullable Undertaking undertaking;
  private Background.@Nullable Running running;

  /**
   * @param wanted the deed as it stands when it is to be done
   * @param tell is told once it is done
   */
  DeedModel(
      About about, Supplier<Deed> wanted, ActParts parts, OutcomeWords words, Consumer<Said> tell) {
    this.about = about;
    this.wanted = wanted;
    this.parts = parts;
    this.words = words;
    this.tell = tell;
  }

  @Override
  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  @Override
  public void go() {
    if (isBusy()) {
      return;
    }
    Deed deed = wanted.get();
    Undertaking now = undertaking;
    if (now == null || !now.deed().equals(deed)) {
      now = new Undertaking(deed, about.now(), parts.persona(), parts.issuer());
      undertaking = now;
    }
    progress.set(new Progress.Busy(words.busy(deed, about.asked())));
    running =
        parts
            .background()
            .run(
                now::carryOut,
                outcome -> ended(deed, outcome),
                bug -> ended(deed, new Outcome.Unknown(bug, null)));
  }

  @Override
  public void stop() {
    if (isBusy()) {
      progress.set(
          new Progress.Ended(
              Said.notDone(Notice.Kind.WARNING, parts.texts().get("act.unknown.stopped"))));
      if (running != null) {
        running.cancel();
      }
    }
  }

  private void ended(Deed deed, Outcome outcome) {
    Inquiry before = about.asked();
    outcome.told().ifPresent(parts.toldOf());
    Said said = words.said(deed, before, outcome);
    if (outcome.isDone()) {
      undertaking = null;
      tell.accept(said);
    }
    progress.set(new Progress.Ended(said));
  }
}
