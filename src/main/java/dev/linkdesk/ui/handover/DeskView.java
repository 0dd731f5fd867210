package dev.linkdesk.ui.handover;

import atlantafx.base.controls.RingProgressIndicator;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.QrCode;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an applicant sees at the desk: a code to scan, the link to type, how far it is. */
final class DeskView extends BorderPane {
  private static final double QR_LEAST = 220;
  private static final double QR_SHARE = 0.5;
  private static final int CHARACTERS_A_ROW = 110;

  /** Spaces and edges between the code and what is around it. */
  private static final double QR_AROUND = 60;

  private final HandoverParts parts;
  private final Texts texts;
  private final DeskModel model;
  private final DeskBar bar;
  private final StatusBadge status;
  private final QrCode code = new QrCode(QR_LEAST);
  private final VBox beside = new VBox();
  private final Label scan = new Label();
  private final Label until = new Label();
  private final Label once = new Label();
  private final SpelledView spelled;
  private final TextArea address = new TextArea();
  private final FontIcon shape = new FontIcon();
  private final Label headline = new Label();
  private final Label sentence = new Label();
  private final RingProgressIndicator ring = new RingProgressIndicator();
  private final VBox below = new VBox();
  private final VBox link;
  private final VBox message = new VBox();
  private final StackPane middle = new StackPane();
  private final ScrollPane scroll = new ScrollPane();
  private double fitted;

  DeskView(DeskModel model, HandoverParts parts, DeskBar bar) {
    this.model = model;
    this.parts = parts;
    this.bar = bar;
    texts = parts.texts();
    spelled = new SpelledView(texts);
    status = new StatusBadge(texts);
    status.getStyleClass().add("desk-status");
    getStyleClass().add("desk-view");
    link = link();
    message.getStyleClass().add("desk-message");
    message.setAlignment(Pos.CENTER);
    shape.getStyleClass().add("desk-shape");
    headline.getStyleClass().add("desk-headline");
    headline.setWrapText(true);
    sentence.getStyleClass().add("desk-sentence");
    sentence.setWrapText(true);
    ring.setAccessibleText(texts.get("handover.desk.fetching"));
    scroll.setContent(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("desk-scroll");
    setCenter(scroll);
    setBottom(bar);
    model.inquiryProperty().subscribe(now -> status.show(now.status()));
    model.stateProperty().subscribe(this::showState);
    model.nowProperty().subscribe(this::showUntil);
  }

  private VBox link() {
    code.setAccessibleText(texts.get("handover.desk.qrSpoken"));
    scan.setText(texts.get("handover.desk.scan"));
    scan.getStyleClass().add("desk-headline");
    scan.setWrapText(true);
    until.getStyleClass().add("desk-sentence");
    until.setWrapText(true);
    until.setMinHeight(USE_PREF_SIZE);
    once.getStyleClass().addAll("soft");
    once.setWrapText(true);
    once.setMinHeight(USE_PREF_SIZE);
    beside.getStyleClass().add("desk-beside");
    beside.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(beside, Priority.ALWAYS);
    HBox above = new HBox(code, beside);
    above.getStyleClass().add("desk-above");
    above.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(above, Priority.ALWAYS);
    Label type = new Label(texts.get("handover.desk.type"));
    type.getStyleClass().add("field-label");
    Label legend = new Label(texts.get("handover.desk.legend"));
    legend.getStyleClass().addAll("soft", "small");
    legend.setWrapText(true);
    address.setEditable(false);
    address.setWrapText(true);
    address.setMinHeight(USE_PREF_SIZE);
    address.getStyleClass().addAll("mono", "desk-address");
    address.setAccessibleText(texts.get("handover.desk.address"));
    below.getChildren().setAll(type, spelled, legend, address);
    below.getStyleClass().add("desk-below");
    VBox all = new VBox(above, below);
    all.getStyleClass().add("desk-link");
    return all;
  }

  private void showState(DeskState now) {
    forget();
    switch (now) {
      case DeskState.Fetching f -> say(ring, texts.get("handover.desk.fetching"), "");
      case DeskState.Without without -> {
        say(icon(Feather.SLASH), texts.get("handover.desk.without"), "");
        Notice why = new Notice();
        without.why().in(why);
        why.setMaxWidth(USE_PREF_SIZE);
        message.getChildren().add(why);
      }
      case DeskState.Showing showing -> show(showing.link());
      case DeskState.Hidden hidden -> showHidden(hidden.why());
    }
    bar.show(now);
  }

  private void showHidden(DeskState.Reason why) {
    switch (why) {
      case OPENED ->
          say(
              icon(Feather.CHECK_CIRCLE),
              texts.get("handover.desk.opened"),
              texts.get("handover.desk.openedHint"));
      case STARTED ->
          say(
              icon(Feather.CHECK_CIRCLE),
              texts.get("handover.desk.started"),
              texts.get("handover.desk.startedHint"));
      case FINISHED ->
          say(
              icon(Feather.FLAG),
              texts.get("handover.desk.finished"),
              texts.get("handover.desk.finishedHint"));
      case EXPIRED ->
          say(
              icon(Feather.CLOCK),
              texts.get("handover.desk.expired"),
              texts.get("handover.desk.expiredHint"));
    }
  }

  private void show(WorkingLink working) {
    code.show(working.address());
    spelled.show(working.address());
    address.setText(working.address());
    address.setPrefRowCount(Math.ceilDiv(working.address().length(), CHARACTERS_A_ROW));
    once.setText(texts.get(working.opensOnce() ? "handover.desk.once" : "handover.desk.plain"));
    showUntil(model.nowProperty().get());
    beside.getChildren().setAll(status, scan, until, once);
    middle.getChildren().setAll(link);
  }

  private void showUntil(Instant now) {
    model
        .link()
        .ifPresent(shown -> {
          Instant end = shown.until();
          until.setText(
              end == null
                  ? texts.get("handover.desk.untilUnknown")
                  : texts.get(
                      "handover.desk.until",
                      parts.times().day(end),
                      parts.times().until(end, now)));
        });
  }

  private void say(Node above, String words, String more) {
    headline.setText(words);
    sentence.setText(more);
    sentence.setManaged(!more.isEmpty());
    message.getChildren().setAll(above, headline, status, sentence);
    middle.getChildren().setAll(message);
  }

  private Node icon(Feather look) {
    shape.setIconCode(look);
    return shape;
  }

  /** Nothing of a link stays in what is not shown. */
  private void forget() {
    code.show(null);
    spelled.clear();
    address.clear();
    until.setText("");
    message.getChildren().clear();
    middle.getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  private void fit() {
    double edges = link.getInsets().getLeft() + link.getInsets().getRight();
    double other = below.prefHeight(getWidth() - edges) + bar.prefHeight(getWidth()) + QR_AROUND;
    double side = Math.max(QR_LEAST, Math.min(getWidth() * QR_SHARE, getHeight() - other));
    if (side != fitted) {
      fitted = side;
      code.resizeTo(side);
    }
  }
}
