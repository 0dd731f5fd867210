package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.Command;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Commands as links below each other; one that cannot be done says why. */
final class LookLines {
  private LookLines() {}

  static List<Node> of(List<Command> commands) {
    VBox lines = new VBox();
    lines.getStyleClass().add("look-lines");
    for (Command command : commands) {
      lines.getChildren().addAll(nodes(command));
    }
    return List.of(lines);
  }

  private static List<Node> nodes(Command command) {
    Hyperlink link = new Hyperlink(command.words());
    link.setId(command.id().replace('.', '-'));
    link.setDisable(!command.isPossible());
    link.setOnAction(event -> {
      link.setVisited(false);
      command.run();
    });
    List<Node> nodes = new ArrayList<>(List.of(link));
    command
        .reason()
        .ifPresent(why -> {
          Label reason = new Label(why);
          reason.setWrapText(true);
          reason.getStyleClass().addAll("soft", "small");
          link.setAccessibleHelp(why);
          nodes.add(reason);
        });
    return nodes;
  }
}
