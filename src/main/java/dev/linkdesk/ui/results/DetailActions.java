package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.results.act.CommandItems;
import dev.linkdesk.ui.results.act.RowActions;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * What is likely to be done next about one inquiry: the link while one leads somewhere, a decision
 * where one is waited for, nothing where all is well, since another link would invite a duplicate,
 * else a new link for the same person; all else under More.
 */
final class DetailActions extends HBox {
  private static final int LONGEST_NAME = 16;
  private static final List<InquiryStatus> TO_DECIDE =
      List.of(InquiryStatus.NEEDS_REVIEW, InquiryStatus.COMPLETED);

  private final RowActions actions;
  private final LinkActions links;
  private final Texts texts;
  private final Consumer<Said> said;
  private final CopyButton copy;
  private final Button message;
  private final Button newLink;
  private final Button approve;
  private final Button decline;
  private final MenuButton more;
  private @Nullable Inquiry inquiry;

  DetailActions(ResultsParts parts, RowActions actions, LinkActions links, Consumer<Said> said) {
    this.actions = actions;
    this.links = links;
    this.said = said;
    texts = parts.texts();
    getStyleClass().add("detail-actions");
    copy = new CopyButton(texts, parts.ticker(), texts.get("results.detail.copyLink"));
    copy.setId("results-detail-copy");
    copy.getStyleClass().add("accent");
    copy.setOnAction(event -> copyLink());
    copy.setTooltip(new Tooltip(texts.get("results.detail.copyTip", Keys.words(Keys.LINK))));
    message = button("message", texts.get("results.detail.message"));
    message.setTooltip(
        new Tooltip(texts.get("results.detail.messageTip", Keys.words(Keys.MESSAGE))));
    newLink = button("newLink", texts.get("results.detail.newLink"));
    newLink.setId("results-detail-new");
    newLink.getStyleClass().add("accent");
    approve = button("approve", texts.get("results.detail.approve"));
    approve.getStyleClass().add("accent");
    approve.setTooltip(new Tooltip(Keys.words(Keys.APPROVE)));
    decline = button("decline", texts.get("results.detail.decline"));
    decline.setTooltip(new Tooltip(Keys.words(Keys.DECLINE)));
    more = new MenuButton(texts.get("results.detail.more"));
    more.setId("results-detail-more");
    more.setAccessibleText(texts.get("results.detail.moreName"));
    more.setMinWidth(USE_PREF_SIZE);
    more.getStyleClass().add("command-menu");
    // A menu without entries never begins to show; one that is closed keeps no keys.
    CommandItems items = new CommandItems(texts);
    more.getItems().setAll(new MenuItem());
    more.setOnShowing(event -> more.getItems().setAll(items.of(actions.grouped(shown()))));
    more.setOnHidden(event -> more.getItems().forEach(item -> item.setAccelerator(null)));
  }

  void show(Inquiry shown) {
    inquiry = shown;
    newLink.setText(newLinkWords(shown));
    List<Node> nodes = likely(shown);
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
  }

  private List<Node> likely(Inquiry shown) {
    if (!shown.isRedacted() && TO_DECIDE.contains(shown.status())) {
      return List.of(approve, decline, more);
    }
    if (!shown.isRedacted() && shown.status().equals(InquiryStatus.APPROVED)) {
      return List.of(more);
    }
    return command("link").filter(Command::isPossible).isPresent()
        ? List.of(copy, message, more)
        : List.of(newLink, more);
  }

  private String newLinkWords(Inquiry shown) {
    return shown
        .field("name_first")
        .map(Object::toString)
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .map(name -> texts.get("results.detail.newLinkFor", name))
        .orElseGet(() -> texts.get("results.detail.newLink"));
  }

  private List<Inquiry> shown() {
    return Optional.ofNullable(inquiry).stream().toList();
  }

  private Optional<Command> command(String word) {
    String id = "results." + word;
    return actions.of(shown()).stream().filter(command -> command.id().equals(id)).findFirst();
  }

  private Button button(String word, String words) {
    Button button = new Button(words);
    button.setId("results-detail-" + word);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> command(word).ifPresent(this::run));
    return button;
  }

  /** What became impossible since it was shown says why. */
  private void run(Command command) {
    command.run();
    command.reason().ifPresent(why -> said.accept(Said.notDone(Notice.Kind.WARNING, why)));
  }

  private void copyLink() {
    Inquiry of = inquiry;
    if (of == null) {
      return;
    }
    copy.setDisable(true);
    links.copy(
        of,
        told -> {
          copy.setDisable(false);
          if (inquiry != null && inquiry.id().equals(of.id())) {
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
}
