package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.inquiry.WorkingLinks;
import dev.linkdesk.ui.shared.LinkCopier;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands over the link that works for an inquiry and says in a sentence what it gave. */
final class LinkActions {
  private record Opened(@Nullable WorkingLink link, boolean byBrowser) {}

  private final ResultsParts parts;
  private final Texts texts;
  private final WorkingLinks links;

  LinkActions(ResultsParts parts) {
    this.parts = parts;
    texts = parts.texts();
    links = parts.copier().links();
  }

  void copy(Inquiry inquiry, Consumer<Said> then) {
    parts.copier().copy(inquiry, outcome -> then.accept(said(inquiry, outcome)));
  }

  /** Copies the plain link whatever the status, for a status that Linkdesk does not know. */
  Said copyPlain(Inquiry inquiry) {
    return copyText(
        parts.hostedFlow().link(inquiry.id(), null),
        texts.get("results.copy.plain", DetailWords.who(inquiry)));
  }

  /** Copies a text that is at hand; {@code done} is the sentence when the clipboard took it. */
  Said copyText(String text, String done) {
    return parts.copier().copyText(text)
        ? Said.done(Notice.Kind.INFO, done)
        : Said.notDone(Notice.Kind.WARNING, texts.get("results.copy.clipboardHeld"));
  }

  /** Opens the link that works in the system's browser. */
  void open(Inquiry inquiry, Consumer<Said> then) {
    parts
        .background()
        .<Opened>run(
            () -> opened(links.resume(inquiry.id())),
            opened -> then.accept(said(inquiry, opened)),
            failure -> then.accept(Said.failed(failure, parts.reports())));
  }

  private Opened opened(WorkingLinks.Answer answer) {
    if (!(answer instanceof WorkingLinks.Answer.Given(var link, var inquiry))) {
      return new Opened(null, false);
    }
    try {
      parts.browser().open(link.address());
      return new Opened(link, true);
    } catch (IOException noBrowser) {
      return new Opened(link, false);
    }
  }

  private Said said(Inquiry inquiry, LinkCopier.Outcome outcome) {
    return switch (outcome) {
      case LinkCopier.Outcome.Copied(WorkingLink link) -> {
        refreshIfResumed(link);
        yield copied(DetailWords.who(inquiry), inquiry, link);
      }
      case LinkCopier.Outcome.NotOnClipboard(WorkingLink link) -> {
        refreshIfResumed(link);
        yield Said.notDone(Notice.Kind.WARNING, texts.get("results.copy.clipboardHeld"));
      }
      case LinkCopier.Outcome.NoLink n -> noLink(inquiry);
      case LinkCopier.Outcome.Failed(var failure) -> Said.failed(failure, parts.reports());
    };
  }

  private Said copied(String who, Inquiry inquiry, WorkingLink link) {
    return switch (link.kind()) {
      case PLAIN -> Said.done(Notice.Kind.INFO, texts.get("results.copy.plain", who));
      case ONE_TIME -> Said.done(Notice.Kind.WARNING, texts.get("results.copy.oneTime", who));
      case RESUMED_ONE_TIME ->
          Said.done(Notice.Kind.WARNING, texts.get("results.copy.resumed", who));
    };
  }

  private Said said(Inquiry inquiry, Opened opened) {
    WorkingLink link = opened.link();
    if (link == null) {
      return noLink(inquiry);
    }
    refreshIfResumed(link);
    if (!opened.byBrowser()) {
      return Said.notDone(Notice.Kind.WARNING, texts.get("results.open.noBrowser"));
    }
    return link.kind() == WorkingLink.Kind.PLAIN
        ? Said.done(Notice.Kind.INFO, texts.get("results.open.plain"))
        : Said.done(Notice.Kind.WARNING, texts.get("results.open.oneTime"));
  }

  private Said noLink(Inquiry inquiry) {
    String sentence =
        inquiry.isRedacted()
            ? texts.get("results.copy.noneRedacted")
            : texts.get("results.copy.none", StatusLook.word(inquiry.status(), texts));
    return Said.notDone(Notice.Kind.INFO, sentence)
        .with(texts.get("results.detail.newLink"), () -> parts.ways().newLinkFor().accept(inquiry));
  }

  /** A resumed inquiry is pending again, which its row should tell soon. */
  private void refreshIfResumed(WorkingLink link) {
    if (link.kind() == WorkingLink.Kind.RESUMED_ONE_TIME) {
      parts.ways().refresh().run();
    }
  }
}
