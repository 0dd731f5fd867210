package dev.linkdesk.ui.news;

import dev.linkdesk.ui.shared.EmptyState;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What happened, and how one is told of it. */
final class NewsPanel extends BorderPane {
  private final NewsModel model;
  private final NewsSettings settings;
  private final NewsParts parts;
  private final Texts texts;
  private final NewsList list;
  private final EmptyState nothing;
  private final Button seeAll = new Button();
  private final Label quiet = new Label();
  private final CheckMenuItem inWindow;
  private final CheckMenuItem bySystem;
  private final MenuItem mute = new MenuItem();

  NewsPanel(
      NewsModel model,
      NewsSettings settings,
      NewsWords words,
      NewsParts parts,
      Consumer<NewsItem> show) {
    this.model = model;
    this.settings = settings;
    this.parts = parts;
    texts = parts.texts();
    list = new NewsList(words, parts.clock(), show);
    nothing =
        new EmptyState(Feather.BELL, texts.get("news.empty.title"), texts.get("news.empty.advice"));
    nothing.setId("news-empty");
    inWindow = new CheckMenuItem(texts.get("news.settings.inWindow"));
    bySystem = new CheckMenuItem(texts.get("news.settings.bySystem"));
    StackPane body = new StackPane(list.view(), nothing);
    body.getStyleClass().add("news-body");
    getStyleClass().add("news-panel");
    // The list comes first for Tab, and so has the focus when the panel opens.
    setCenter(body);
    setTop(head());
    setBottom(foot());
  }

  /** Shows what there is now. */
  void refresh() {
    Instant now = parts.clock().instant();
    list.show(NewsEntry.all(model, now, parts.zone()));
    boolean empty = model.items().isEmpty();
    list.view().setVisible(!empty);
    nothing.setVisible(empty);
    seeAll.setDisable(model.unseen() == 0);
    showSettings(now);
  }

  /** Puts the focus on the newest, or where there is something to do without any. */
  void takeFocus() {
    if (!list.takeFocus()) {
      lookup(".news-settings").requestFocus();
    }
  }

  private HBox head() {
    Label title = new Label(texts.get("news.panel.title"));
    title.getStyleClass().add("card-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    seeAll.setText(texts.get("news.panel.seeAll"));
    seeAll.setGraphic(new FontIcon(Feather.CHECK));
    seeAll.getStyleClass().addAll("compact", "news-see-all");
    seeAll.setMinWidth(USE_PREF_SIZE);
    seeAll.setOnAction(event -> {
      model.seeAll();
      list.takeFocus();
    });
    HBox head = new HBox(title, space, seeAll);
    head.getStyleClass().add("news-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox foot() {
    quiet.getStyleClass().addAll("soft", "small");
    quiet.setMinWidth(0);
    quiet.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(quiet, Priority.ALWAYS);
    inWindow.setOnAction(event -> chosen(() -> settings.inWindow(inWindow.isSelected())));
    bySystem.setOnAction(event -> chosen(() -> settings.bySystem(bySystem.isSelected())));
    mute.setOnAction(event -> chosen(settings.isMuted() ? settings::unmute : settings::mute));
    MenuButton menu =
        new MenuButton(
            texts.get("news.settings.title"),
            new FontIcon(Feather.SETTINGS),
            inWindow,
            bySystem,
            new SeparatorMenuItem(),
            mute);
    menu.getStyleClass().addAll("compact", "news-settings");
    menu.setMinWidth(USE_PREF_SIZE);
    HBox foot = new HBox(quiet, menu);
    foot.getStyleClass().add("news-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void chosen(Runnable change) {
    change.run();
    showSettings(parts.clock().instant());
  }

  private void showSettings(Instant now) {
    inWindow.setSelected(settings.isInWindow());
    bySystem.setSelected(settings.isBySystem());
    boolean muted = settings.isMuted();
    mute.setText(texts.get(muted ? "news.settings.unmute" : "news.settings.mute"));
    quiet.setText(
        muted
            ? texts.get(
                "news.panel.muted", parts.times().clock(settings.mutedUntilProperty().get(), now))
            : texts.get("news.panel.kept"));
  }
}
