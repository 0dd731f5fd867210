package dev.linkdesk.app;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.WorkingLinks;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.create.CreateModel;
import dev.linkdesk.ui.create.CreateParts;
import dev.linkdesk.ui.create.CreateView;
import dev.linkdesk.ui.create.FormModel;
import dev.linkdesk.ui.create.TypedDates;
import dev.linkdesk.ui.fx.FxAppearance;
import dev.linkdesk.ui.fx.FxBackground;
import dev.linkdesk.ui.fx.FxClipboard;
import dev.linkdesk.ui.fx.FxTicker;
import dev.linkdesk.ui.results.ResultsModel;
import dev.linkdesk.ui.results.ResultsParts;
import dev.linkdesk.ui.results.ResultsView;
import dev.linkdesk.ui.results.WaysOut;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.FailureTexts;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.LinkCopier;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.ui.window.Section;
import dev.linkdesk.ui.window.WindowMemory;
import dev.linkdesk.ui.window.WorkspaceMenu;
import dev.linkdesk.watch.FollowedFile;
import dev.linkdesk.watch.PollState;
import dev.linkdesk.watch.StatusPoller;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every {@code new} that joins two packages: the screens, what they share, the poller. Made and
 * used on the FX thread, but for {@link #close}.
 */
final class Wiring implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);
  private static final String CREATE = "create";
  private static final String RESULTS = "results";
  private static final Duration STATUS_LINE_EVERY = Duration.ofSeconds(1);
  private static final KeyCombination NEW =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REFRESH = new KeyCodeCombination(KeyCode.F5);
  private static final KeyCombination QUIT =
      new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);

  private final Connection connection;
  private final Clock clock;
  private final Texts texts = new Texts(Locale.getDefault());
  private final FxBackground background = new FxBackground();
  private final FxTicker ticker = new FxTicker();
  private final FollowedInquiries followed = new FollowedInquiries();
  private final FxAppearance appearance;
  private final TemplateCatalog templates;
  private final LinkCopier copier;
  private final StatusPoller poller;
  private final CreateModel createModel;
  private final CreateView createView;
  private final ResultsView resultsView;
  private final MainWindow window;
  private volatile List<Inquiry> lastFollowed;
  private boolean refusedShown;

  Wiring(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
    Inquiries inquiries = connection.client();
    Workspace workspace = connection.workspace();
    HostedFlow hostedFlow = new HostedFlow(workspace.linkHost());
    appearance = new FxAppearance(connection.choices());
    templates = new TemplateCatalog(inquiries, background);
    copier =
        new LinkCopier(
            new WorkingLinks(inquiries, hostedFlow, clock), background, new FxClipboard());
    followed.merge(connection.followed());
    lastFollowed = connection.followed();
    poller =
        new StatusPoller(
            inquiries,
            new PollerTarget(followed),
            background,
            ticker,
            clock,
            new SecureRandom(),
            this::pollerMoved);
    createModel = createModel(inquiries, hostedFlow, workspace.environment());
    createView = createView();
    resultsView = resultsView(inquiries, hostedFlow, workspace.environment());
    window = window(workspace);
    templates.stateProperty().subscribe(this::templatesMoved);
    connection.followedFile().ifPresent(this::keepFollowed);
  }

  /** Fills the stage and shows it; from now on statuses are asked for. */
  void show(Stage stage) {
    WindowMemory memory = new WindowMemory(connection.choices());
    Scene scene = new Scene(window);
    window.addShortcuts(scene);
    scene.getAccelerators().put(NEW, this::newLink);
    scene.getAccelerators().put(REFRESH, this::refresh);
    scene.getAccelerators().put(QUIT, stage::close);
    appearance.theme().dress(scene);
    stage.setScene(scene);
    stage.setTitle(texts.get("window.title", placeName()));
    stage.getIcons().setAll(Stream.of(32, 128, 256).map(Wiring::icon).toList());
    memory.restore(stage);
    stage.setOnHiding(event -> {
      memory.keep(stage);
      poller.stop();
      appearance.close();
      lastFollowed = snapshot();
    });
    stage.iconifiedProperty().subscribe(() -> poller.hidden(isHidden(stage)));
    stage.showingProperty().subscribe(() -> poller.hidden(isHidden(stage)));
    stage.show();
    window.focusSection();
    templates.read();
    poller.askNow();
    everySecond();
  }

  /** Ends what is under way and writes what is followed. Not on the FX thread. */
  @Override
  public void close() {
    background.close();
    connection.followedFile().ifPresent(this::writeLast);
  }

  private CreateModel createModel(
      Inquiries inquiries, HostedFlow hostedFlow, Environment environment) {
    TypedDates dates = new TypedDates(texts.locale(), clock, clock.getZone());
    return new CreateModel(
        inquiries,
        hostedFlow,
        environment,
        background,
        followed,
        copier,
        new FormModel(templates, formChoices(), new SecureRandom(), dates),
        created -> poller.created());
  }

  private Choices formChoices() {
    Choices kept = connection.choices();
    return connection.followedFile().isPresent() ? kept : new ThisRunChoices(kept);
  }

  private CreateView createView() {
    return new CreateView(
        createModel,
        new CreateParts(
            texts,
            new RelativeTimes(texts, clock.getZone()),
            ticker,
            clock,
            background,
            connection.browser(),
            () -> window.go(RESULTS)));
  }

  private ResultsView resultsView(
      Inquiries inquiries, HostedFlow hostedFlow, Environment environment) {
    return new ResultsView(
        new ResultsModel(followed, templates, ticker, clock),
        new ResultsParts(
            texts,
            clock.getZone(),
            environment,
            hostedFlow,
            inquiries,
            followed,
            templates,
            copier,
            connection.browser(),
            background,
            ticker,
            connection.choices(),
            new WaysOut(this::refresh, this::newLink, this::newLinkFor)));
  }

  private MainWindow window(Workspace workspace) {
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
        new WorkspaceMenu(
            placeName(),
            Version.text(),
            connection.folder().path(),
            workspace.apiUrl(),
            appearance,
            texts),
        connection.choices(),
        texts);
  }

  private String placeName() {
    Workspace workspace = connection.workspace();
    return workspace.environment() == Environment.DEMO
        ? texts.get("window.workspace.demo")
        : workspace.name();
  }

  private void newLink() {
    window.go(CREATE);
    createView.startOver();
  }

  private void newLinkFor(Inquiry inquiry) {
    window.go(CREATE);
    createModel.startFor(inquiry);
    createView.focusStart();
  }

  private void pollerMoved(PollState state) {
    showStatus(state);
    if (state.activity() == PollState.Activity.REFUSED && state.failure() != null) {
      showRefused(state.failure());
    } else if (state.activity() == PollState.Activity.WAITING
        && refusedShown
        && connection.client().budget().isPresent()) {
      refusedShown = false;
      window.banner().hide();
    }
  }

  private void templatesMoved(TemplateCatalog.State state) {
    boolean refused =
        state == TemplateCatalog.State.FAILED
            && templates.failure().filter(Failure.NotAuthenticated.class::isInstance).isPresent();
    if (refused) {
      showRefused(templates.failure().get());
    } else if (refusedShown
        && (state == TemplateCatalog.State.READ || state == TemplateCatalog.State.CLOSED)) {
      refusedShown = false;
      window.banner().hide();
    }
  }

  private void showRefused(Failure failure) {
    refusedShown = true;
    window
        .banner()
        .show(
            Notice.Kind.DANGER,
            new FailureTexts(texts).sentence(failure),
            texts.get("window.banner.tryAgain"),
            this::refresh);
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
        connection.client().budget(),
        templates.failure(),
        followed.rows().size(),
        clock.instant());
  }

  private void everySecond() {
    showStatus(poller.state());
    ticker.after(STATUS_LINE_EVERY, this::everySecond);
  }

  private void keepFollowed(FollowedFile file) {
    new FollowedKeeper(followed, file, background, ticker, this::notKept);
  }

  private List<Inquiry> snapshot() {
    return followed.rows().stream().map(InquiryRow::inquiry).toList();
  }

  private void notKept(IOException why) {
    window
        .banner()
        .show(
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

  private static boolean isHidden(Stage stage) {
    return stage.isIconified() || !stage.isShowing();
  }

  private static Image icon(int size) {
    String name = "/dev/linkdesk/ui/icons/linkdesk-" + size + ".png";
    return new Image(Objects.requireNonNull(Wiring.class.getResourceAsStream(name), name));
  }
}
