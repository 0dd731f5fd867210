package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.Submissions;
import dev.linkdesk.ui.create.SecondLinkModel.Step;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.LinkGiver;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Makes links: from the form to the card. Lives on the FX thread. */
public final class CreateModel {
  /** How long a link waits for the look at what the person has already. */
  static final Duration LOOK_AT_MOST = Duration.ofSeconds(2);

  /** Whether a link is being made. */
  public enum Phase {
    IDLE,
    SENDING
  }

  private final Environment environment;
  private final FormModel form;
  private final Consumer<Inquiry> onCreated;
  private final CardModel card;
  private final RecentModel recent;
  private final Sending sending = new Sending();
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", null);
  private final ReadOnlyObjectWrapper<@Nullable InputModel> attention =
      new ReadOnlyObjectWrapper<>(this, "attention", null);
  private final LinkOnCard onCard;
  private final LinkMaking making;
  private final PersonModel person;
  private final SecondLinkModel second;
  private final TwinModel twin;
  private final DraftModel draft;
  private final FormStarts starts;

  /**
   * @param onCreated told of each inquiry that was made, after it is followed
   */
  public CreateModel(
      Submissions submissions,
      HostedFlow hostedFlow,
      Environment environment,
      Background background,
      FollowedInquiries followed,
      LinkGiver giver,
      FormModel form,
      Issuing issuing,
      Ticker ticker,
      InstantSource clock,
      Consumer<Inquiry> onCreated) {
    this.environment = environment;
    this.form = form;
    this.onCreated = onCreated;
    card = new CardModel(giver, ticker, clock);
    recent = new RecentModel(followed, giver);
    onCard = new LinkOnCard(card, followed, hostedFlow, issuing.languages(), background);
    LedgerNotes ledger = new LedgerNotes(issuing.issuer());
    making = new LinkMaking(submissions, issuing.languages(), ledger, background);
    person = new PersonModel(issuing.people(), ledger, background, ticker, clock, form);
    second = new SecondLinkModel(person, form.reference(), issuing.actions(), ledger, background);
    twin =
        new TwinModel(issuing.people(), issuing.actions(), ledger, background, clock, onCard::give);
    draft = new DraftModel(issuing.drafts(), background, ticker, form);
    starts = new FormStarts(form, draft, issuing.languages(), background);
  }

  public FormModel form() {
    return form;
  }

  public CardModel card() {
    return card;
  }

  public RecentModel recent() {
    return recent;
  }

  public PersonModel person() {
    return person;
  }

  public SecondLinkModel second() {
    return second;
  }

  public TwinModel twin() {
    return twin;
  }

  public DraftModel draft() {
    return draft;
  }

