package dev.linkdesk.ui.create;

import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.QrCode;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The link that was made last: what it is, how to hand it over, how long it works. */
final class LinkCard extends VBox {
  private static final double QR_SIZE = 128;

  private final CreateParts parts;
  private final Texts texts;
  private final CardModel model;
  private final EmptyCard empty;
  private final VBox filled;
  private final CardHead head;
  private final TextArea address = new TextArea();
  private final CopyButton copy;
  private final Button message;
  private final MenuButton more;
  private final Button qr;
  private final Button again;
  private final QrCode code = new QrCode(QR_SIZE);
  private final HBox middle = new HBox();
  private final Label sentence = new Label();
  private final Notice notice = new Notice();
  private final ChangeListener<Inquiry> follow = (all, old, now) -> showInquiry(now);

  /**
   * @param startAgain fills the form for another link for the same person
   */
  LinkCard(CreateParts parts, CardModel model, Consumer<Inquiry> startAgain) {
    this.parts = parts;
    this.texts = parts.texts();
    this.model = model;
    getStyleClass().addAll("card", "link-card");
    head = new CardHead(parts);
    empty = new EmptyCard(texts);
    copy = new CopyButton(texts, parts.ticker(), texts.get("create.card.copy"));
    copy.getStyleClass().add(Styles.ACCENT);
    copy.setOnAction(event -> model.copy());
    copy.setTooltip(new Tooltip(texts.get("create.card.copyTip", Keys.words(Keys.LINK))));
    message = button("create.card.message");
    message.setTooltip(new Tooltip(texts.get("create.card.messageTip", Keys.words(Keys.MESSAGE))));
    message.setOnAction(event -> shown().ifPresent(this::write));
    more =
        new MenuButton(
            null,
            new FontIcon(Feather.MORE_HORIZONTAL),
            item("create.card.desk", parts.handover()::showAtDesk),
            item("create.card.open", inquiry -> model.open()),
            item("create.card.revoke", parts.handover()::revoke));
    more.getStyleClass().add("button-icon");
    more.setTooltip(new Tooltip(texts.get("create.card.more")));
    more.setAccessibleText(texts.get("create.card.moreSpoken"));
    more.setMinWidth(USE_PREF_SIZE);
    qr = button("create.card.qr");
    QrPopover large = new QrPopover(texts);
    qr.setOnAction(event -> model.address().ifPresent(link -> large.show(qr, link, head.person())));
    again = button("create.card.again");
    again.setGraphic(new FontIcon(Feather.PLUS));
    again.setOnAction(event -> shown().ifPresent(startAgain));
    filled = filled();
    getChildren().setAll(empty, filled);
    model.rowProperty().addListener((all, old, now) -> showRow(old, now));
    model.linkProperty().addListener(changed -> showLink());
    model.outcomeProperty().addListener(changed -> showOutcome());
    model
        .visitProperty()
        .subscribe(said -> {
          if (said != null) {
            said.in(notice);
          }
        });
    showRow(null, model.rowProperty().get());
    showLink();
  }

  void focusCopy() {
    copy.requestFocus();
  }

  private VBox filled() {
    address.setEditable(false);
    address.setWrapText(true);
    address.setPrefRowCount(2);
    address.getStyleClass().addAll("mono", "link-text");
    address.setAccessibleText(null);
    Label addressLabel = new Label(texts.get("create.card.link"));
    addressLabel.getStyleClass().add("unseen");
    addressLabel.setLabelFor(address);
    addressLabel.setManaged(false);
    addressLabel.setVisible(false);
    sentence.getStyleClass().addAll("soft", "small");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    FlowPane buttons = new FlowPane(copy, message, qr, more);
    buttons.getStyleClass().add("card-buttons");
    VBox left = new VBox(addressLabel, address, buttons);
    left.getStyleClass().add("link-left");
    HBox.setHgrow(left, Priority.ALWAYS);
    code.setAccessibleText(texts.get("create.card.qrSpoken"));
    middle.getChildren().setAll(left, code);
    middle.getStyleClass().add("link-middle");
    middle.managedProperty().bind(middle.visibleProperty());
    VBox all = new VBox(head, middle, sentence, again, notice);
    all.getStyleClass().add("link-filled");
    return all;
  }

  /** Writes the words that bring the link of the card. */
  void write() {
    shown().ifPresent(this::write);
  }

  private void write(Inquiry inquiry) {
    parts.handover().write(inquiry, Purpose.INVITATION);
  }

  /** Shows the link of the card large. */
  void showAtDesk() {
    shown().ifPresent(parts.handover()::showAtDesk);
  }

  private Optional<Inquiry> shown() {
    return Optional.ofNullable(model.rowProperty().get()).map(InquiryRow::inquiry);
  }

  private MenuItem item(String textKey, Consumer<Inquiry> action) {
    MenuItem item = new MenuItem(texts.get(textKey));
    item.setOnAction(event -> shown().ifPresent(action));
    return item;
  }

  private Button button(String textKey) {
    Button button = new Button(texts.get(textKey));
    button.setMinWidth(USE_PREF_SIZE);
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void showRow(@Nullable InquiryRow old, @Nullable InquiryRow now) {
    if (old != null) {
      old.inquiryProperty().removeListener(follow);
    }
    toggle(now != null);
    if (now != null) {
      now.inquiryProperty().addListener(follow);
      showInquiry(now.inquiry());
      showLink();
      copy.requestFocus();
    }
  }

  private void toggle(boolean any) {
    empty.setVisible(!any);
    empty.setManaged(!any);
    filled.setVisible(any);
    filled.setManaged(any);
  }

  private void showInquiry(Inquiry inquiry) {
    head.show(inquiry);
  }

  private void showLink() {
    CardLink link = model.linkProperty().get();
    if (link == null) {
      return;
    }
    Optional<String> shown = model.address();
    boolean finished = link instanceof CardLink.Finished;
    address.setText(shown.orElse(""));
    address.setVisible(shown.isPresent());
    address.setManaged(shown.isPresent());
    code.setVisible(shown.isPresent());
    code.setManaged(shown.isPresent());
    code.show(shown.orElse(null));
    qr.setVisible(shown.isPresent());
    middle.setVisible(!finished);
    again.setVisible(finished);
    sentence.setText(says(link));
    notice.hide();
  }

  private String says(CardLink link) {
    return switch (link) {
      case CardLink.Plain p -> texts.get("create.card.plain");
      case CardLink.OneTime one ->
          texts.get(one.resumed() ? "create.card.resumed" : "create.card.oneTime");
      case CardLink.ToBeMade made -> toBeMade(made);
      case CardLink.Finished finished ->
          texts.get("create.card.finished", StatusLook.word(finished.status(), texts));
    };
  }

  private String toBeMade(CardLink.ToBeMade made) {
    return switch (made.status().value()) {
      case "pending" -> texts.get("create.card.started");
      case "expired" -> texts.get("create.card.expired");
      default -> texts.get("create.card.unknown", made.status().value());
    };
  }

  private void showOutcome() {
    LinkGiver.Given given = model.outcomeProperty().get();
    if (given == null) {
      notice.hide();
      return;
    }
    Said said = given.said();
    if (said.isDone()) {
      copy.showCopied();
      sentence.setText(said.sentence());
      notice.hide();
    } else {
      copy.showNotCopied();
      said.in(notice);
    }
  }
}
