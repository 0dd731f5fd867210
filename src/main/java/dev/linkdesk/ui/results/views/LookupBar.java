package dev.linkdesk.ui.results.views;

import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Says under the search what Persona has that is not listed, and offers to follow it. */
public final class LookupBar extends VBox {
  /** Under these the bar would push the table away. */
  private static final int LINES = 5;

  private final LookupModel model;
  private final LookupWords words;
  private final FailureReports reports;
  private final Texts texts;
  private final FoundLine.Words lineWords;
  private final Consumer<List<InquiryRow>> followed;
  private final Runnable everywhere;
  private final Notice notice = new Notice();
  private final VBox lines = new VBox();

  /**
   * @param followed is given the rows once they are followed
   * @param everywhere shows everything in Persona
   */
  public LookupBar(
      LookupModel model,
      FoundLine.Words lineWords,
      FailureReports reports,
      Texts texts,
      Consumer<List<InquiryRow>> followed,
      Runnable everywhere) {
    this.model = model;
    this.lineWords = lineWords;
    this.reports = reports;
    this.texts = texts;
    this.followed = followed;
    this.everywhere = everywhere;
    words = new LookupWords(texts);
    getStyleClass().add("lookup-bar");
    notice.setId("results-follow");
    lines.getStyleClass().add("lookup-lines");
    lines.managedProperty().bind(lines.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().setAll(notice, lines);
    model.lookupProperty().subscribe(this::show);
  }

  private void show(Lookup lookup) {
    lines.setVisible(false);
    lines.getChildren().clear();
    setVisible(!(lookup instanceof Lookup.Nothing));
    switch (lookup) {
      case Lookup.Nothing _ -> notice.hide();
      case Lookup.Asking asking -> notice.show(Notice.Kind.INFO, words.asking(asking.query()));
      case Lookup.Found found -> show(found);
      case Lookup.None none ->
          notice.show(
              Notice.Kind.WARNING,
              words.none(none.query()),
              texts.get("views.lookup.again"),
              model::ask);
      case Lookup.NotAsked not -> show(not);
      case Lookup.Failed failed ->
          Said.failed(failed.failure(), reports)
              .with(texts.get("views.lookup.tryAgain"), model::ask)
              .in(notice);
    }
  }

  private void show(Lookup.Found found) {
    boolean isOne = found.rows().size() == 1;
    notice.show(
        Notice.Kind.INFO,
        words.found(found),
        texts.get(isOne ? "views.lookup.follow" : "views.lookup.followAll", found.rows().size()),
        () -> model.follow(followed));
    found.rows().stream()
        .limit(LINES)
        .map(row -> new FoundLine(row, texts, lineWords, () -> model.follow(List.of(row))))
        .forEach(lines.getChildren()::add);
    lines.setVisible(true);
  }

  private void show(Lookup.NotAsked not) {
    String sentence = words.notAsked(not.query());
    switch (not.query()) {
      case SearchQuery.Email _, SearchQuery.Words _ -> {
        Said said =
            Said.notDone(Notice.Kind.INFO, sentence)
                .with(texts.get("views.lookup.asReference"), model::ask);
        (not.isEverywhere() ? said : withEverywhere(said)).in(notice);
      }
      case SearchQuery.TemplateIds _, SearchQuery.References _ ->
          withEverywhere(Said.notDone(Notice.Kind.INFO, sentence)).in(notice);
      case SearchQuery.Nothing _,
          SearchQuery.NamelessLink _,
          SearchQuery.InquiryIds _,
          SearchQuery.AccountIds _ ->
          notice.show(Notice.Kind.WARNING, sentence);
    }
  }

  private Said withEverywhere(Said said) {
    return said.with(texts.get("views.lookup.everywhere"), everywhere);
  }
}
