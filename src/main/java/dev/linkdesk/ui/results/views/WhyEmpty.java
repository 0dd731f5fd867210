package dev.linkdesk.ui.results.views;

import dev.linkdesk.ui.shared.EmptyState;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.Texts;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the table's place when it has no row: why, and what to do. */
public final class WhyEmpty {
  private final Texts texts;
  private final FailureReports reports;
  private final ViewsModel views;
  private final BrowseModel browse;
  private final Ways ways;

  /**
   * Ways out of it.
   *
   * @param newLink goes to where links are made
   * @param clear shows all rows again
   * @param searchEverything looks for the same without view and filters
   */
  public record Ways(Runnable newLink, Runnable clear, Runnable searchEverything) {}

  public WhyEmpty(
      Texts texts, FailureReports reports, ViewsModel views, BrowseModel browse, Ways ways) {
    this.texts = texts;
    this.reports = reports;
    this.views = views;
    this.browse = browse;
    this.ways = ways;
  }

  /**
   * What to show in place of rows.
   *
   * @param isSourceEmpty whether there would be no row without search and filter either
   * @param searched by which search no row is shown
   */
  public EmptyState state(boolean isSourceEmpty, Searched searched) {
    boolean isSearching = !searched.query().isNothing();
    if (views.scopeProperty().get() == Scope.ENVIRONMENT) {
      return browsed(isSearching);
    }
    if (isSourceEmpty) {
      return new EmptyState(
              Feather.INBOX,
              texts.get("views.empty.nothing"),
              texts.get("views.empty.nothingAdvice"),
              texts.get("views.empty.newLink"),
              ways.newLink())
          .or(
              texts.get("views.empty.environment"),
              () -> views.scopeProperty().set(Scope.ENVIRONMENT));
    }
    if (isSearching && searched.isFound()) {
      return leftOut();
    }
    View view = views.chosenProperty().get();
    if (!view.isOwn() && !isSearching && !views.changedProperty().get()) {
      return BuiltIn.of(view.id()).map(this::ofView).orElseGet(this::noMatch);
    }
    return noMatch();
  }

  private EmptyState ofView(BuiltIn view) {
    String key = "views.empty." + view.word();
    return switch (view) {
      case MINE_TODAY ->
          new EmptyState(
              view.shape(),
              texts.get(key),
              texts.get(key + "-advice"),
              texts.get("views.empty.newLink"),
              ways.newLink());
      case NOT_STARTED, IN_PROGRESS, EXPIRING_TODAY, NEEDS_REVIEW, FAILED ->
          new EmptyState(
              view.shape(),
              texts.get(key),
              texts.get(key + "-advice"),
              texts.get("views.empty.everything"),
              views::chooseEverything);
      case EVERYTHING -> noMatch();
    };
  }

  private EmptyState noMatch() {
    return new EmptyState(
        Feather.SEARCH,
        texts.get("views.empty.noMatch"),
        texts.get("views.empty.noMatchAdvice"),
        texts.get("views.empty.clear"),
        ways.clear());
  }

  /** What is searched for is followed, but the view and its filters do not show it. */
  private EmptyState leftOut() {
    return new EmptyState(
        Feather.FILTER,
        texts.get("views.empty.leftOut"),
        texts.get("views.empty.leftOutAdvice"),
        texts.get("views.empty.searchEverything"),
        ways.searchEverything());
  }

  private EmptyState browsed(boolean isSearching) {
    BrowseModel.Progress progress = browse.progressProperty().get();
    return switch (progress.reading()) {
      case Reading.Nothing _, Reading.More _ ->
          new EmptyState(
              Feather.DOWNLOAD_CLOUD,
              texts.get("views.empty.reading"),
              texts.get("views.empty.readingAdvice"));
      case Reading.Paused paused ->
          progress.held()
              ? new EmptyState(
                  Feather.SEARCH,
                  texts.get("views.empty.soFar", paused.rows()),
                  texts.get("views.empty.soFarAdvice"),
                  texts.get("views.empty.readOn"),
                  browse::readOn)
              : new EmptyState(
                  Feather.DOWNLOAD_CLOUD,
                  texts.get("views.empty.reading"),
                  texts.get("views.empty.readingAdvice"));
      case Reading.All _ -> {
        boolean isFiltered = isFiltered();
        yield isFiltered || isSearching ? noneFits(isFiltered && isSearching) : noneAtAll();
      }
      case Reading.Failed failed ->
          new EmptyState(
              Feather.CLOUD_OFF,
              texts.get("views.empty.unread"),
              reports.sentence(failed.failure()),
              texts.get("views.browse.again"),
              browse::readOn);
    };
  }

  private boolean isFiltered() {
    View view = views.chosenProperty().get();
    return views.changedProperty().get() || !view.filter().equals(ViewFilter.ANY);
  }

  private EmptyState noneFits(boolean isSearchFiltered) {
    if (isSearchFiltered) {
      return new EmptyState(
          Feather.FILTER,
          texts.get("views.empty.noneFits"),
          texts.get("views.empty.noneFitsAdvice"),
          texts.get("views.empty.searchEverything"),
          ways.searchEverything());
    }
    return new EmptyState(
        Feather.SEARCH,
        texts.get("views.empty.noneFits"),
        texts.get("views.empty.noneFitsAdvice"),
        texts.get("views.empty.clear"),
        ways.clear());
  }

  private EmptyState noneAtAll() {
    return new EmptyState(
        Feather.INBOX,
        texts.get("views.empty.none"),
        texts.get("views.empty.noneAdvice"),
        texts.get("views.empty.newLink"),
        ways.newLink());
  }
}
