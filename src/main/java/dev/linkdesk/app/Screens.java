package dev.linkdesk.app;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.PersonInquiries;
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
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.ExpiryWords;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.ui.window.Section;
import dev.linkdesk.ui.window.ShelfButton;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The screens of one desk in its window, and how one leads to another. On the FX thread. */
final class Screens {
  static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination REFRESH = new KeyCodeCombination(KeyCode.F5);

  private static final String CREATE = "create";
  private static final String RESULTS = "results";
  private static final String AGENDA = "agenda";

  private final DeskParts parts;
  private final HandingOver links;
  private final Runnable refresh;
  private final CreateModel createModel;
  private final CreateView createView;
  private final ResultsDesk results;
  private final AgendaModel agendaModel;
  private final AgendaView agendaView;
  private final MainWindow window;
  private final Overview overview;
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
                this::ledgerFull, this::acted, this::newLinkFor, refresh, this::refreshReminders));
    createModel = createModel(created);
    createView = createView();
    results = new ResultsDesk(parts, links, refresh, this::newLink);
    agendaModel =
        new AgendaModel(
            parts.followed(), links.ledger(), parts.background(), parts.ticker(), parts.clock());
    agendaView = agendaView();
    window = mainWindow();
    window.showShelf(
        new ShelfButton(
            links.shelf(), parts.texts(), parts.times(), parts.ticker(), parts.clock()));
    window.showBar(results.acts().bar());
    overview =
        new Overview(
            parts,
            window,
            createView,
            results,
            new Overview.Ways(this::commands, this::show, this::find));
    troubles = new Troubles(window.banner(), parts.texts(), parts.reports());
  }

  MainWindow window() {
    return window;
  }

  /** What belongs to the Results screen. */
  ResultsDesk results() {
    return results;
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
    overview.close();
    results.close();
    links.windows().close();
    agendaModel.close();
    createView.stop();
    return createModel.draft().flush();
  }

  void newLink() {
    window.go(CREATE);
    createView.startOver();
  }

  void goToResults() {
    window.go(RESULTS);
  }

  /** Shows what a text names: an inquiry ID, a link or a reference ID. */
  void find(String what) {
    window.go(RESULTS);
    results.view().search(what);
  }

  /** Goes on with an intention that was left open; false while a link is made. */
  boolean takeUp(NewInquiry wanted) {
    window.go(CREATE);
    return createModel.takeUp(wanted);
  }

  private void show(InquiryId id) {
    window.go(RESULTS);
    results.view().show(id);
  }

  /** What leads everywhere. */
  Overview overview() {
    return overview;
  }

  private List<Command> commands() {
    return List.of(
        new Command("create.new", parts.texts().get("window.command.newLink"), NEW, this::newLink),
        new Command(
            "results.refresh", parts.texts().get("window.command.refresh"), REFRESH, refresh));
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

  private void acted(LedgerLine line) {
    Platform.runLater(() -> {
      results.written(line);
      overview.acted(line);
    });
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
            this::goToResults,
            new FormParts(
                links.shelf(), parts.hostedFlow(), parts.opened().proof()::bound, this::find)));
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
                results.view(),
                Bindings.size(parts.followed().rows()),
                results.view()::takeFocus),
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
