package dev.linkdesk.ui.shared;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.inquiry.WorkingLinks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gets the link that works for an inquiry, hands it over, and says in one sentence what it gave,
 * until when that works and why. What was copied or opened is written into the ledger; a link that
 * is left to a taker is the taker's to write. Used on the FX thread.
 */
public final class LinkGiver {
  /** Persona lets a one-time link be opened again for five minutes after it was opened first. */
  private static final Duration STILL_FRESH = Duration.ofMinutes(1);

  private final Parts parts;
  private final Map<InquiryId, Pressed> underWay = new HashMap<>();
  private final Map<InquiryId, Made> made = new HashMap<>();

  public LinkGiver(Parts parts) {
    this.parts = parts;
  }

  /**
   * What links are given with.
   *
   * @param toldOf is told of each inquiry as Persona told it
   * @param newLinkFor goes to the form for another inquiry of the same person
   */
  public record Parts(
      WorkingLinks links,
      Issuer issuer,
      Background background,
      CopyShelf shelf,
      WebBrowser browser,
      FailureReports reports,
      LinkWords words,
      InstantSource clock,
      Consumer<Inquiry> toldOf,
      Consumer<Inquiry> newLinkFor) {}

  /**
   * What came of it.
   *
   * @param link null when none was given
   */
  public record Given(Said said, @Nullable WorkingLink link) {}

  /** Where a link goes that was not copied. */
  public interface Taker {
    void got(WorkingLink link, Inquiry inquiry);

    /** There is none, or a person has to choose first. */
    void gotNone(Said why);
  }

  /**
   * Copies the link that works now. A second press while the first is under way gets the answer of
   * the first; one within a minute copies the same one-time link again.
   */
  public void copy(Inquiry inquiry, Consumer<Given> then) {
    InquiryId id = inquiry.id();
    WorkingLink fresh = freshOneTimeLink(inquiry);
    if (fresh != null) {
      then.accept(put(inquiry, fresh, parts.words().again(inquiry, fresh)));
      return;
    }
    Pressed first = underWay.get(id);
    if (first != null) {
      first.waiting.add(then);
      return;
    }
    Pressed pressed = new Pressed(inquiry);
    pressed.waiting.add(then);
    underWay.put(id, pressed);
    get(inquiry, pressed);
  }

  /** Copies a link that is at hand and known to work. */
  public Given copy(Inquiry inquiry, WorkingLink link) {
    return put(inquiry, link, parts.words().copied(inquiry, link));
  }

  /** Opens the link that works now in the system's browser. */
  public void open(Inquiry inquiry, Consumer<Given> then) {
    get(
        inquiry,
        new Taker() {
          @Override
          public void got(WorkingLink link, Inquiry now) {
            visit(link, now, then);
          }

          @Override
          public void gotNone(Said why) {
            then.accept(new Given(why, null));
          }
        });
  }

  /** Gets the link that works now and leaves it to the taker. */
  public void get(Inquiry inquiry, Taker taker) {
    ask(inquiry, () -> parts.links().get(inquiry.id()), taker);
  }

  /** Whose link it is, for people. */
  public String who(Inquiry inquiry) {
    return parts.words().who(inquiry);
  }

  private void ask(Inquiry inquiry, Callable<WorkingLinks.Answer> question, Taker taker) {
    parts
        .background()
        .run(
            () -> noted(question.call()),
            noted -> take(noted, inquiry, taker),
            failure -> taker.gotNone(Said.failed(failure, parts.reports())));
  }

  private void take(WorkingLinks.Answer answer, Inquiry asked, Taker taker) {
    Inquiry inquiry = answer.inquiry();
    parts.toldOf().accept(inquiry);
    LinkWords words = parts.words();
    switch (answer) {
      case WorkingLinks.Answer.Given(var link, var now) -> taker.got(link, now);
      case WorkingLinks.Answer.Finished f ->
          taker.gotNone(
              words
                  .finished(inquiry)
                  .with(words.newLink(() -> parts.newLinkFor().accept(inquiry))));
      case WorkingLinks.Answer.TakenBack(var now, var at, var by) ->
          taker.gotNone(
              words
                  .takenBack(inquiry, at, by)
                  .with(words.newLink(() -> parts.newLinkFor().accept(inquiry)))
                  .with(
                      words.resume(() ->
                          ask(asked, () -> parts.links().resumeTakenBack(asked.id()), taker))));
      case WorkingLinks.Answer.OlderVersion(var now, var latest) ->
          taker.gotNone(
              words
                  .olderVersion(inquiry, latest)
                  .with(words.newLink(() -> parts.newLinkFor().accept(inquiry)))
                  .with(
                      words.resume(
                          () -> ask(asked, () -> parts.links().resume(asked.id()), taker))));
      case WorkingLinks.Answer.UnknownStatus u ->
          taker.gotNone(
              words
                  .unknownStatus(inquiry)
                  .with(words.plain(() -> taker.got(parts.links().plain(inquiry), inquiry)))
                  .with(words.oneTime(() -> makeOneTime(inquiry, taker))));
    }
  }

