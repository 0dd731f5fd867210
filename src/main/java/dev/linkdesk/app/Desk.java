package dev.linkdesk.app;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.PersonInquiries;
import dev.linkdesk.inquiry.Pulse;
import dev.linkdesk.inquiry.Urgency;
import dev.linkdesk.inquiry.WorkingLinks;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.create.CreateModel;
import dev.linkdesk.ui.create.CreateParts;
import dev.linkdesk.ui.create.CreateView;
import dev.linkdesk.ui.create.FormModel;
import dev.linkdesk.ui.create.FormParts;
import dev.linkdesk.ui.create.Issuing;
import dev.linkdesk.ui.create.TypedDates;
import dev.linkdesk.ui.fx.FxBackground;
import dev.linkdesk.ui.fx.FxClipboard;
import dev.linkdesk.ui.results.ResultsModel;
import dev.linkdesk.ui.results.ResultsParts;
import dev.linkdesk.ui.results.ResultsView;
import dev.linkdesk.ui.results.WaysOut;
import dev.linkdesk.ui.settings.KeyHealth;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.ExpiryWords;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Handover;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.LinkWords;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.Banner;
import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.ui.window.ProductionQuestion;
import dev.linkdesk.ui.window.Section;
import dev.linkdesk.ui.window.ShelfButton;
import dev.linkdesk.watch.FollowedFile;
import dev.linkdesk.watch.PollState;
import dev.linkdesk.watch.StatusPoller;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The screens of one open workspace, what they share, and the poller. Made and used on the FX
 * thread, but for {@link #close}.
 */
final class Desk implements Shown, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
  private static final String CREATE = "create";
  private static final String RESULTS = "results";
  private static final Duration STATUS_LINE_EVERY = Duration.ofSeconds(1);
  private static final KeyCombination NEW =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REFRESH = new KeyCodeCombination(KeyCode.F5);

  private final OpenWorkspace opened;
  private final Workspace workspace;
  private final Frame frame;
  private final Clock clock;
  private final Texts texts;
  private final Ticker ticker;
  private final FxBackground background = new FxBackground();
  private final FollowedInquiries followed = new FollowedInquiries();
  private final FailureReports reports;
  private final TemplateCatalog templates;
  private final RelativeTimes times;
  private final CopyShelf shelf;
  private final Issuer issuer;
  private final LinkGiver giver;
  private final Handover handover;
  private final StatusPoller poller;
  private final CreateModel createModel;
  private final CreateView createView;
  private final ResultsView resultsView;
  private final MainWindow window;
  private final EnvironmentWatch environmentWatch;
  private volatile List<Inquiry> lastFollowed;
  private @Nullable FollowedKeeper keeper;
  private Ticker.@Nullable Tick tick;

  Desk(OpenWorkspace opened, Frame frame) {
    this.opened = opened;
    this.frame = frame;
    workspace = opened.workspace();
    clock = frame.clock();
    texts = frame.texts();
    ticker = frame.ticker();
    Inquiries inquiries = opened.client();
    HostedFlow hostedFlow = new HostedFlow(workspace.linkHost());
    reports =
        new FailureReports(
            new FailureReports.Place(
                Version.text(),
                PersonaClient.API_VERSION,
                workspace.environment(),
                workspace.apiUrl().getHost()),
            new FxClipboard(),
            clock,
            texts);
    templates = new TemplateCatalog(inquiries, background, opened.choices());
    times = new RelativeTimes(texts, clock.getZone());
    shelf = new CopyShelf(new FxClipboard(), clock);
    issuer = new Issuer(tellingLedger(), System.getProperty("user.name", ""), clock);
    handover = new INTERIMHandover();
    giver =
        new LinkGiver(
            new LinkGiver.Parts(
                new WorkingLinks(inquiries, hostedFlow, opened.languages(), clock),
                issuer,
                background,
                shelf,
                frame.browser(),
                reports,
                new LinkWords(texts, times, clock),
                clock,
                told -> followed.update(List.of(told)),
                this::newLinkFor));
    followed.merge(opened.followed());
    lastFollowed = opened.followed();
    poller =
        new StatusPoller(
            opened.client().at(Urgency.POLLING),
            new PollerTarget(followed),
            background,
            ticker,
            clock,
            new SecureRandom(),
            this::pollerMoved);
    createModel = createModel(hostedFlow);
    createView = createView();
    resultsView = resultsView(inquiries);
    window = mainWindow();
    window.showShelf(new ShelfButton(shelf, texts, times, ticker, clock));
    environmentWatch =
        new EnvironmentWatch(
            opened.proof(), window, texts, frame.owner(), this::name, this::bound, this::refresh);
    templates.stateProperty().subscribe(this::templatesMoved);
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
    templates.read();
    poller.askNow();
    leftOpen().look();
    opened.journalTrouble().ifPresent(this::tellOfJournal);
    everySecond();
  }

  @Override
  public void addShortcuts(Scene scene) {
    window.addShortcuts(scene);
    scene.getAccelerators().put(NEW, this::newLink);
    scene.getAccelerators().put(REFRESH, this::refresh);
  }

  @Override
  public void seen(boolean nowSeen) {
    poller.hidden(!nowSeen);
  }

  @Override
  public void takeFocus() {
    window.focusSection();
  }

  /** Shows what a text names: an inquiry ID, a link or a reference ID. */
  void find(String what) {
    window.go(RESULTS);
    resultsView.search(what);
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

  /** What Linkdesk put on the clipboard from here and is there still. */
  Optional<CopyShelf.Copied> onClipboard() {
    return shelf.onClipboard();
  }

  /** Asks nothing more; what was followed is noted for {@link #close}. */
  void stop() {
    poller.stop();
    if (tick != null) {
      tick.cancel();
    }
    if (keeper != null) {
      keeper.stop();
    }
    lastFollowed = snapshot();
  }

  /** Ends what is under way and writes what is followed. Not on the FX thread. */
  @Override
  public void close() {
    background.close();
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
        limit -> showStatus(poller.state()),
        failure -> LOG.info("The limit was not told: {}", failure.getMessage()));
  }

  private CreateModel createModel(HostedFlow hostedFlow) {
    TypedDates dates = new TypedDates(texts.locale(), clock, clock.getZone());
    return new CreateModel(
        opened.submissions(),
        hostedFlow,
        workspace.environment(),
        background,
        followed,
        giver,
        new FormModel(
            templates,
            opened.choices(),
            new SecureRandom(),
            dates,
            new ExpiryWords(clock, clock.getZone())),
        new Issuing(
            PersonInquiries.of(opened.client()),
            opened.client(),
            issuer,
            opened.languages(),
            opened.drafts()),
        ticker,
        clock,
        created -> poller.created());
  }

  private CreateView createView() {
    return new CreateView(
        createModel,
        new CreateParts(
            texts,
            times,
            ticker,
            clock,
            background,
            frame.browser(),
            reports,
            handover,
            () -> window.go(RESULTS),
            new FormParts(
                shelf, new HostedFlow(workspace.linkHost()), opened.proof()::bound, this::find)));
  }

  private ResultsView resultsView(Inquiries inquiries) {
    return new ResultsView(
        new ResultsModel(followed, templates, ticker, clock),
        new ResultsParts(
            texts,
            clock.getZone(),
            workspace.environment(),
            inquiries,
            followed,
            templates,
            giver,
            handover,
            new FxClipboard(),
            frame.browser(),
            reports,
            background,
            ticker,
            opened.choices(),
            new WaysOut(this::refresh, this::newLink)));
  }

  /** What cannot be written down stops nobody, but is told. */
  private Ledger tellingLedger() {
    return new WatchedLedger(opened.ledger(), full -> Platform.runLater(() -> ledgerIsFull(full)));
  }

  private void ledgerIsFull(boolean full) {
    if (full) {
      window
          .banner()
          .show(
              Banner.About.LEDGER,
              Notice.Kind.WARNING,
              texts.get("window.banner.ledger"),
              new Notice.Way(
                  texts.get("window.banner.understood"),
                  () -> window.banner().over(Banner.About.LEDGER)));
    } else {
      window.banner().over(Banner.About.LEDGER);
    }
  }

  private MainWindow mainWindow() {
    List<Section> sections =
        List.of(
            new Section(
                CREATE, texts.get("window.tab.create"), createView, null, createView::focusStart),
            new Section(
                RESULTS,
                texts.get("window.tab.results"),
                resultsView,
                Bindings.size(followed.rows()),
                resultsView::takeFocus));
    return new MainWindow(
        workspace.environment(),
        workspace.apiUrl().getHost(),
        PersonaClient.API_VERSION,
        sections,
        frame.menus().apply(workspace),
        opened.choices(),
        texts);
  }

  private LeftOpen leftOpen() {
    return new LeftOpen(
        opened.submissions(),
        background,
        ticker,
        texts,
        window.banner(),
        followed,
        wanted -> {
          window.go(CREATE);
          return createModel.takeUp(wanted);
        },
        () -> window.go(RESULTS));
  }

  private void newLink() {
    window.go(CREATE);
    createView.startOver();
  }

  /** A row may know a few fields only, so all are read for the form where Persona can be asked. */
  private void newLinkFor(Inquiry inquiry) {
    window.go(CREATE);
    background.run(
        () -> opened.client().retrieve(inquiry.id()).inquiry(),
        this::fillFormFor,
        failure -> fillFormFor(inquiry));
  }

  private void fillFormFor(Inquiry inquiry) {
    createModel.startFor(inquiry);
    createView.focusStart();
  }

  private void pollerMoved(PollState state) {
    showStatus(state);
    if (state.activity() == PollState.Activity.REFUSED && state.failure() != null) {
      showRefused(state.failure());
    } else if (state.activity() == PollState.Activity.WAITING
        && opened.client().budget().isPresent()) {
      window.banner().over(Banner.About.REFUSED);
    }
  }

  private void templatesMoved(TemplateCatalog.State state) {
    switch (state) {
      case FAILED ->
          templates
              .failure()
              .filter(Failure.NotAuthenticated.class::isInstance)
              .ifPresent(this::showRefused);
      case READ, CLOSED -> window.banner().over(Banner.About.REFUSED);
      case UNREAD, READING -> {}
    }
  }

  private void showRefused(Failure failure) {
    window
        .banner()
        .show(
            Banner.About.REFUSED,
            Notice.Kind.DANGER,
            reports.sentence(failure),
            new Notice.Way(texts.get("window.banner.tryAgain"), this::refresh),
            reports.way(failure));
  }

  private void tellOfJournal(OpenWorkspace.JournalTrouble trouble) {
    String sentence =
        switch (trouble) {
          case LOCKED -> texts.get("window.banner.journal.locked");
          case SET_ASIDE -> texts.get("window.banner.journal.setAside");
          case UNREADABLE -> texts.get("window.banner.journal.unreadable");
          case UNUSABLE -> texts.get("window.banner.journal.unusable");
        };
    window
        .banner()
        .show(
            Banner.About.JOURNAL,
            Notice.Kind.WARNING,
            sentence,
            new Notice.Way(
                texts.get("window.banner.understood"),
                () -> window.banner().over(Banner.About.JOURNAL)));
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
    new ProductionQuestion(texts, name()).ask(frame.owner(), answer);
  }

  private void refresh() {
    poller.askNow();
    if (templates.stateProperty().get() == TemplateCatalog.State.FAILED) {
      templates.read();
    }
  }

  private void showStatus(PollState state) {
    window.showStatus(
        state,
        opened.client().budget(),
        opened.client().heldUntil(),
        templates.failure(),
        followed.rows().size(),
        clock.instant());
  }

  private void everySecond() {
    showStatus(poller.state());
    environmentWatch.look();
    tick = ticker.after(STATUS_LINE_EVERY, this::everySecond);
  }

  private void keepFollowed(FollowedFile file) {
    keeper =
        new FollowedKeeper(
            followed,
            file,
            background,
            ticker,
            this::notKept,
            () -> window.banner().over(Banner.About.NOT_KEPT));
  }

  private List<Inquiry> snapshot() {
    return followed.rows().stream().map(InquiryRow::inquiry).toList();
  }

  private void notKept(IOException why) {
    window
        .banner()
        .show(
            Banner.About.NOT_KEPT,
            Notice.Kind.WARNING,
            texts.get("window.banner.notKept", String.valueOf(why.getMessage())));
  }

  private void writeLast(FollowedFile file) {
    try {
      file.write(lastFollowed);
    } catch (IOException diskFull) {
      LOG.warn("The followed inquiries were not written at the end", diskFull);
    }
  }
}
