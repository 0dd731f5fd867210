package dev.linkdesk.app;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Pulse;
import dev.linkdesk.inquiry.Urgency;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.fx.FxBackground;
import dev.linkdesk.ui.settings.KeyHealth;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.ui.window.ProductionQuestion;
import dev.linkdesk.watch.FollowedFile;
import dev.linkdesk.watch.PollState;
import dev.linkdesk.watch.StatusPoller;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The screens of one open workspace, what they share, and the poller. Made and used on the FX
 * thread, but for {@link #close}.
 */
final class Desk implements Shown, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final OpenWorkspace opened;
  private final Workspace workspace;
  private final Frame frame;
  private final FxBackground background = new FxBackground();
  private final DeskParts parts;
  private final StatusPoller poller;
  private final Screens screens;
  private final MainWindow window;
  private final EnvironmentWatch environmentWatch;
  private final StatusUpkeep status;
  private final Set<InquiryId> lost = new HashSet<>();
  private volatile List<Inquiry> lastFollowed;
  private volatile Runnable lastDraft = () -> {};
  private @Nullable FollowedKeeper keeper;

  Desk(OpenWorkspace opened, Frame frame) {
    this.opened = opened;
    this.frame = frame;
    workspace = opened.workspace();
    parts = DeskParts.of(opened, frame, background);
    lastFollowed = opened.followed();
    poller =
        new StatusPoller(
            opened.client().at(Urgency.POLLING),
            new PollerTarget(parts.followed(), this::lost),
            background,
            frame.ticker(),
            frame.clock(),
            new SecureRandom(),
            this::pollerMoved);
    screens = new Screens(parts, this::refresh, created -> poller.created(created.id()));
    window = screens.window();
    environmentWatch =
        new EnvironmentWatch(
            opened.proof(),
            window,
            frame.texts(),
            frame.owner(),
            this::name,
            this::bound,
            this::refresh);
    status = new StatusUpkeep(frame.ticker(), this::countsDown, this::showStatus);
    parts.templates().stateProperty().subscribe(this::templatesMoved);
    opened.followedFile().ifPresent(this::keepFollowed);
    opened.consent().askBy(answer -> Platform.runLater(() -> askForConsent(answer)));
  }

  @Override
  public Workspace workspace() {
    return workspace;
  }

  @Override
  public MainWindow window() {
    return window;
  }

  /** Begins to ask: the templates, what an earlier run left open, how the followed ones fare. */
  void start() {
    askForLimit();
    parts.templates().read();
    poller.askNow();
    screens.start();
    leftOpen().look();
    opened.journalTrouble().ifPresent(screens.troubles()::journal);
    status.showNow();
  }

  @Override
  public void addShortcuts(Scene scene) {
    window.addShortcuts(scene);
    screens.results().acts().addShortcuts(scene);
    screens.overview().addShortcuts(scene);
    scene.getAccelerators().put(Screens.NEW, screens::newLink);
    scene.getAccelerators().put(Screens.REFRESH, this::refresh);
  }

  @Override
  public void seen(boolean nowSeen) {
    poller.hidden(!nowSeen);
    screens.results().hidden(!nowSeen);
    screens.results().acts().seen(nowSeen);
  }

  @Override
  public void takeFocus() {
    window.focusSection();
  }

  /** Shows what a text names: an inquiry ID, a link or a reference ID. */
  void find(String what) {
    screens.find(what);
  }

  /** How the key fares; what it may do is told by trying it. */
  KeyHealth keyHealth() {
    Pulse pulse = opened.client().pulse();
    return new KeyHealth(
        workspace,
        opened.proof().mismatch().or(opened.proof()::bound).orElse(null),
        List.of(),
        opened.client().budget(),
        PersonaClient.API_VERSION,
        opened.keyTail(),
        pulse.lastSuccess(),
        pulse.lastTrouble().map(last -> new KeyHealth.LastFailure(last.at(), last.failure())));
  }

  /** Whether a message was changed by hand and not handed over. */
  boolean hasUnsentMessage() {
    return screens.links().windows().hasChanges();
  }

  /** Whether a decision waits that would not be sent any more. */
  boolean hasHeldDecision() {
    return screens.results().acts().hasHeld();
  }

  /** Lets decisions that wait count no further until a person says so. */
  void setAside() {
    screens.results().acts().setAside();
  }

  /** Whether inquiries are being changed, or a change was typed and not sent. */
  boolean isChanging() {
    return screens.results().acts().isBusy();
  }

  /** What Linkdesk put on the clipboard from here and is there still. */
  Optional<CopyShelf.Copied> onClipboard() {
    return screens.links().shelf().onClipboard();
  }

  /** Asks nothing more; what was followed is noted for {@link #close}. */
  void stop() {
    poller.stop();
    lastDraft = screens.stop();
    status.stop();
    if (keeper != null) {
      keeper.stop();
    }
    lastFollowed = snapshot();
  }

  /** Ends what is under way and writes what is followed. Not on the FX thread. */
  @Override
  public void close() {
    background.close();
    writeLastDraft();
    opened.followedFile().ifPresent(this::writeLast);
    opened.close();
  }

  /** Ends what is under way and writes nothing: the workspace is being removed. */
  void discard() {
    background.close();
    opened.close();
  }

  /** Also proves the environment, so that the first link need not wait for that. */
  private void askForLimit() {
    background.run(
        opened.client()::rateLimit,
        limit -> showStatus(),
        failure -> LOG.info("The limit was not told: {}", failure.getMessage()));
  }

  private LeftOpen leftOpen() {
    return new LeftOpen(
        opened.submissions(),
        background,
        frame.ticker(),
        frame.texts(),
        window.banner(),
        parts.followed(),
        screens::takeUp,
        screens::goToResults);
  }

  private void pollerMoved(PollState state) {
    status.showNow();
    if (state.activity() == PollState.Activity.REFUSED && state.failure() != null) {
      screens.troubles().refused(state.failure(), this::refresh);
    } else if (state.activity() == PollState.Activity.WAITING
        && opened.client().budget().isPresent()) {
      screens.troubles().refusedNoLonger();
    }
  }

  private void lost(List<InquiryId> ids) {
    lost.addAll(ids);
    screens.troubles().lost(lost.size(), () -> parts.followed().remove(lost));
  }

  private void templatesMoved(TemplateCatalog.State state) {
    switch (state) {
      case FAILED ->
          parts
              .templates()
              .failure()
              .filter(Failure.NotAuthenticated.class::isInstance)
              .ifPresent(refused -> screens.troubles().refused(refused, this::refresh));
      case READ, CLOSED -> screens.troubles().refusedNoLonger();
      case UNREAD, READING -> {}
    }
  }

  private String name() {
    return frame.names().apply(workspace);
  }

  private void bound(EnvironmentIds where) {
    if (opened.isKept() && !where.equals(workspace.bound())) {
      frame.keepBound().accept(workspace, where);
    }
  }

  private void askForConsent(Consumer<Boolean> answer) {
    new ProductionQuestion(frame.texts(), name()).ask(frame.owner(), answer);
  }

  private void refresh() {
    lost.clear();
    screens.troubles().lostNoLonger();
    poller.askNow();
    if (parts.templates().stateProperty().get() == TemplateCatalog.State.FAILED) {
      parts.templates().read();
    }
  }

  private void showStatus() {
    window.showStatus(
        poller.state(),
        opened.client().budget(),
        opened.client().heldUntil(),
        parts.templates().failure(),
        parts.followed().rows().size(),
        frame.clock().instant());
    environmentWatch.look();
  }

  private boolean countsDown() {
    return switch (poller.state().activity()) {
      case OVER_LIMIT, AWAY -> true;
      case WAITING, ASKING, REFUSED -> opened.client().heldUntil().isPresent();
    };
  }

  private void keepFollowed(FollowedFile file) {
    keeper =
        new FollowedKeeper(
            parts.followed(),
            file,
            background,
            frame.ticker(),
            screens.troubles()::notKept,
            screens.troubles()::keptAgain);
  }

  private List<Inquiry> snapshot() {
    return parts.followed().rows().stream().map(InquiryRow::inquiry).toList();
  }

  private void writeLastDraft() {
    try {
      lastDraft.run();
    } catch (Failure.NotKept diskFull) {
      LOG.warn("What was typed was not kept at the end: {}", diskFull.getMessage());
    }
  }

  private void writeLast(FollowedFile file) {
    try {
      file.write(lastFollowed);
    } catch (IOException diskFull) {
      LOG.warn("The followed inquiries were not written at the end", diskFull);
    }
  }
}
