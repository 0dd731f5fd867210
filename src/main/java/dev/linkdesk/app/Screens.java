package dev.linkdesk.app;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.PersonInquiries;
import dev.linkdesk.inquiry.Urgency;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.agenda.AgendaModel;
import dev.linkdesk.ui.agenda.AgendaParts;
import dev.linkdesk.ui.agenda.AgendaView;
import dev.linkdesk.ui.create.CreateModel;
import dev.linkdesk.ui.create.CreateParts;
import dev.linkdesk.ui.create.CreateView;
import dev.linkdesk.ui.create.FormModel;
import dev.linkdesk.ui.create.FormParts;
import dev.linkdesk.ui.create.Issuing;
import dev.linkdesk.ui.create.TypedDates;
import dev.linkdesk.ui.fx.FxClipboard;
import dev.linkdesk.ui.results.ResultsModel;
import dev.linkdesk.ui.results.ResultsParts;
import dev.linkdesk.ui.results.ResultsView;
import dev.linkdesk.ui.results.WaysOut;
import dev.linkdesk.ui.results.act.ActDesk;
import dev.linkdesk.ui.results.act.ActParts;
import dev.linkdesk.ui.results.explain.CloserLook;
import dev.linkdesk.ui.results.views.BrowsedInquiries;
import dev.linkdesk.ui.results.views.Mine;
import dev.linkdesk.ui.results.views.ViewsParts;
import dev.linkdesk.ui.shared.ExpiryWords;
import dev.linkdesk.ui.shared.PersonaPorts;
import dev.linkdesk.ui.shared.SystemSaveAs;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.ui.window.Section;
import dev.linkdesk.ui.window.ShelfButton;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;

/** The screens of one desk in its window, and how one leads to another. On the FX thread. */
final class Screens {
  private static final String CREATE = "create";
  private static final String RESULTS = "results";
  private static final String AGENDA = "agenda";

  private final DeskParts parts;
  private final HandingOver links;
  private final Runnable refresh;
  private final CreateModel createModel;
  private final CreateView createView;
  private final ActDesk acts;
  private final Mine mine;
  private final BrowsedInquiries browsed;
  private final ResultsView resultsView;
  private final AgendaModel agendaModel;
  private final AgendaView agendaView;
  private final MainWindow window;
  private final Troubles troubles;

  /**
   * @param refresh asks Persona now how far all followed inquiries are
   * @param created is told of each inquiry that was made
   */
  Screens(DeskParts parts, Runnable refresh, Consumer<Inquiry> created) {
    this.parts = parts;
    this.refresh = refresh;
    links =
        new HandingOver(
            parts,
            new HandingOver.Ways(
                this::ledgerFull, this::newLinkFor, refresh, this::refreshReminders));
    createModel = createModel(created);
    createView = createView();
    acts = new ActDesk(parts.frame().owner(), actParts());
    mine = new Mine(links.ledger(), parts.followed(), parts.background());
    browsed =
        new BrowsedInquiries(parts.opened().client(), parts.followed(), parts.background());
    resultsView = resultsView();
    agendaModel =
        new AgendaModel(
            parts.followed(), links.ledger(), parts.background(), parts.ticker(), parts.clock());
    agendaView = agendaView();
    window = mainWindow();
    window.showShelf(
        new ShelfButton(
            links.shelf(), parts.texts(), parts.times(), parts.ticker(), parts.clock()));
    window.showBar(acts.bar());
    troubles = new Troubles(window.banner(), parts.texts(), parts.reports());
  }

  MainWindow window() {
    return window;
  }

  /** By which inquiries are acted on. */
  ActDesk acts() {
    return acts;
  }

  Troubles troubles() {
    return troubles;
  }

  HandingOver links() {
    return links;
  }

  /** Brings back what was typed when the workspace was last open. */
  void start() {
    createModel.draft().start();
  }

  /**
   * Closes the windows of a hand-over too; gives what writes the form as it is now, to be run off
   * the FX thread.
   */
  Runnable stop() {
    acts.stop();
    links.windows().close();
    resultsView.close();
    mine.close();
    agendaModel.close();
    createView.stop();
    return createModel.draft().flush();
  }

  void newLink() {
    window.go(CREATE);
    createView.startOver();
  }

  void results() {
    window.go(RESULTS);
  }

  /** Shows what a text names: an inquiry ID, a link or a reference ID. */
  void find(String what) {
    window.go(RESULTS);
    resultsView.search(what);
  }

  /** Goes on with an intention that was left open; false while a link is made. */
  boolean takeUp(NewInquiry wanted) {
    window.go(CREATE);
    return createModel.takeUp(wanted);
  }

