package dev.linkdesk.ui.news;

import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * What happened to the followed inquiries of a workspace: notifications and the list. On the FX
 * thread.
 */
public final class News implements AutoCloseable {
  static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  static final KeyCombination LATEST = new KeyCodeCombination(KeyCode.F6);

  private final NewsParts parts;
  private final Texts texts;
  private final NewsModel model;
  private final NewsSettings settings;
  private final Announcer announcer;
  private final NewsButton button;
  private final Subscription focus;

  /** Listens from now on. */
  public News(NewsParts parts) {
    this.parts = parts;
    texts = parts.texts();
    model = new NewsModel(parts.followed(), parts.clock());
    settings = new NewsSettings(parts.choices(), parts.clock());
    NewsWords words = new NewsWords(texts, parts.times(), parts.templates());
    button = new NewsButton(model, settings, words, parts, this::show);
    announcer =
        new Announcer(
            settings,
            model::isOwn,
            words,
            new Announcer.Places(
                this::isLookedAt,
                new Toasts(button, words, this::show)::show,
                parts.system(),
                this::pressedOutside),
            parts.background(),
            parts.ticker(),
            parts.clock());
    model.subscribe(announcer::add);
    focus =
        button
            .sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::focusedProperty)
            .orElse(false)
            .subscribe(this::focused);
  }

  /** Says how much is new and opens the list; for the window's header. */
  public Node button() {
    return button;
  }

  /** What a line of the ledger says was done from here is no news. */
  public void acted(LedgerLine line) {
    model.acted(line);
  }

  /** What can be done about the news now. */
  public List<Command> commands() {
    boolean none = model.unseen() == 0;
    return List.of(
        new Command("news.open", texts.get("news.command.open"), OPEN, button::toggle),
        new Command(
            "news.latest",
            texts.get("news.command.latest"),
            LATEST,
            announcer.last() == null ? texts.get("news.command.noneTold") : null,
            this::showLatest),
        new Command(
            "news.seen",
            texts.get("news.command.seen"),
            null,
            none ? texts.get("news.command.noneUnseen") : null,
            model::seeAll),
        settings.isMuted()
            ? new Command("news.unmute", texts.get("news.command.unmute"), null, settings::unmute)
            : new Command("news.mute", texts.get("news.command.mute"), null, settings::mute));
  }

  /** Gives the window's scene the keys of the news. */
  public void addShortcuts(Scene scene) {
    scene.getAccelerators().put(OPEN, button::toggle);
    scene.getAccelerators().put(LATEST, this::showLatest);
  }

  /** Tells nothing more. */
  @Override
  public void close() {
    focus.unsubscribe();
    announcer.stop();
    button.close();
  }

  private void showLatest() {
    Optional.ofNullable(announcer.last()).ifPresent(this::show);
  }

  private void pressedOutside(Telling telling) {
    parts.comeForward().run();
    show(telling);
  }

  private void show(Telling telling) {
    NewsItem only = telling.only();
    if (only == null) {
      button.open();
    } else {
      show(only);
    }
  }

  private void show(NewsItem item) {
    model.see(item);
    parts.show().accept(item.id());
  }

  private void focused(boolean has) {
    if (has) {
      announcer.lookedAt();
    }
  }

  /** In front of somebody, be it behind a small window of this program. */
  private boolean isLookedAt() {
    Scene scene = button.getScene();
    return scene != null
        && scene.getWindow() instanceof Stage stage
        && stage.isShowing()
        && !stage.isIconified()
        && Window.getWindows().stream().anyMatch(Window::isFocused);
  }
}
