package dev.linkdesk.app;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.Banner;
import java.io.IOException;

/** What a desk tells of across its window while it lasts. On the FX thread. */
final class Troubles {
  private final Banner banner;
  private final Texts texts;
  private final FailureReports reports;

  Troubles(Banner banner, Texts texts, FailureReports reports) {
    this.banner = banner;
    this.texts = texts;
    this.reports = reports;
  }

  /** Persona does not take the key. */
  void refused(Failure failure, Runnable tryAgain) {
    banner.show(
        Banner.About.REFUSED,
        Notice.Kind.DANGER,
        reports.sentence(failure),
        new Notice.Way(texts.get("window.banner.tryAgain"), tryAgain),
        reports.way(failure));
  }

  void refusedNoLonger() {
    banner.over(Banner.About.REFUSED);
  }

  void journal(OpenWorkspace.JournalTrouble trouble) {
    untilUnderstood(
        Banner.About.JOURNAL,
        switch (trouble) {
          case LOCKED -> texts.get("window.banner.journal.locked");
          case SET_ASIDE -> texts.get("window.banner.journal.setAside");
          case UNREADABLE -> texts.get("window.banner.journal.unreadable");
          case UNUSABLE -> texts.get("window.banner.journal.unusable");
        });
  }

  /** What is done with links cannot be written down. */
  void ledger(boolean full) {
    if (full) {
      untilUnderstood(Banner.About.LEDGER, texts.get("window.banner.ledger"));
    } else {
      banner.over(Banner.About.LEDGER);
    }
  }

  /** The list of followed inquiries was not written. */
  void notKept(IOException why) {
    banner.show(
        Banner.About.NOT_KEPT,
        Notice.Kind.WARNING,
        texts.get("window.banner.notKept", String.valueOf(why.getMessage())));
  }

  void keptAgain() {
    banner.over(Banner.About.NOT_KEPT);
  }

  /** Persona no longer knows some of those that are followed. */
  void lost(int count, Runnable unfollow) {
    banner.show(
        Banner.About.LOST,
        Notice.Kind.WARNING,
        texts.get("window.banner.lost", count),
        new Notice.Way(
            texts.get("window.banner.unfollow"),
            () -> {
              unfollow.run();
              banner.over(Banner.About.LOST);
            }),
        new Notice.Way(
            texts.get("window.banner.understood"), () -> banner.over(Banner.About.LOST)));
  }

  void lostNoLonger() {
    banner.over(Banner.About.LOST);
  }

  private void untilUnderstood(Banner.About about, String sentence) {
    banner.show(
        about,
        Notice.Kind.WARNING,
        sentence,
        new Notice.Way(texts.get("window.banner.understood"), () -> banner.over(about)));
  }
}
