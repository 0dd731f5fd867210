package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.Command;
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
    return command
        .reason()
        .map(why -> List.<Node>of(soft(command.words()), soft(why)))
        .orElseGet(() -> List.of(link(command)));
  }

  private static Hyperlink link(Command command) {
    Hyperlink link = new Hyperlink(command.words());
    link.setId(command.id().replace('.', '-'));
    link.setOnAction(event -> {
      link.setVisited(false);
      command.run();
    });
    return link;
  }

  private static Label soft(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll("soft", "small");
    return label;
  }
}
