package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What can be done about one inquiry: the link while one leads somewhere, else a new inquiry. */
final class DetailActions extends HBox {
  private final ResultsParts parts;
  private final LinkActions links;
  private final Texts texts;
  private final Consumer<Said> said;
  private final Consumer<Inquiry> stopFollowing;
  private final CopyButton copy;
  private final Button message;
  private final Button newLink;
  private final MenuButton more;
  private @Nullable Inquiry inquiry;

  DetailActions(
      ResultsParts parts, LinkActions links, Consumer<Said> said, Consumer<Inquiry> stopFollowing) {
    this.parts = parts;
    this.links = links;
    this.said = said;
    this.stopFollowing = stopFollowing;
    texts = parts.texts();
    getStyleClass().add("detail-actions");
    copy = new CopyButton(texts, parts.ticker(), texts.get("results.detail.copyLink"));
    copy.setId("results-detail-copy");
    copy.getStyleClass().add("accent");
    copy.setOnAction(event -> act(this::copyLink));
    copy.setTooltip(new Tooltip(texts.get("results.detail.copyTip", Keys.words(Keys.LINK))));
    message = button("results-detail-message", "results.detail.message");
    message.setTooltip(
        new Tooltip(texts.get("results.detail.messageTip", Keys.words(Keys.MESSAGE))));
    message.setOnAction(event -> write(Purpose.INVITATION));
    newLink = button("results-detail-new", "results.detail.newLink");
    newLink.getStyleClass().add("accent");
    newLink.setOnAction(event -> act(parts.handover()::newLinkFor));
    more = new MenuButton(texts.get("results.detail.more"));
    more.setId("results-detail-more");
    more.setAccessibleText(texts.get("results.detail.moreName"));
    more.setMinWidth(USE_PREF_SIZE);
  }

  void show(Inquiry shown) {
    inquiry = shown;
    boolean finished = isFinished(shown);
    List<Node> nodes = finished ? List.of(newLink, more) : List.of(copy, message, more);
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
    more.getItems().setAll(moreItems(shown));
  }

  static boolean isFinished(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    return inquiry.isRedacted()
        || (status.isKnown() && !status.isOpen() && !status.equals(InquiryStatus.EXPIRED));
  }

  private List<MenuItem> moreItems(Inquiry shown) {
    List<MenuItem> items = new ArrayList<>();
    if (shown.status().equals(InquiryStatus.EXPIRED)) {
      items.add(item("results.detail.newLink", () -> parts.handover().newLinkFor(shown)));
    }
    if (!isFinished(shown)) {
      items.add(item("results.detail.browser", () -> act(this::openLink)));
      items.add(item("results.detail.desk", () -> parts.handover().showAtDesk(shown)));
      items.add(item("results.detail.remind", () -> write(Purpose.REMINDER)));
      items.add(new SeparatorMenuItem());
      items.add(item("results.detail.revoke", () -> parts.handover().revoke(shown)));
    }
    items.add(item("results.detail.stop", () -> stopFollowing.accept(shown)));
    return items;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private Button button(String id, String key) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void act(Consumer<Inquiry> action) {
    if (inquiry != null) {
      action.accept(inquiry);
    }
  }

  private void copyLink(Inquiry of) {
    copy.setDisable(true);
    links.copy(
        of,
        told -> {
          copy.setDisable(false);
          if (isStillShown(of)) {
            showCopied(told);
            said.accept(told);
          }
        });
  }

  private void showCopied(Said told) {
    if (told.isDone()) {
      copy.showCopied();
    } else {
      copy.showNotCopied();
    }
  }

  private void openLink(Inquiry of) {
    links.open(
        of,
        told -> {
          if (isStillShown(of)) {
            said.accept(told);
          }
        });
  }

  private void write(Purpose purpose) {
    act(shown -> parts.handover().write(shown, purpose));
  }

  private boolean isStillShown(Inquiry of) {
    return inquiry != null && inquiry.id().equals(of.id());
  }
}
