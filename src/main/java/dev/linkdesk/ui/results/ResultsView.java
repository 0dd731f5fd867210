package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.results.act.RowActions;
import dev.linkdesk.ui.results.explain.CloserLook;
import dev.linkdesk.ui.results.views.BrowseModel;
import dev.linkdesk.ui.results.views.EndInSight;
import dev.linkdesk.ui.results.views.Following;
import dev.linkdesk.ui.results.views.Searched;
import dev.linkdesk.ui.results.views.ViewTabs;
import dev.linkdesk.ui.results.views.WhyEmpty;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.NoticeBoard;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The Results screen: how far everyone is, and what to do about it. */
public final class ResultsView extends BorderPane implements AutoCloseable {
  private static final String DETAIL_OPEN = "results.detail";

  private final ResultsModel model;
  private final ResultsParts parts;
  private final Texts texts;
  private final LinkActions links;
  private final DetailModel detail;
  private final DetailPane pane;
  private final ChosenCommands commands;
  private final ResultsTable table;
  private final Toolbar toolbar;
  private final Finding finding;
  private final ViewTabs tabs;
  private final Following following;
  private final EndInSight endInSight;
  private final WhyEmpty whyEmpty;
  private final NoticeBoard board;
  private final Leaving leaving;
  private final ResultsList list;
  private final FollowedMarks marks;

  public ResultsView(ResultsModel model, ResultsParts parts) {
    this.model = model;
    this.parts = parts;
    texts = parts.texts();
    links = new LinkActions(parts);
    detail =
        new DetailModel(
            model.selectedProperty(),
            parts.followed(),
            parts.templates(),
            parts.persona(),
            parts.ledger(),
            this::learnOpening,
            parts.background(),
            parts.ticker());
    RowActions actions =
        parts
            .acts()
            .rowActions(
                new RowActions.Ways(this::tell, this::stopFollowing, parts.ways().export()));
    finding = new Finding(model, parts);
    following = new Following(parts.followed(), texts, this::tell);
    CloserLook look =
        new CloserLook(
            texts,
            parts.place(),
            parts.browser(),
            parts.clipboard(),
            parts.background(),
            parts.reports(),
            id -> new RawJsonWindow(parts, id).open(getScene().getWindow()),
            this::tellOfLook);
    ScreenCommands screen =
        new ScreenCommands(
            texts,
            model,
            finding.browse(),
            detail.openProperty(),
            new ScreenCommands.Ways(this::focusSearch, this::open, this::clearFilters));
    commands = new ChosenCommands(model, actions, look, following, screen);
    RowMenu menu = new RowMenu(texts, commands::ofRows);
    table =
        new ResultsTable(model, parts, parts.openings(), this::isMarked, menu.menu(), this::open);
    ChosenBar chosenBar = new ChosenBar(model, texts, this::clearChosen);
    chosenBar.offer(actions::grouped);
    commands.offer(new ColumnCommands(table, texts)::all);
    toolbar = new Toolbar(model, parts, table, finding::refresh);
    tabs = new ViewTabs(finding.views(), finding.counts(), texts, this::tell);
    endInSight = new EndInSight(table.view(), finding.browse(), parts.ticker());
    whyEmpty =
        new WhyEmpty(
            texts,
            parts.reports(),
            finding.views(),
            finding.browse(),
            new WhyEmpty.Ways(parts.ways().newLink(), this::clearFilters, this::searchEverything));
    board = new NoticeBoard(parts.ticker());
    board.node().setId("results-notice");
    model.selectedProperty().subscribe((was, is) -> board.clearOffer());
    finding.views().chosenProperty().subscribe((was, is) -> board.clear());
    finding.views().scopeProperty().subscribe((was, is) -> board.clear());
    leaving = new Leaving(parts, model, table, board);
    getStyleClass().add("results-view");
    list =
        new ResultsList(
            List.of(tabs, toolbar, new StatusChips(model, finding, texts)),
            board.node(),
            chosenBar,
            table.view(),
            finding,
            parts,
            this::showFollowed);
    setCenter(list);
    pane =
        new DetailPane(
            detail,
            parts,
            links,
            look,
            new OutOfView(model, texts, this::showSelected).notice(),
            model.nowProperty(),
            this::stopFollowing,
            this::show);
    detail.openProperty().subscribe(isOpen -> setRight(isOpen ? pane : null));
    detail.openProperty().set(parts.choices().isOn(DETAIL_OPEN, false));
    detail
        .openProperty()
        .subscribe((was, is) -> parts.choices().put(DETAIL_OPEN, Boolean.toString(is)));
    model.appliedProperty().subscribe((was, is) -> showWhyEmpty());
    finding.browse().progressProperty().subscribe((was, is) -> showWhyEmpty());
    marks = new FollowedMarks(table, finding, parts.followed());
    showWhyEmpty();
    new ResultsKeys(this, model, table, toolbar.search(), finding, detail, menu, tabs, board)
        .listen();
    menu.openByKeyOn(table.view());
    new StaysInSight(table.view()).start();
  }

  /**
   * Looks for what a text names, whatever was filtered: an inquiry ID, a link, a reference ID or a
   * name.
   */
  public void search(String text) {
    finding.showAll();
    toolbar.search().search(text);
    toolbar.search().requestFocus();
  }

