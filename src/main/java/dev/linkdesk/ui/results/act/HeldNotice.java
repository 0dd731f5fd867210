package dev.linkdesk.ui.results.act;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells of one held decision: how long it can be undone, that it is sent, what came of it. */
final class HeldNotice {
  private static final Duration READ = Duration.ofSeconds(15);

  private final HeldDecision held;
  private final Texts texts;
  private final OutcomeWords words;
  private final Ticker ticker;
  private final Runnable putAway;
  private final Notice notice = new Notice();
  private Ticker.@Nullable Tick going;

  HeldNotice(
      HeldDecision held, Texts texts, OutcomeWords words, Ticker ticker, Runnable putAway) {
    this.held = held;
    this.texts = texts;
    this.words = words;
    this.ticker = ticker;
    this.putAway = putAway;
    notice.getStyleClass().add("act-held");
    held.stateProperty().subscribe((was, is) -> show(was, is));
    show(null, held.stateProperty().get());
  }

  HeldDecision held() {
    return held;
  }

  Notice node() {
    return notice;
  }

  /** Goes by itself no more. */
  void close() {
    if (going != null) {
      going.cancel();
    }
  }

  private void show(HeldDecision.@Nullable State was, HeldDecision.State is) {
    close();
    switch (is) {
      case HeldDecision.State.Holding(int left) -> {
        String sentence = sentence("act.hold.", left);
        if (was instanceof HeldDecision.State.Holding) {
          notice.reword(sentence);
        } else {
          notice.show(Notice.Kind.WARNING, sentence, undo());
        }
      }
      case HeldDecision.State.SetAside s ->
          notice.show(
              Notice.Kind.WARNING,
              sentence("act.aside."),
              new Notice.Way(texts.get("act.aside.goOn"), held::goOn),
              undo());
      case HeldDecision.State.Sending s ->
          notice.show(Notice.Kind.INFO, words.busy(held.deed(), held.inquiry()));
      case HeldDecision.State.Ended(Outcome outcome) -> show(outcome);
      case HeldDecision.State.Undone u -> {
        notice.show(Notice.Kind.INFO, sentence("act.undone."), put());
        going = ticker.after(READ, putAway);
      }
    }
  }

  private void show(Outcome outcome) {
    Said said = words.said(held.deed(), held.inquiry(), outcome);
    switch (outcome) {
      case Outcome.Done(var now, boolean isWritten) -> {
        if (isWritten) {
          going = ticker.after(READ, putAway);
        }
      }
      case Outcome.Moved m -> {}
      case Outcome.NotDone n -> said = said.with(texts.get("act.again"), held::again);
      case Outcome.Unknown u -> said = said.with(texts.get("act.lookAgain"), held::again);
    }
    said.with(put()).in(notice);
  }

  private String sentence(String keyBeginning, Object... more) {
    Object[] placeholders = new Object[more.length + 1];
    placeholders[0] = OutcomeWords.who(held.inquiry());
    System.arraycopy(more, 0, placeholders, 1, more.length);
    return texts.get(keyBeginning + held.deed().word(), placeholders);
  }

  private Notice.Way undo() {
    return new Notice.Way(texts.get("act.undo"), held::undo);
  }

  private Notice.Way put() {
    return new Notice.Way(texts.get("act.putAway"), putAway);
  }
}