  private void makeOneTime(Inquiry inquiry, Taker taker) {
    ask(
        inquiry,
        () -> new WorkingLinks.Answer.Given(parts.links().oneTime(inquiry), inquiry),
        taker);
  }

  /** Writes what was done in Persona, whoever gets the link. Off the FX thread. */
  private WorkingLinks.Answer noted(WorkingLinks.Answer answer) {
    if (answer instanceof WorkingLinks.Answer.Given(var link, var inquiry)
        && link.kind() == WorkingLink.Kind.RESUMED_ONE_TIME) {
      parts.issuer().did(LedgerLine.Act.RESUMED, inquiry, null);
    }
    return answer;
  }

  /** Off the FX thread. */
  private boolean noteGiven(WorkingLink link, Inquiry inquiry) {
    return parts.issuer().did(LedgerLine.Act.given(link), inquiry, null);
  }

  private Given put(Inquiry inquiry, WorkingLink link, String sentence) {
    CopyShelf.What what =
        link.opensOnce() ? CopyShelf.What.ONE_TIME_LINK : CopyShelf.What.PLAIN_LINK;
    return put(
        new CopyShelf.Copy(parts.words().who(inquiry), what, link.address()), link, sentence);
  }

  private Given put(CopyShelf.Copy copy, WorkingLink link, String sentence) {
    Notice.Kind kind =
        link.opensOnce() || isPast(link.until()) ? Notice.Kind.WARNING : Notice.Kind.INFO;
    return new Given(
        parts.shelf().put(copy)
            ? Said.done(kind, sentence)
            : parts.words().clipboardHeld(copy.whom()),
        link);
  }

  private boolean isPast(@Nullable Instant end) {
    return end != null && !end.isAfter(parts.clock().instant());
  }

  private void visit(WorkingLink link, Inquiry inquiry, Consumer<Given> then) {
    parts
        .background()
        .run(
            () -> isOpened(link, inquiry),
            opened ->
                then.accept(
                    new Given(
                        opened ? parts.words().opened(link) : parts.words().noBrowser(), link)),
            failure -> then.accept(new Given(Said.failed(failure, parts.reports()), link)));
  }

  private boolean isOpened(WorkingLink link, Inquiry inquiry) {
    try {
      parts.browser().open(link.address());
    } catch (IOException noBrowser) {
      return false;
    }
    noteGiven(link, inquiry);
    return true;
  }

  private @Nullable WorkingLink freshOneTimeLink(Inquiry inquiry) {
    Made before = made.get(inquiry.id());
    if (before == null || !inquiry.status().equals(InquiryStatus.PENDING)) {
      return null;
    }
    return parts.clock().instant().isBefore(before.at().plus(STILL_FRESH)) ? before.link() : null;
  }

  private record Made(WorkingLink link, Instant at) {}

  /** A press whose link is copied when it comes, for all who pressed meanwhile. */
  private final class Pressed implements Taker {
    private final Inquiry inquiry;
    private final List<Consumer<Given>> waiting = new ArrayList<>();

    Pressed(Inquiry inquiry) {
      this.inquiry = inquiry;
    }

    @Override
    public void got(WorkingLink link, Inquiry now) {
      if (link.opensOnce()) {
        made.put(now.id(), new Made(link, parts.clock().instant()));
      }
      Given given = put(now, link, parts.words().copied(now, link));
      if (given.said().isDone()) {
        parts.background().run(() -> noteGiven(link, now), written -> {}, unwritten -> {});
      }
      tell(given);
    }

    @Override
    public void gotNone(Said why) {
      tell(new Given(why, null));
    }

    private void tell(Given given) {
      underWay.remove(inquiry.id(), this);
      List.copyOf(waiting).forEach(then -> then.accept(given));
    }
  }
}
