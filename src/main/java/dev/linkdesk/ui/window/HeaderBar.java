package dev.linkdesk.ui.window;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Name, environment, tabs, the ways that lead everywhere, and the workspace menu. */
final class HeaderBar extends HBox {
  private final HBox aside = new HBox();

  HeaderBar(Environment environment, SectionTabs tabs, MenuButton menu, Texts texts) {
    getStyleClass().addAll("header-bar", "environment-" + environment.word());
    setAlignment(Pos.CENTER_LEFT);
    Region mark = new Region();
    mark.getStyleClass().add("logo");
    Label name = new Label(texts.get("window.name"));
    name.getStyleClass().add("program-name");
    name.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    aside.getStyleClass().add("header-aside");
    aside.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .setAll(mark, name, new EnvironmentPill(environment, texts), tabs, space, aside, menu);
  }

  /** Gives these a place before the workspace menu. */
  void showAside(List<Node> nodes) {
    aside.getChildren().setAll(nodes);
  }
}
