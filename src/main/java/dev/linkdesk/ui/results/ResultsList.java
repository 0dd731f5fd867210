package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.views.BrowseLine;
import dev.linkdesk.ui.results.views.FoundLine;
import dev.linkdesk.ui.results.views.LookupBar;
import dev.linkdesk.ui.results.views.Scope;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RelativeTimes;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows, below what chooses them and what is said of them. */
final class ResultsList extends VBox {
  private final Node notices;

  /**
   * @param heads choose which rows are shown
   * @param notices say what became of something
   * @param followed goes to what was looked up and is followed now
   */
  ResultsList(
      List<? extends Node> heads,
      Node notices,
      ChosenBar chosen,
      Region rows,
      Finding finding,
      ResultsParts parts,
      Consumer<List<InquiryRow>> followed) {
    this.notices = notices;
    RelativeTimes times = new RelativeTimes(parts.texts(), parts.zone());
    LookupBar lookup =
        new LookupBar(
            finding.lookup(),
            new FoundLine.Words(parts.templates(), times, parts.clock()),
            parts.reports(),
            parts.texts(),
            followed,
            () -> finding.views().scopeProperty().set(Scope.ENVIRONMENT));
    BrowseLine browse =
        new BrowseLine(finding.browse(), parts.reports(), parts.texts(), times, parts.clock());
    getStyleClass().add("results-list");
    getChildren().setAll(heads);
    getChildren().addAll(notices, lookup, chosen, rows, browse);
    // In a small window the rows give way.
    rows.setMinHeight(0);
    setMinWidth(0);
    setVgrow(rows, Priority.ALWAYS);
  }

  /** Puts something between the filters and the rows. */
  void showAboveRows(Node panel) {
    getChildren().add(getChildren().indexOf(notices), panel);
  }
}