  public Environment environment() {
    return environment;
  }

  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return sending.phaseProperty();
  }

  /** Why the last link was not made; null when it was, or was not tried. */
  public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** The input that a person has to look at now; null when there is none. */
  public ReadOnlyObjectProperty<@Nullable InputModel> attentionProperty() {
    return attention.getReadOnlyProperty();
  }

  /**
   * Makes a link from the form, or shows what is wrong with it; nothing while one is made. Where
   * the person has an open inquiry none is made before somebody decided.
   */
  public void create() {
    if (!begin()) {
      return;
    }
    Press press = Press.of(form);
    sending.prepare(
        () -> person.whenKnown(press.reference(), LOOK_AT_MOST, found -> decide(press, found)));
  }

  private void decide(Press press, Optional<List<Inquiry>> found) {
    List<Inquiry> before = found.orElse(List.of());
    List<Inquiry> open = PersonModel.open(before);
    if (open.isEmpty()) {
      send(new Wanted(press, second.because(press.reference()), before, found.isPresent()));
      return;
    }
    sending.end();
    second.stop(press.reference(), open.getFirst());
  }

  /** Makes another link for the reason that was typed. */
  void createAllTheSame() {
    if (second.reason().check() && begin()) {
      String reason = second.reason().text();
      second.back();
      send(new Wanted(Press.of(form), new Because.NeededAllTheSame(reason), person.found(), true));
    }
  }

  /** Ends the person's open inquiries, then makes the link. */
  void endAndCreate() {
    if (person.open().isEmpty() || !begin()) {
      return;
    }
    Press press = Press.of(form);
    String reference = press.reference();
    List<Inquiry> before = person.found();
    sending.prepare(() ->
        second.end(
            reference,
            () -> send(new Wanted(press, second.because(reference), before, true)),
            why -> {
              sending.end();
              failure.set(second.stepProperty().get() == Step.MOVED_ON ? null : why);
            }));
  }

  /** Gives the link of the inquiry that the person has, brought back where it expired. */
  void useExisting() {
    if (sending.isIdle()) {
      second.back();
      second.usable().ifPresent(onCard::give);
    }
  }

  /** Gives the link of the inquiry because of which none was made. */
  void useWithheld() {
    Inquiry open = second.withheldProperty().get();
    if (open != null) {
      second.dismissWithheld();
      onCard.give(open);
    }
  }

  private boolean begin() {
    if (!sending.begin()) {
      return false;
    }
    beginAnew();
    if (!form.ready()) {
      sending.end();
      form.firstProblem().ifPresent(attention::set);
      return false;
    }
    return true;
  }

  /** Goes on with an intention that an earlier run left open; false while a link is made. */
  public boolean takeUp(NewInquiry content) {
    if (!sending.begin()) {
      return false;
    }
    beginAnew();
    Press press = new Press(content, null, null);
    send(new Wanted(press, new Because.Wanted(), List.of(), false));
    return true;
  }

  private void beginAnew() {
    starts.begin();
    failure.set(null);
    attention.set(null);
    second.dismissWithheld();
    twin.dismiss();
  }

  private void send(Wanted wanted) {
    sending.send(() ->
        making.make(
            wanted, inquiry -> created(inquiry, wanted), why -> failed(why, wanted.press())));
  }

  /** Stops waiting for the answer. Whether the link was made is then not known. */
  public void cancel() {
    if (sending.stop()) {
      second.back();
      sending.end();
      failure.set(new Failure.Cancelled());
    }
  }

  /** Empties the form for another person; not while a link is made. */
  public void startOver() {
    if (sending.isIdle()) {
      beginAnew();
      starts.over();
    }
  }

  /**
   * Fills the form for another link for the person of an inquiry, as far as that is known; what was
   * typed there waits to be brought back.
   */
  public void startFor(Inquiry known) {
    if (sending.isIdle()) {
      beginAnew();
      starts.startFor(known);
    }
  }

  /** Adds what else is known of the inquiry, unless something was typed or pressed since. */
  public void complete(Inquiry full) {
    starts.complete(full);
  }

  /**
   * Fills the form for a link of the same kind for somebody else: with template, options and fields
   * of an inquiry, but none of its values.
   */
  public void startLike(Inquiry inquiry) {
    if (sending.isIdle()) {
      beginAnew();
      starts.startLike(inquiry);
    }
  }

  /** The same, as the link on the card; nothing before there is one. */
  void startLikeLast() {
    InquiryRow last = card.rowProperty().get();
    if (last != null) {
      startLike(last.inquiry());
    }
  }

  private void created(Inquiry inquiry, Wanted wanted) {
    Press press = wanted.press();
    String reference = press.reference();
    starts.remember(inquiry.id(), press);
    boolean fresh = form.isFresh(reference);
    if (form.content().equals(press.content())) {
      form.clear();
      draft.beginAnew();
    }
    sending.end();
    onCard.show(inquiry, press.language());
    if (form.options().copyAtOnceProperty().get()) {
      card.copyFresh();
    }
    onCreated.accept(inquiry);
    making.writeDown(inquiry, wanted.because());
    second.made(reference);
    if (!reference.isEmpty() && !fresh) {
      person.forget(reference);
      twin.look(inquiry, wanted);
    }
  }

  /** What Persona says of inputs shows under them only while what was sent stands in them. */
  private void failed(Failure why, Press press) {
    sending.end();
    boolean shownAtInputs =
        why instanceof Failure.Refused refused
            && FormDraft.of(form).equals(press.form())
            && form.refuse(refused);
    failure.set(why);
    if (shownAtInputs) {
      form.firstProblem().ifPresent(attention::set);
    }
  }
}
