package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.views.BrowseModel;
import dev.linkdesk.ui.results.views.Lookup;
import dev.linkdesk.ui.results.views.LookupModel;
import dev.linkdesk.ui.results.views.Scope;
import dev.linkdesk.ui.results.views.Searched;
import dev.linkdesk.ui.results.views.ViewCounts;
import dev.linkdesk.ui.results.views.ViewsModel;
import dev.linkdesk.ui.shared.InquiryRow;
import javafx.util.Subscription;

/**
 * Joins views, search and browsing with the rows: which of them are shown, what is asked of Persona
 * beyond them.
 */
final class Finding implements AutoCloseable {
  private final ResultsModel model;
  private final ResultsParts parts;
  private final BrowseModel browse;
  private final LookupModel lookup;
  private final ViewsModel views;
  private final ViewCounts counts;
  private final Subscription subscriptions;

  Finding(ResultsModel model, ResultsParts parts) {
    this.model = model;
    this.parts = parts;
    browse =
        new BrowseModel(
            parts.views().browsed(),
            parts.views().changes(),
            parts.ticker(),
            parts.clock(),
            parts.zone());
    lookup =
        new LookupModel(
            parts.persona().lists(), parts.followed(), parts.background(), parts.ticker());
    views =
        new ViewsModel(
            parts.texts(), parts.choices(), model.filterProperty(), model.searchProperty());
    counts =
        new ViewCounts(
            views.views(),
            parts.followed(),
            parts.views().mine(),
            parts.background(),
            parts.ticker(),
            parts.clock(),
            parts.zone());
    model.applyTyped();
    subscriptions =
        Subscription.combine(
            views.scopeProperty().subscribe(this::turnTo),
            model.appliedProperty().subscribe((was, is) -> applied()),
            lookup.lookupProperty().subscribe(this::tellBrowsing),
            parts.views().mine().revisionProperty().subscribe((was, is) -> model.measureAnew()));
  }

  ViewsModel views() {
    return views;
  }

  ViewCounts counts() {
    return counts;
  }

  LookupModel lookup() {
    return lookup;
  }

  BrowseModel browse() {
    return browse;
  }

  boolean isBrowsing() {
    return views.scopeProperty().get() == Scope.ENVIRONMENT;
  }

  /** Shows every followed row. */
  void showAllFollowed() {
    views.scopeProperty().set(Scope.FOLLOWED);
    showAll();
  }

  /** Shows every row of those that are listed now. */
  void showAll() {
    views.chooseEverything();
    model.applyTyped();
  }

  /** Looks for the same without view and filters. */
  void searchEverything() {
    String text = model.searchProperty().get();
    views.chooseEverything();
    model.searchProperty().set(text);
    model.applyTyped();
  }

  /** Asks Persona anew for what is shown. */
  void refresh() {
    parts.ways().refresh().run();
    if (isBrowsing()) {
      browse.refresh();
    }
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    lookup.close();
    counts.close();
    views.close();
    browse.close();
  }

  private void turnTo(Scope scope) {
    model.sourceProperty().set(scope == Scope.FOLLOWED ? parts.followed() : browse.rows());
    browseOn();
    if (scope == Scope.FOLLOWED) {
      browse.leave();
    }
  }

  private void applied() {
    Searched searched = model.searchedProperty().get();
    lookup.settled(searched.query(), searched.isFound(), isBrowsing());
    browseOn();
  }

  private void browseOn() {
    if (isBrowsing()) {
      browse.show(model.filterProperty().get(), model.searchedProperty().get().query());
    }
  }

  /** What was found by reference ID stands among everything in Persona, too. */
  private void tellBrowsing(Lookup now) {
    if (now instanceof Lookup.Found found && isBrowsing()) {
      browse.told(found.rows().stream().map(InquiryRow::inquiry).toList());
    }
  }
}
