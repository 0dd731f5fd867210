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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes links: from the form to the card. Lives on the FX thread. */
public final class CreateModel {
  private static final Logger LOG = LoggerFactory.getLogger(CreateModel.class);

  /** How long a link waits for the look at what the person has already. */
  static final Duration LOOK_AT_MOST = Duration.ofSeconds(2);

  /** Whether a link is being made. */
  public enum Phase {
    IDLE,
    SENDING
  }

  private final Submissions submissions;
  private final HostedFlow hostedFlow;
  private final Environment environment;
  private final Background background;
  private final FollowedInquiries followed;
  private final FormModel form;
  private final Consumer<Inquiry> onCreated;
  private final CardModel card;
  private final RecentModel recent;
  private final AtomicReference<Phase> now = new AtomicReference<>(Phase.IDLE);
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(this, "phase", Phase.IDLE);
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", null);
  private final ReadOnlyObjectWrapper<@Nullable InputModel> attention =
      new ReadOnlyObjectWrapper<>(this, "attention", null);
  private final ReadOnlyObjectWrapper<@Nullable Inquiry> withheld =
      new ReadOnlyObjectWrapper<>(this, "withheld", null);
  private final Issuing issuing;
  private final LedgerNotes ledger;
  private final PersonModel person;
  private final SecondLinkModel second;
  private final TwinModel twin;
  private final DraftModel draft;
  private final FormStarts starts;
  private Background.@Nullable Running running;
  private Background.@Nullable Running waiting;

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
    this.submissions = submissions;
    this.hostedFlow = hostedFlow;
    this.environment = environment;
    this.background = background;
    this.followed = followed;
    this.form = form;
    this.issuing = issuing;
    this.onCreated = onCreated;
    card = new CardModel(giver, ticker, clock);
    recent = new RecentModel(followed, giver);
    ledger = new LedgerNotes(issuing.issuer());
    person = new PersonModel(issuing.people(), ledger, background, ticker, clock, form);
    second = new SecondLinkModel(person, form.reference(), issuing.actions(), ledger, background);
    twin =
        new TwinModel(issuing.people(), issuing.actions(), ledger, background, clock, this::give);
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
    return phase.getReadOnlyProperty();
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
   * The open inquiry because of which none was made for somebody whose reference ID does not stand
   * in the form any more; null when there is none.
   */
  ReadOnlyObjectProperty<@Nullable Inquiry> withheldProperty() {
    return withheld.getReadOnlyProperty();
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
    phase.set(Phase.SENDING);
    Background.Running looking =
        person.whenKnown(press.reference(), LOOK_AT_MOST, found -> decide(press, found));
    waiting = isWaiting() ? looking : null;
  }

  private void decide(Press press, Optional<List<Inquiry>> found) {
    waiting = null;
    List<Inquiry> before = found.orElse(List.of());
    List<Inquiry> open = PersonModel.open(before);
    if (open.isEmpty()) {
      send(new Wanted(press, second.because(press.reference()), before, found.isPresent()));
      return;
    }
    idle();
    if (form.reference().text().equals(press.reference())) {
      second.stop();
    } else {
      withheld.set(open.getFirst());
    }
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
    phase.set(Phase.SENDING);
    Background.Running ending =
        second.end(
            reference,
            () -> send(new Wanted(press, second.because(reference), before, true)),
            why -> {
              idle();
              failure.set(second.stepProperty().get() == Step.MOVED_ON ? null : why);
            });
    waiting = isWaiting() ? ending : null;
  }

  private boolean isWaiting() {
    return now.get() == Phase.SENDING && running == null;
  }

  /** Gives the link of the inquiry that the person has, brought back where it expired. */
  void useExisting() {
    if (isIdle()) {
      second.back();
      second.usable().ifPresent(this::give);
    }
  }

  /** Gives the link of the inquiry because of which none was made. */
  void useWithheld() {
    Inquiry open = withheld.get();
    if (open != null) {
      withheld.set(null);
      give(open);
    }
  }

  void dismissWithheld() {
    withheld.set(null);
  }

  /** Shows an inquiry on the card with the link that works for it, and copies that. */
  private void give(Inquiry inquiry) {
    background.run(
        () -> issuing.languages().of(inquiry.id()),
        language -> give(inquiry, language.orElse(null)),
        notTold -> give(inquiry, null));
  }

