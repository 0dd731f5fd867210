package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.ui.results.act.RowActions;
import dev.linkdesk.ui.results.explain.CloserLook;
import dev.linkdesk.ui.results.explain.Explainer;
import dev.linkdesk.ui.results.explain.Situation;
import dev.linkdesk.ui.shared.EmptyState;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.NoticeBoard;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All about the selected inquiry: header and actions at once, the rest when it has been read. */
final class DetailPane extends VBox {
  private static final double WIDTH = 378;

  private final DetailModel model;
  private final Texts texts;
  private final FailureReports reports;
  private final Consumer<Inquiry> stopFollowing;
  private final LinkActions links;
  private final DetailHeader header;
  private final DetailActions actions;
  private final NoticeBoard said;
  private final Notice problem = new Notice();
  private final Label reading;
  private final Explainer explainer;
  private final ExplainBox box;
  private final DetailSections sections;
  private final @Nullable SimulateBar simulate;
  private final VBox inside = new VBox();
  private final Notice away;
  private final EmptyState nothing;
  private final ScrollPane scroll;
  private @Nullable InquiryId shown;

  /**
   * @param away says that the inquiry is not among the rows shown, while that is so
   */
  DetailPane(
      DetailModel model,
      ResultsParts parts,
      LinkActions links,
      CloserLook look,
      Notice away,
      ObservableValue<Instant> now,
      Consumer<Inquiry> stopFollowing,
      Consumer<InquiryId> showOther) {
    this.model = model;
    this.links = links;
    this.away = away;
    this.stopFollowing = stopFollowing;
    texts = parts.texts();
    reports = parts.reports();
    header =
        new DetailHeader(
            texts, parts.codes(), () -> model.openProperty().set(false), this::copyText);
    RowActions rowActions =
        parts
            .acts()
            .rowActions(
                new RowActions.Ways(
                    this::tell, gone -> gone.forEach(stopFollowing), parts.ways().export()));
    actions = new DetailActions(parts, rowActions, links, this::tell);
    explainer = new Explainer(texts, new RelativeTimes(texts, parts.zone()));
    box = new ExplainBox(texts, parts.clipboard(), parts.ticker());
    sections = new DetailSections(parts, model.beside(), look, now, showOther);
    simulate = parts.environment().canSimulate() ? new SimulateBar(parts, this::tell) : null;
    reading = new Label(texts.get("results.detail.reading"));
    reading.getStyleClass().add("soft");
    nothing =
        new EmptyState(
            Feather.SIDEBAR,
            texts.get("results.detail.nothing"),
            texts.get("results.detail.nothingAdvice"));
    said = new NoticeBoard(parts.ticker());
    said.node().setId("results-detail-said");
    problem.setId("results-detail-problem");
    for (var node : new javafx.scene.Node[] {reading, sections}) {
      node.managedProperty().bind(node.visibleProperty());
    }
    inside.getStyleClass().add("detail-inside");
    inside.getChildren().setAll(header, box, actions, said.node(), problem, reading, sections);
    scroll = new ScrollPane(inside);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(texts.get("results.detail.name"));
    scroll.getStyleClass().add("detail-scroll");
    setVgrow(scroll, Priority.ALWAYS);
    setVgrow(nothing, Priority.ALWAYS);
    setId("results-detail");
    getStyleClass().add("detail-pane");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    model.shown().subscribe((was, is) -> showInquiry(is));
    model.stateProperty().subscribe((was, is) -> showState());
    model.staleProperty().subscribe((was, is) -> showState());
    model.beside().eventsProperty().subscribe((was, is) -> showState());
    model.beside().othersProperty().subscribe((was, is) -> showState());
    visibleProperty().subscribe(visible -> sections.maskFields());
    showInquiry(model.shown().getValue());
    showState();
  }

  private void showInquiry(@Nullable Inquiry inquiry) {
    if (inquiry == null) {
      shown = null;
      getChildren().setAll(nothing);
      return;
    }
    if (!inquiry.id().equals(shown)) {
      shown = inquiry.id();
      said.clear();
      sections.maskFields();
      scroll.setVvalue(0);
    }
    header.show(inquiry);
    explain(inquiry);
    actions.show(inquiry);
    if (simulate == null) {
      getChildren().setAll(away, scroll);
    } else {
      simulate.show(inquiry);
      getChildren().setAll(away, scroll, simulate);
    }
  }

  private void showState() {
    DetailModel.State state = model.stateProperty().get();
    reading.setVisible(state instanceof DetailModel.State.Reading);
    sections.setVisible(state instanceof DetailModel.State.Read);
    problem.hide();
    switch (state) {
      case DetailModel.State.Nothing() -> sections.maskFields();
      case DetailModel.State.Reading() -> sections.maskFields();
      case DetailModel.State.Read read -> {
        explain(read.detail().inquiry());
        sections.show(read);
        Failure stale = model.staleProperty().get();
        if (stale != null) {
          showFailure(stale);
        }
      }
      case DetailModel.State.NotRead(Failure failure) -> showFailure(failure);
    }
  }

  /** From the row at once, and from all that was read once it was, unless the row knows newer. */
  private void explain(Inquiry inquiry) {
    Situation situation =
        model.stateProperty().get() instanceof DetailModel.State.Read read
                && read.isOf(inquiry.id())
                && read.detail().inquiry().status().equals(inquiry.status())
            ? Situation.of(read.detail(), read.ledger())
            : Situation.of(inquiry, Opening.of(inquiry));
    box.show(explainer.explain(situation));
  }

  private void showFailure(Failure failure) {
    Inquiry inquiry = model.shown().getValue();
    if (failure instanceof Failure.NotFound && inquiry != null) {
      problem.show(
          Notice.Kind.WARNING,
          texts.get("results.detail.gone"),
          texts.get("results.detail.stop"),
          () -> stopFollowing.accept(inquiry));
      return;
    }
    reports.show(problem, failure, new Notice.Way(texts.get("results.detail.again"), model::read));
  }

  private void copyText(String text, String done) {
    tell(links.copyText(text, done));
  }

  /** Says what became of something, beside the inquiry. */
  void tell(Said what) {
    said.tell(what);
  }
}