  private void show(InquiryId id) {
    window.go(RESULTS);
    resultsView.show(id);
  }

  /** A row may know a few fields only, so the rest is read and added. */
  private void newLinkFor(Inquiry inquiry) {
    window.go(CREATE);
    createView.startFor(inquiry);
    parts
        .background()
        .run(
            () -> parts.opened().client().retrieve(inquiry.id()).inquiry(),
            createModel::complete,
            fewFieldsAreEnough -> {});
  }

  private void refreshReminders() {
    agendaModel.refreshReminders();
  }

  private void ledgerFull(boolean full) {
    Platform.runLater(() -> troubles.ledger(full));
  }

  private CreateModel createModel(Consumer<Inquiry> created) {
    OpenWorkspace opened = parts.opened();
    TypedDates dates =
        new TypedDates(parts.texts().locale(), parts.clock(), parts.clock().getZone());
    return new CreateModel(
        opened.submissions(),
        parts.hostedFlow(),
        parts.workspace().environment(),
        parts.background(),
        parts.followed(),
        links.giver(),
        new FormModel(
            parts.templates(),
            opened.choices(),
            new SecureRandom(),
            dates,
            new ExpiryWords(parts.clock(), parts.clock().getZone())),
        new Issuing(
            PersonInquiries.of(opened.client()),
            opened.client(),
            links.issuer(),
            opened.languages(),
            opened.drafts()),
        parts.ticker(),
        parts.clock(),
        created);
  }

  private CreateView createView() {
    return new CreateView(
        createModel,
        new CreateParts(
            parts.texts(),
            parts.times(),
            parts.ticker(),
            parts.clock(),
            parts.background(),
            parts.frame().browser(),
            parts.reports(),
            links.windows(),
            this::results,
            new FormParts(
                links.shelf(), parts.hostedFlow(), parts.opened().proof()::bound, this::find)));
  }

  private ResultsView resultsView() {
    return new ResultsView(
        new ResultsModel(
            parts.followed(),
            parts.templates(),
            parts.background(),
            parts.ticker(),
            parts.clock(),
            parts.clock().getZone(),
            mine),
        new ResultsParts(
            parts.texts(),
            parts.clock().getZone(),
            parts.workspace().environment(),
            new CloserLook.Place(
                parts.workspace().environment(),
                parts.workspace().apiUrl(),
                PersonaClient.API_VERSION),
            PersonaPorts.of(parts.opened().client()),
            parts.followed(),
            parts.templates(),
            links.giver(),
            links.windows(),
            links.ledger(),
            links.issuer(),
            parts.opened().callBackCodes(),
            new FxClipboard(),
            parts.frame().browser(),
            parts.reports(),
            parts.background(),
            parts.ticker(),
            parts.clock(),
            parts.opened().choices(),
            new WaysOut(refresh, this::newLink, null),
            acts,
            new ViewsParts(mine, browsed)));
  }

  private ActParts actParts() {
    OpenWorkspace opened = parts.opened();
    return new ActParts(
        parts.workspace().environment(),
        parts.texts(),
        parts.times(),
        PersonaPorts.of(opened.client()),
        PersonaPorts.of(opened.client().at(Urgency.BULK)),
        parts.followed(),
        told -> parts.followed().update(List.of(told)),
        links.issuer(),
        links.giver(),
        links.windows(),
        new FxClipboard(),
        parts.reports(),
        new SystemSaveAs(),
        parts.background(),
        parts.ticker(),
        parts.clock(),
        () ->
            opened
                .proof()
                .mismatch()
                .map(other ->
                    new Failure.WritingStopped(Failure.WritingStopped.Reason.OTHER_ENVIRONMENT)));
  }

  private AgendaView agendaView() {
    return new AgendaView(
        agendaModel,
        new AgendaParts(
            parts.texts(),
            parts.times(),
            parts.ticker(),
            links.windows(),
            links.giver(),
            this::show));
  }

  private MainWindow mainWindow() {
    Texts texts = parts.texts();
    List<Section> sections =
        List.of(
            new Section(
                CREATE, texts.get("window.tab.create"), createView, null, createView::focusStart),
            new Section(
                RESULTS,
                texts.get("window.tab.results"),
                resultsView,
                Bindings.size(parts.followed().rows()),
                resultsView::takeFocus),
            new Section(
                AGENDA,
                texts.get("window.tab.agenda"),
                agendaView,
                agendaModel.attentionProperty(),
                agendaView::takeFocus));
    return new MainWindow(
        parts.workspace().environment(),
        parts.workspace().apiUrl().getHost(),
        PersonaClient.API_VERSION,
        sections,
        parts.frame().menus().apply(parts.workspace()),
        parts.opened().choices(),
        texts);
  }
}
