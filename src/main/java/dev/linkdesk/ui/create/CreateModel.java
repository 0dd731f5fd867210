package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.Submissions;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.LinkGiver;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Makes links: from the form to the card. Lives on the FX thread. */
public final class CreateModel {
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
  private Background.@Nullable Running running;

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
      Consumer<Inquiry> onCreated) {
    this.submissions = submissions;
    this.hostedFlow = hostedFlow;
    this.environment = environment;
    this.background = background;
    this.followed = followed;
    this.form = form;
    this.onCreated = onCreated;
    card = new CardModel(giver);
    recent = new RecentModel(followed, giver);
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

  /** Makes a link from the form, or shows what is wrong with it; nothing while one is made. */
  public void create() {
    if (!now.compareAndSet(Phase.IDLE, Phase.SENDING)) {
      return;
    }
    failure.set(null);
    attention.set(null);
    if (!form.check()) {
      now.set(Phase.IDLE);
      form.firstProblem().ifPresent(attention::set);
      return;
    }
    send(form.content());
  }

  /** Goes on with an intention that an earlier run left open; false while a link is made. */
  public boolean takeUp(NewInquiry content) {
    if (!now.compareAndSet(Phase.IDLE, Phase.SENDING)) {
      return false;
    }
    failure.set(null);
    attention.set(null);
    send(content);
    return true;
  }

  private void send(NewInquiry content) {
    String chosen = form.options().languageProperty().get();
    String language = chosen.isEmpty() ? null : chosen;
    phase.set(Phase.SENDING);
    Background.Running sent =
        background.run(
            () -> submissions.create(content),
            inquiry -> created(inquiry, content, language),
            this::failed);
    running = now.get() == Phase.SENDING ? sent : null;
  }

  /** Stops waiting for the answer. Whether the link was made is then not known. */
  public void cancel() {
    Background.Running sent = running;
    if (sent != null) {
      sent.cancel();
      failed(new Failure.Cancelled());
    }
  }

  /** Empties the form for another person. */
  public void startOver() {
    if (now.get() == Phase.IDLE) {
      failure.set(null);
      attention.set(null);
      form.clear();
    }
  }

  /** Fills the form for another link for the person of an inquiry. */
  public void startFor(Inquiry inquiry) {
    if (now.get() == Phase.IDLE) {
      failure.set(null);
      attention.set(null);
      form.startFor(inquiry);
    }
  }

  private void created(Inquiry inquiry, NewInquiry content, @Nullable String language) {
    form.template().remember(content.templateId());
    if (form.content().equals(content)) {
      form.clear();
    }
    idle();
    followed.merge(List.of(inquiry));
    String address = hostedFlow.link(inquiry.id(), language);
    followed.find(inquiry.id()).ifPresent(row -> card.show(row, address));
    if (form.options().copyAtOnceProperty().get()) {
      card.copyFresh();
    }
    onCreated.accept(inquiry);
  }

  private void failed(Failure why) {
    idle();
    boolean shownAtInputs = why instanceof Failure.Refused refused && form.refuse(refused);
    failure.set(why);
    if (shownAtInputs) {
      form.firstProblem().ifPresent(attention::set);
    }
  }

  private void idle() {
    running = null;
    now.set(Phase.IDLE);
    phase.set(Phase.IDLE);
  }
}
