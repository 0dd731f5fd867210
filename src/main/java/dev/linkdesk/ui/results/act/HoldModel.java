package dev.linkdesk.ui.results.act;

import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Makes a decision, which is held for a while before it is sent. */
final class HoldModel implements Doing {
  private final About about;
  private final Supplier<Deed> wanted;
  private final HeldDecisions held;
  private final OutcomeWords words;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", new Progress.Asking());

  HoldModel(About about, Supplier<Deed> wanted, HeldDecisions held, OutcomeWords words) {
    this.about = about;
    this.wanted = wanted;
    this.held = held;
    this.words = words;
  }

  @Override
  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  @Override
  public void go() {
    if (held.isHeld(about.asked().id())) {
      progress.set(new Progress.Ended(words.held()));
      return;
    }
    Deed deed = wanted.get();
    held.hold(about.now(), deed);
    progress.set(new Progress.Ended(Said.done(Notice.Kind.INFO, words.busy(deed, about.asked()))));
  }

  /** Nothing takes time here. */
  @Override
  public void stop() {
    progress.set(new Progress.Asking());
  }
}
