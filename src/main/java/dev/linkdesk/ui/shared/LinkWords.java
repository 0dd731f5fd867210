package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.TemplateVersion;
import dev.linkdesk.inquiry.WorkingLink;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The sentences about links that were given, or were not. */
public final class LinkWords {
  private final Texts texts;
  private final RelativeTimes times;
  private final InstantSource clock;

  public LinkWords(Texts texts, RelativeTimes times, InstantSource clock) {
    this.texts = texts;
    this.times = times;
    this.clock = clock;
  }

  /** The person's name, else the reference ID, else the inquiry's id. */
  public String who(Inquiry inquiry) {
    String reference = inquiry.referenceId();
    return inquiry
        .personName()
        .orElse(reference == null || reference.isBlank() ? inquiry.id().value() : reference);
  }

  /** What was copied, until when it works, and why it is this kind. */
  String copied(Inquiry inquiry, WorkingLink link) {
    String who = who(inquiry);
    return switch (link.kind()) {
      case PLAIN -> plain(who, link.until());
      case ONE_TIME -> texts.get("shared.link.oneTime", who, untilEver(link));
      case RESUMED_ONE_TIME -> texts.get("shared.link.resumed", who, untilEver(link));
    };
  }

  /** This computer's clock may be ahead of Persona's, or Persona about to say that it expired. */
  private String plain(String who, @Nullable Instant end) {
    Instant now = clock.instant();
    if (end == null) {
      return texts.get("shared.link.plain", who);
    }
    return end.isAfter(now)
        ? texts.get("shared.link.plainUntil", who, until(end))
        : texts.get("shared.link.plainOver", who, times.ago(end, now));
  }

  String again(Inquiry inquiry, WorkingLink link) {
    return texts.get("shared.link.again", who(inquiry), untilEver(link));
  }

  Said opened(WorkingLink link) {
    return link.opensOnce()
        ? Said.done(Notice.Kind.WARNING, texts.get("shared.link.openedOneTime"))
        : Said.done(Notice.Kind.INFO, texts.get("shared.link.opened"));
  }

  Said noBrowser() {
    return Said.notDone(Notice.Kind.WARNING, texts.get("shared.link.noBrowser"));
  }

  Said clipboardHeld(String who) {
    return Said.notDone(Notice.Kind.WARNING, texts.get("shared.link.clipboard", who));
  }

  Said finished(Inquiry inquiry) {
    return Said.notDone(
        Notice.Kind.INFO,
        inquiry.isRedacted()
            ? texts.get("shared.link.redacted", who(inquiry))
            : texts.get(
                "shared.link.finished", who(inquiry), StatusLook.word(inquiry.status(), texts)));
  }

  /**
   * @param by empty where the operating system has no name for who did it
   */
  Said takenBack(Inquiry inquiry, Instant at, String by) {
    String when = times.day(at);
    return Said.notDone(
        Notice.Kind.WARNING,
        by.isBlank()
            ? texts.get("shared.link.takenBack", who(inquiry), when)
            : texts.get("shared.link.takenBackBy", who(inquiry), when, by));
  }

  Said olderVersion(Inquiry inquiry, TemplateVersion latest) {
    Instant published = latest.published();
    return Said.notDone(
        Notice.Kind.WARNING,
        published == null
            ? texts.get("shared.link.older", who(inquiry))
            : texts.get(
                "shared.link.olderSince", who(inquiry), times.clock(published, clock.instant())));
  }

  Said unknownStatus(Inquiry inquiry) {
    return Said.notDone(
        Notice.Kind.WARNING, texts.get("shared.link.unknown", inquiry.status().value()));
  }

  Notice.Way newLink(Runnable action) {
    return new Notice.Way(texts.get("shared.link.newLink"), action);
  }

  Notice.Way resume(Runnable action) {
    return new Notice.Way(texts.get("shared.link.resumeAllTheSame"), action);
  }

  Notice.Way plain(Runnable action) {
    return new Notice.Way(texts.get("shared.link.takePlain"), action);
  }

  Notice.Way oneTime(Runnable action) {
    return new Notice.Way(texts.get("shared.link.takeOneTime"), action);
  }

  private String untilEver(WorkingLink link) {
    Instant end = link.until();
    return end == null ? texts.get("shared.link.untilUsed") : until(end);
  }

  private String until(Instant end) {
    return texts.get("shared.link.until", times.day(end), times.until(end, clock.instant()));
  }
}
