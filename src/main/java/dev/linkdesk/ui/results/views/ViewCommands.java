package dev.linkdesk.ui.results.views;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What can be done with views, for keys, menus and the palette. */
final class ViewCommands {
  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN);
  private static final KeyCombination PREVIOUS =
      new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private final ViewsModel model;
  private final Texts texts;
  private final Runnable nameNew;
  private final Consumer<View> rename;
  private final Consumer<View> delete;

  /**
   * @param nameNew asks for the name of a new view
   * @param rename asks for another name
   */
  ViewCommands(
      ViewsModel model,
      Texts texts,
      Runnable nameNew,
      Consumer<View> rename,
      Consumer<View> delete) {
    this.model = model;
    this.texts = texts;
    this.nameNew = nameNew;
    this.rename = rename;
    this.delete = delete;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    for (View view : model.views()) {
      all.add(
          new Command(
              "views.go." + view.id(),
              texts.get("views.command.go", view.name()),
              keys(model.views().indexOf(view)),
              () -> model.choose(view)));
    }
    all.add(new Command("views.next", texts.get("views.command.next"), NEXT, () -> model.step(1)));
    all.add(
        new Command(
            "views.previous", texts.get("views.command.previous"), PREVIOUS, () -> model.step(-1)));
    boolean isFollowed = model.scopeProperty().get() == Scope.FOLLOWED;
    all.add(
        new Command(
            "views.scope",
            texts.get(isFollowed ? "views.command.environment" : "views.command.followed"),
            null,
            () -> model.scopeProperty().set(isFollowed ? Scope.ENVIRONMENT : Scope.FOLLOWED)));
    all.addAll(of(model.chosenProperty().get()));
    return all;
  }

  /** Does what a key is for; says whether there was anything. */
  boolean pressed(KeyEvent key) {
    if (NEXT.match(key)) {
      model.step(1);
      return true;
    }
    if (PREVIOUS.match(key)) {
      model.step(-1);
      return true;
    }
    for (int place = 0; place < DIGITS.size() && place < model.views().size(); place++) {
      KeyCombination keys = keys(place);
      if (keys != null && keys.match(key)) {
        model.choose(place);
        return true;
      }
    }
    return false;
  }

  /** Keeps what is shown: in the view itself when it is one's own, else under a new name. */
  void save() {
    if (model.chosenProperty().get().isOwn()) {
      model.saveChanges();
    } else {
      nameNew.run();
    }
  }

  List<MenuItem> items(View view) {
    List<MenuItem> items = new ArrayList<>();
    for (Command command : of(view)) {
      MenuItem item = new MenuItem(command.words());
      item.setMnemonicParsing(false);
      item.setDisable(!command.isPossible());
      item.setOnAction(event -> command.run());
      items.add(item);
    }
    items.add(2, new SeparatorMenuItem());
    return items;
  }

  private List<Command> of(View view) {
    boolean isChanged = view.equals(model.chosenProperty().get()) && model.changedProperty().get();
    String unchanged = isChanged ? null : texts.get("views.why.unchanged");
    String builtIn = view.isOwn() ? null : texts.get("views.why.builtIn");
    return List.of(
        new Command("views.saveAs", texts.get("views.menu.saveAs"), null, nameNew),
        command("views.save", "views.menu.save", builtIn == null ? unchanged : builtIn, this::save),
        command("views.rename", "views.menu.rename", builtIn, () -> rename.accept(view)),
        command("views.left", "views.menu.left", end(view, -1), () -> model.move(view, -1)),
        command("views.right", "views.menu.right", end(view, 1), () -> model.move(view, 1)),
        command("views.delete", "views.menu.delete", builtIn, () -> delete.accept(view)));
  }

  private Command command(String id, String words, @Nullable String why, Runnable action) {
    return new Command(id, texts.get(words), null, why, action);
  }

  private @Nullable String end(View view, int by) {
    return model.canMove(view, by) ? null : texts.get("views.why.end");
  }

  private static @Nullable KeyCombination keys(int place) {
    return place < 0 || place >= DIGITS.size()
        ? null
        : new KeyCodeCombination(DIGITS.get(place), KeyCombination.ALT_DOWN);
  }
}
