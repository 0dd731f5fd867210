package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The links made lately, each with its copy. */
final class RecentLinks extends VBox {
  private static final int MOST = 8;
  private static final int FEWEST = 3;
  private static final double ROW_HEIGHT = 38;
  private static final double AROUND_ROWS = 80;
  private static final Duration REFRESH = Duration.ofSeconds(30);

  private final CreateParts parts;
  private final Texts texts;
  private final RecentModel model;
  private final List<RecentRow> rows;
  private final VBox list = new VBox();
  private final Label none = new Label();
  private final Notice notice = new Notice();

  RecentLinks(CreateParts parts, RecentModel model) {
    this.parts = parts;
    this.model = model;
    texts = parts.texts();
    getStyleClass().addAll("card", "recent-card");
    Label title = new Label(texts.get("create.recent.title"));
    title.getStyleClass().add("card-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Hyperlink all = new Hyperlink(texts.get("create.recent.all"));
    all.getStyleClass().add("quiet-link");
    all.setOnAction(event -> {
      all.setVisited(false);
      parts.allResults().run();
    });
    HBox head = new HBox(title, gap, all);
    head.setAlignment(Pos.CENTER_LEFT);
    none.setText(texts.get("create.recent.none"));
    none.getStyleClass().addAll("soft", "recent-none");
    none.setWrapText(true);
    none.managedProperty().bind(none.visibleProperty());
    rows = Stream.generate(() -> new RecentRow(parts, this::copy)).limit(MOST).toList();
    list.getStyleClass().add("recent-rows");
    getChildren().setAll(head, none, list, notice);
    model.revisionProperty().addListener(changed -> refresh());
    heightProperty().addListener(changed -> refresh());
    refresh();
    age();
  }

  private void age() {
    refresh();
    parts.ticker().after(REFRESH, this::age);
  }

  private void refresh() {
    int fit = (int) ((getHeight() - AROUND_ROWS) / ROW_HEIGHT);
    List<InquiryRow> newest = model.newest(Math.clamp(fit, FEWEST, MOST));
    for (int i = 0; i < newest.size(); i++) {
      rows.get(i).show(newest.get(i));
    }
    if (list.getChildren().size() != newest.size()) {
      list.getChildren().setAll(rows.subList(0, newest.size()));
    }
    none.setVisible(newest.isEmpty());
  }

  private void copy(RecentRow row, InquiryRow what) {
    notice.hide();
    model.copy(what.inquiry(), given -> show(row, given.said()));
  }

  private void show(RecentRow row, Said said) {
    if (said.isDone()) {
      row.button().showCopied();
    } else {
      row.button().showNotCopied();
    }
    said.in(notice);
  }
}