  private void give(Inquiry inquiry, @Nullable String language) {
    followed.merge(List.of(inquiry));
    followed
        .find(inquiry.id())
        .ifPresent(row -> card.show(row, hostedFlow.link(inquiry.id(), language)));
    card.copy();
  }

  private boolean begin() {
    if (!now.compareAndSet(Phase.IDLE, Phase.SENDING)) {
      return false;
    }
    beginAnew();
    if (!form.ready()) {
      now.set(Phase.IDLE);
      form.firstProblem().ifPresent(attention::set);
      return false;
    }
    return true;
  }

  /** Goes on with an intention that an earlier run left open; false while a link is made. */
  public boolean takeUp(NewInquiry content) {
    if (!now.compareAndSet(Phase.IDLE, Phase.SENDING)) {
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
    withheld.set(null);
    twin.dismiss();
  }

  private void send(Wanted wanted) {
    waiting = null;
    phase.set(Phase.SENDING);
    Background.Running sent =
        background.run(
            () -> make(wanted),
            inquiry -> created(inquiry, wanted),
            why -> failed(why, wanted.press()));
    running = now.get() == Phase.SENDING ? sent : null;
  }

  private Inquiry make(Wanted wanted) {
    Press press = wanted.press();
    Inquiry made = submissions.createInPlaceOf(wanted.existing(), press.content());
    if (press.language() != null) {
      speak(made, press.language());
    }
    return made;
  }

  /** A language that is not kept only lets a later link ask the applicant's browser. */
  private void speak(Inquiry made, String language) {
    try {
      issuing.languages().keep(made.id(), language);
    } catch (Failure.NotKept notKept) {
      LOG.warn("The language of an inquiry's pages was not kept");
    }
  }

  /** Stops waiting for the answer. Whether the link was made is then not known. */
  public void cancel() {
    Background.Running sent = running == null ? waiting : running;
    if (sent != null) {
      sent.cancel();
      second.back();
      idle();
      failure.set(new Failure.Cancelled());
    }
  }

  /** Empties the form for another person; not while a link is made. */
  public void startOver() {
    if (isIdle()) {
      beginAnew();
      starts.over();
    }
  }

  /**
   * Fills the form for another link for the person of an inquiry, as far as that is known; what was
   * typed there waits to be brought back.
   */
  public void startFor(Inquiry known) {
    if (isIdle()) {
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
    if (isIdle()) {
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

  private boolean isIdle() {
    return now.get() == Phase.IDLE;
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
    idle();
    followed.merge(List.of(inquiry));
    String address = hostedFlow.link(inquiry.id(), press.language());
    followed.find(inquiry.id()).ifPresent(row -> card.show(row, address));
    if (form.options().copyAtOnceProperty().get()) {
      card.copyFresh();
    }
    onCreated.accept(inquiry);
    writeDown(inquiry, wanted.because());
    second.made(reference);
    if (!reference.isEmpty() && !fresh) {
      person.forget(reference);
      look(inquiry, wanted);
    }
  }

  private void look(Inquiry inquiry, Wanted wanted) {
    String reference = wanted.press().reference();
    if (wanted.lookedUp()) {
      twin.look(inquiry, reference, wanted.before());
    } else {
      twin.lookForAny(inquiry, reference);
    }
  }

  private void writeDown(Inquiry inquiry, Because because) {
    background.run(
        () -> {
          ledger.created(inquiry, because);
          return inquiry;
        },
        written -> {},
        notWritten -> LOG.warn("A line of the ledger failed: {}", notWritten.getMessage()));
  }

  /** What Persona says of inputs shows under them only while what was sent stands in them. */
  private void failed(Failure why, Press press) {
    idle();
    boolean shownAtInputs =
        why instanceof Failure.Refused refused
            && FormDraft.of(form).equals(press.form())
            && form.refuse(refused);
    failure.set(why);
    if (shownAtInputs) {
      form.firstProblem().ifPresent(attention::set);
    }
  }

  private void idle() {
    running = null;
    waiting = null;
    now.set(Phase.IDLE);
    phase.set(Phase.IDLE);
  }
}
