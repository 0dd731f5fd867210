package dev.linkdesk.inquiry;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Creates inquiries so that none is made twice and none is lost. Each intention is in the journal
 * before its first byte leaves, goes under one key until its end is known, and is looked up by its
 * reference ID where Persona's answer leaves its end open. May be used from any number of threads;
 * all of it waits for the disk and the network.
 */
public final class Submissions {
  private final Inquiries inquiries;
  private final Journal journal;
  private final InstantSource clock;
  private final Map<NewInquiry, Intention> open = new HashMap<>();
  private final Set<InquiryId> claimed = ConcurrentHashMap.newKeySet();

  public Submissions(Inquiries inquiries, Journal journal, InstantSource clock) {
    this.inquiries = inquiries;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Creates an inquiry. While the end of an earlier try with the same content is not known, this
   * goes on with that one; two calls at once with the same content make one inquiry. Where the
   * expiry was named as a moment that is past, or less than {@link Expiry#SHORTEST} away, nothing
   * is begun: neither at first nor under a new key. An intention of which earlier tries came to
   * nothing stays open then, until {@link #forget}.
   *
   * @throws Failure.WritingStopped for {@link Failure.WritingStopped.Reason#EXPIRY_PASSED}
   * @throws Failure when it was not made, or nobody knows whether it was: calling again with the
   *     same content is always safe
   */
  public Inquiry create(NewInquiry content) {
    Intention intention = begin(content);
    try {
      intention.lock.lockInterruptibly();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure.Cancelled();
    }
    try {
      Inquiry made = intention.made == null ? carryOut(intention) : intention.made;
      claimed.add(made.id());
      intention.made = made;
      end(intention);
      return made;
    } catch (Failure failure) {
      intention.mayHaveArrived |= !(failure instanceof Failure.WritingStopped);
      if (isEnd(intention, failure)) {
        end(intention);
      }
      throw failure;
    } finally {
      intention.lock.unlock();
    }
  }

  /**
   * The same, but never takes an inquiry that exists for the new one, however much alike they are.
   *
   * @throws Failure as {@link #create} does
   */
  public Inquiry createInPlaceOf(InquiryId existing, NewInquiry content) {
    return createInPlaceOf(List.of(existing), content);
  }

  /** The same, where several exist, or none. */
  public Inquiry createInPlaceOf(Collection<InquiryId> existing, NewInquiry content) {
    claimed.addAll(existing);
    Inquiry made = create(content);
    // The end of the first try for an existing one was not known until now.
    return existing.contains(made.id()) ? create(content) : made;
  }

  /**
   * Looks what became of the intentions that an earlier run left open. What was made is settled
   * once all were looked for; what was not stays open until {@link #create} or {@link #forget}.
   *
   * @param known inquiries that an earlier run was told of, so that none is taken for another
   * @throws Failure when Persona cannot be asked; nothing is lost, and it can be called again
   */
  public List<Left> leftOpen(Collection<InquiryId> known) {
    claimed.addAll(known);
    Map<Intention, Optional<Inquiry>> found = new LinkedHashMap<>();
    for (Journal.Entry entry : journal.open()) {
      Intention intention = adopt(entry);
      if (intention.isOfAnEarlierRun) {
        found.put(intention, find(intention));
      }
    }
    found.forEach((intention, made) -> made.ifPresent(inquiry -> settle(intention, inquiry)));
    return found.entrySet().stream()
        .map(each -> new Left(each.getKey().content, each.getValue()))
        .toList();
  }

  /** Gives an open intention up. */
  public void forget(NewInquiry content) {
    Intention intention;
    synchronized (open) {
      intention = open.get(content);
    }
    if (intention != null) {
      end(intention);
    }
  }

  /**
   * What an earlier run left open.
   *
   * @param made the inquiry, when it was made after all
   */
  public record Left(NewInquiry content, Optional<Inquiry> made) {
    @Override
    public String toString() {
      return "Left[" + (made.isPresent() ? "made" : "not made") + "]";
    }
  }

  private void settle(Intention intention, Inquiry made) {
    claimed.add(made.id());
    end(intention);
  }

  private Intention begin(NewInquiry content) {
    Intention intention;
    boolean fresh;
    synchronized (open) {
      fresh = !open.containsKey(content);
      intention = open.computeIfAbsent(content, wanted -> new Intention(wanted, clock.instant()));
    }
    try {
      journal.open(intention.entry());
    } catch (Failure notKept) {
      if (fresh) {
        drop(intention);
      }
      throw notKept;
    }
    return intention;
  }

  private Intention adopt(Journal.Entry entry) {
    synchronized (open) {
      return open.computeIfAbsent(entry.content(), content -> new Intention(entry));
    }
  }

  private Inquiry carryOut(Intention intention) {
    if (!intention.mayHaveArrived) {
      stopWhenTooLate(intention);
    }
    if (intention.mayHoldAnOldAnswer(clock.instant())) {
      Optional<Inquiry> made = find(intention);
      if (made.isPresent()) {
        return made.get();
      }
      if (intention.canBeRenewed(clock.instant())) {
        stopWhenTooLate(intention);
        renew(intention);
      }
    }
    try {
      return inquiries.create(intention.sent(), intention.key);
    } catch (Failure.Unavailable first) {
      return madeAllTheSame(intention, first).orElseGet(() -> again(intention));
    }
  }

  private void stopWhenTooLate(Intention intention) {
    if (intention.isTooLate(clock.instant())) {
      throw new Failure.WritingStopped(Failure.WritingStopped.Reason.EXPIRY_PASSED);
    }
  }

  private Inquiry again(Intention intention) {
    try {
      return inquiries.create(intention.sent(), intention.key);
    } catch (Failure.Unavailable second) {
      return madeAllTheSame(intention, second)
          .orElseThrow(() -> intention.canBeFound() ? second.withNothingFound() : second);
    }
  }

  private Optional<Inquiry> madeAllTheSame(Intention intention, Failure.Unavailable answer) {
    intention.answeredBadly = clock.instant();
    try {
      return find(intention);
    } catch (Failure.Cancelled cancelled) {
      throw cancelled;
    } catch (Failure cannotLook) {
      throw answer;
    }
  }

  private Optional<Inquiry> find(Intention intention) {
    String reference = intention.content.referenceId();
    return reference == null
        ? Optional.empty()
        : inquiries.ofReference(reference).stream()
            .filter(inquiry -> !claimed.contains(inquiry.id()))
            .filter(intention::isAnsweredBy)
            .findFirst();
  }

  private void renew(Intention intention) {
    SubmissionKey old = intention.key;
    intention.renew(clock.instant());
    journal.open(intention.entry());
    journal.settle(old);
  }

  /** Whether the failure says for certain that nothing was made, whatever was tried before. */
  private boolean isEnd(Intention intention, Failure failure) {
    return switch (failure) {
      case Failure.Refused f -> true;
      case Failure.NotFound f -> true;
      case Failure.Conflict f -> true;
      case Failure.NotAllowed f -> isNowhere(intention);
      case Failure.WritingStopped f -> !intention.mayHaveArrived;
      // Decided before Persona looks at the key: an earlier try may still have happened.
      case Failure.NotAuthenticated f -> false;
      case Failure.OverLimit f -> false;
      case Failure.Unavailable f -> false;
      case Failure.Unreachable f -> false;
      case Failure.NotUnderstood f -> false;
      case Failure.NotKept f -> false;
      case Failure.Cancelled f -> false;
      case Failure.Bug f -> false;
    };
  }

  /** A key that lost its permission half-way refuses now what it may have done a moment ago. */
  private boolean isNowhere(Intention intention) {
    try {
      return intention.canBeFound() && find(intention).isEmpty();
    } catch (Failure cannotLook) {
      return false;
    }
  }

  private void end(Intention intention) {
    drop(intention);
    try {
      journal.settle(intention.key);
    } catch (Failure.NotKept stays) {
      // The next start finds the entry and looks what became of it.
    }
  }

  private void drop(Intention intention) {
    synchronized (open) {
      open.remove(intention.content, intention);
    }
  }
}
