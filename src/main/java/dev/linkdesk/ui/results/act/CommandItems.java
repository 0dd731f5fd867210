package dev.linkdesk.ui.results.act;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * Commands as entries of a menu. One that cannot be done stays reachable by the arrow keys and says
 * why: in its spoken name, in its tip, and in a line below the last of those with the same reason.
 */
public final class CommandItems {
  private static final double WHY_WIDTH = 300;

  private final Texts texts;

  public CommandItems(Texts texts) {
    this.texts = texts;
  }

  /** The entries, with a line between groups. */
  public List<MenuItem> of(List<List<Command>> groups) {
    List<MenuItem> items = new ArrayList<>();
    for (List<Command> group : groups) {
      if (!items.isEmpty() && !group.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      for (int i = 0; i < group.size(); i++) {
        Command command = group.get(i);
        boolean isLastOfReason =
            i == group.size() - 1 || !Objects.equals(group.get(i + 1).why(), command.why());
        items.add(command.isPossible() ? item(command) : refused(command, isLastOfReason));
      }
    }
    return items;
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.words());
    item.setId(command.id());
    item.setAccelerator(command.keys());
    item.setOnAction(event -> command.run());
    return item;
  }

  private MenuItem refused(Command command, boolean saysWhy) {
    String reason = command.reason().orElse("");
    Label words = new Label(command.words());
    words.getStyleClass().add("command-refused");
    VBox content = new VBox(words);
    content.getStyleClass().add("command-refused-box");
    content.setAccessibleText(texts.get("act.menu.refused", command.words(), reason));
    if (saysWhy) {
      // A label would be measured before it is wrapped, and cut off.
      Text why = new Text(reason);
      why.getStyleClass().add("command-why");
      why.setWrappingWidth(WHY_WIDTH);
      content.getChildren().add(why);
    }
    Tooltip.install(content, new Tooltip(reason));
    CustomMenuItem item = new CustomMenuItem(content, false);
    item.setId(command.id());
    item.setText(command.words());
    return item;
  }
}
