package dev.linkdesk.ui.news;

import dev.linkdesk.ui.shared.StatusBadge;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows a heading, which cannot be chosen, or something that happened. */
final class NewsCell extends ListCell<NewsEntry> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

  private final NewsWords words;
  private final InstantSource clock;
  private final HBox heading = new HBox();
  private final Label title = new Label();
  private final Label count = new Label();
  private final HBox line = new HBox();
  private final Label name = new Label();
  private final Label before = new Label();
  private final Label when = new Label();
  private final StatusBadge badge;

  NewsCell(NewsWords words, InstantSource clock, Consumer<NewsItem> show) {
    this.words = words;
    this.clock = clock;
    badge = new StatusBadge(words.texts());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    // As narrow as the list, whatever a line would like.
    setPrefWidth(0);
    buildHeading();
    buildLine();
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY
          && getItem() instanceof NewsEntry.Line happened) {
        show.accept(happened.item());
      }
    });
  }

  private void buildHeading() {
    heading.getStyleClass().add("news-heading");
    heading.setAlignment(Pos.BOTTOM_LEFT);
    title.getStyleClass().add("news-group");
    count.getStyleClass().add("count-badge");
    heading.getChildren().setAll(title, count);
  }

  private void buildLine() {
    Region dot = new Region();
    dot.getStyleClass().add("news-dot");
    name.getStyleClass().add("news-name");
    name.setMinWidth(0);
    before.getStyleClass().addAll("soft", "small");
    before.setMinWidth(0);
    VBox whom = new VBox(name, before);
    whom.setAlignment(Pos.CENTER_LEFT);
    whom.setMinWidth(0);
    HBox.setHgrow(whom, Priority.ALWAYS);
    when.getStyleClass().addAll("soft", "small", "news-when");
    when.setMinWidth(Region.USE_PREF_SIZE);
    line.getStyleClass().add("news-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().setAll(dot, whom, badge, when);
  }

  @Override
  protected void updateItem(@Nullable NewsEntry item, boolean empty) {
    super.updateItem(item, empty);
    NewsEntry shown = empty ? null : item;
    pseudoClassStateChanged(HEADING, shown instanceof NewsEntry.Heading);
    pseudoClassStateChanged(UNSEEN, shown instanceof NewsEntry.Line each && each.unseen());
    setMouseTransparent(shown instanceof NewsEntry.Heading);
    switch (shown) {
      case null -> {
        setGraphic(null);
        setAccessibleText(null);
      }
      case NewsEntry.Heading group -> {
        title.setText(words.texts().get("news.group." + group.group()));
        count.setText(String.format(Locale.ROOT, "%d", group.count()));
        setGraphic(heading);
        setAccessibleText(title.getText());
      }
      case NewsEntry.Line happened -> show(happened);
    }
  }

  private void show(NewsEntry.Line happened) {
    NewsItem item = happened.item();
    Instant now = clock.instant();
    name.setText(words.name(item));
    before.setText(words.path(item));
    badge.show(item.after());
    when.setText(words.when(item, now));
    setGraphic(line);
    setAccessibleText(words.spoken(item, now, happened.unseen()));
  }
}