  /** Puts the cursor into the search with what is there selected. */
  public void focusSearch() {
    toolbar.search().requestFocus();
    toolbar.search().selectAll();
  }

  /** Puts the focus where work begins when the screen comes up. */
  public void takeFocus() {
    if (model.rows().isEmpty()) {
      focusSearch();
    } else {
      table.takeFocus();
    }
  }

  /**
   * Selects a followed inquiry, whatever was filtered, and opens its details; one that is not
   * followed is looked for, to be followed from there.
   */
  public void show(InquiryId id) {
    InquiryRow row = parts.followed().find(id).orElse(null);
    if (row == null) {
      search(id.value());
      return;
    }
    model.select(row);
    detail.openProperty().set(true);
    model.whenAnswered(() -> {
      if (model.chosen().isEmpty()) {
        finding.showAllFollowed();
      }
      model.whenAnswered(() -> {
        table.revealSelection();
        table.takeFocus();
      });
    });
  }

  /** What can be done with the chosen inquiries and the rows shown, as it stands at this moment. */
  public List<Command> commands() {
    return commands.all();
  }

  /** Adds to what can be done; the keys work wherever on this screen. */
  public void offer(Supplier<List<Command>> more) {
    commands.offer(more);
  }

  /** Puts controls into the toolbar. */
  public void addTools(Node... controls) {
    toolbar.add(controls);
  }

  /** Puts something between the filters and the rows. */
  public void showAboveRows(Node panel) {
    list.showAboveRows(panel);
  }

  /** The name of the view that is shown, for people. */
  public String viewName() {
    return finding.views().chosenProperty().get().name();
  }

  /** Whether Persona may have more rows of that view than were read so far. */
  public ObservableValue<Boolean> unfinishedProperty() {
    return finding.browse().progressProperty().map(BrowseModel.Progress::isUnfinished);
  }

  /** Says what became of something, above the rows. */
  public void tell(Said said) {
    board.tell(said);
  }

  /** The views to go to, and what can be done with them. */
  public List<Command> viewCommands() {
    return tabs.commands();
  }

  /** A hidden window asks less often. */
  public void hidden(boolean nowHidden) {
    finding.browse().hidden(nowHidden);
  }

  /** Stops reading and listening; the model is closed by whoever made it. */
  @Override
  public void close() {
    marks.close();
    endInSight.close();
    tabs.close();
    finding.close();
    detail.close();
  }

  void copyLink() {
    if (model.chosen().size() > 1) {
      tell(Said.notDone(Notice.Kind.WARNING, texts.get("act.why.severalChosen")));
    } else {
      withChosen(this::copyLink);
    }
  }

  void copyLink(Inquiry inquiry) {
    links.copy(inquiry, this::tell);
  }

  /** Several are followed now, of which a link is wanted of one. */
  void tellToChooseOne() {
    tell(Said.notDone(Notice.Kind.INFO, texts.get("views.follow.chooseOne")));
  }

  void stopFollowing() {
    stopFollowing(chosen());
  }

  void open() {
    table.chosen().ifPresent(row -> detail.openProperty().set(true));
  }

  private void tellOfLook(Said said) {
    if (detail.openProperty().get()) {
      pane.tell(said);
    } else {
      tell(said);
    }
  }

  private List<Inquiry> chosen() {
    return model.chosen().stream().map(InquiryRow::inquiry).toList();
  }

  private void showWhyEmpty() {
    if (model.rows().isEmpty()) {
      Searched searched = model.searchedProperty().get();
      table.view().setPlaceholder(whyEmpty.state(model.isSourceEmpty(), searched));
    }
  }

  private boolean isMarked(InquiryRow row) {
    return finding.isBrowsing() && following.isFollowed(row);
  }

  /** Goes to what was just followed. */
  void showFollowed(List<InquiryRow> rows) {
    if (rows.size() == 1) {
      show(rows.getFirst().id());
    } else {
      table.takeFocus();
    }
  }

  /** Visits that the key may not read are not told at all: that is not none. */
  private void learnOpening(DetailModel.State.Read read) {
    InquiryDetail told = read.detail();
    if (!told.sessions().isEmpty()) {
      parts.openings().learn(told.inquiry(), told.sessions(), read.ledger());
    }
  }

  private void clearChosen() {
    model.selectLeadingAlone();
    table.takeFocus();
  }

  private void clearFilters() {
    finding.showAll();
    model.whenAnswered(table::takeFocus);
  }

  private void showSelected() {
    finding.showAll();
    model.whenAnswered(() -> {
      table.revealSelection();
      table.takeFocus();
    });
  }

  /** Shows what the search finds, whatever the view and its filters leave out. */
  void searchEverything() {
    finding.searchEverything();
    model.whenAnswered(table::takeFocus);
  }

  private void stopFollowing(Inquiry inquiry) {
    stopFollowing(List.of(inquiry));
  }

  private void stopFollowing(List<Inquiry> chosen) {
    leaving.stop(chosen);
  }

  private void withChosen(Consumer<Inquiry> action) {
    table.chosen().map(InquiryRow::inquiry).ifPresent(action);
  }
}
