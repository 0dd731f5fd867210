package dev.linkdesk.ui;

import dev.linkdesk.ui.shared.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Shows windows, and looks at what a person sees. */
public final class Screen {
  private Screen() {}

  /** Shows a small light window that others can belong to. */
  public static void showOwner(Stage stage) {
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    stage.setScene(new Scene(new StackPane(), 300, 200));
    stage.show();
  }

  public static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Screen::all))
        : Stream.of(node);
  }

  public static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** All words that can be seen. */
  public static List<String> words(Node root) {
    return all(root)
        .filter(node -> node instanceof Labeled && isShown(node))
        .flatMap(node -> Stream.ofNullable(((Labeled) node).getText()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  public static ButtonBase button(Node root, String text) {
    return all(root)
        .filter(node -> node instanceof ButtonBase button && text.equals(button.getText()))
        .filter(Screen::isShown)
        .map(ButtonBase.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text));
  }

  /** The control that a label means. */
  public static Control control(Node root, String label) {
    return all(root)
        .filter(node -> node instanceof Label said && label.equals(said.getText()))
        .filter(Screen::isShown)
        .map(node -> (Control) ((Label) node).getLabelFor())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + label));
  }

  /** What can be reached by Tab and has neither words, nor a label, nor a spoken name. */
  public static List<String> unnamed(Node root) {
    List<Node> labelled =
        all(root)
            .filter(node -> node instanceof Label label && label.getLabelFor() != null)
            .map(node -> ((Label) node).getLabelFor())
            .toList();
    return all(root)
        .filter(node -> node instanceof Control && node.isFocusTraversable() && isShown(node))
        .filter(node -> !labelled.contains(node))
        .filter(node -> node.getAccessibleText() == null || node.getAccessibleText().isEmpty())
        .filter(node ->
            !(node instanceof Labeled labeled)
                || labeled.getText() == null
                || labeled.getText().isEmpty())
        .map(Node::toString)
        .toList();
  }

  /** Labels of fields that mean no control. */
  public static List<String> loose(Node root) {
    return all(root)
        .filter(node -> node.getStyleClass().contains("field-box"))
        .flatMap(Screen::all)
        .filter(node -> node.getStyleClass().contains("field-label"))
        .map(Label.class::cast)
        .filter(label -> label.getLabelFor() == null)
        .map(Label::getText)
        .toList();
  }

  /** Words that are cut off by an ellipsis or reach out of what they stand in. */
  public static List<String> cut(Node root, double width) {
    return all(root)
        .filter(node -> node instanceof Labeled && isShown(node))
        .map(Labeled.class::cast)
        .filter(label ->
            label.localToScene(label.getLayoutBounds()).getMaxX() > width + 0.5
                || isShortened(label))
        .map(Labeled::getText)
        .toList();
  }

  public static boolean hasSecret(Node root, String secret) {
    return all(root)
        .filter(TextInputControl.class::isInstance)
        .anyMatch(node -> secret.equals(((TextInputControl) node).getText()));
  }

  private static boolean isShortened(Labeled label) {
    return label.getText() != null
        && !label.isWrapText()
        && !label.getText().isEmpty()
        && label.getWidth() + 0.5 < label.prefWidth(-1);
  }
}
