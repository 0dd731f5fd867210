package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The tabs of the settings: workspaces with their keys, and what messages say. */
public final class SettingsView extends BorderPane {
  private static final KeyCombination FIRST =
      new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SECOND =
      new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();
  private final WorkspacesView workspaces;
  private final MessagesView messages;
  private final ToggleButton workspacesTab;
  private final ToggleButton messagesTab;

  public SettingsView(WorkspacesView workspaces, MessagesView messages, Texts texts) {
    this.texts = texts;
    this.workspaces = workspaces;
    this.messages = messages;
    getStyleClass().add("settings-root");
    workspacesTab = tab("settings.tab.workspaces", 1);
    messagesTab = tab("settings.tab.messages", 2);
    HBox tabs = new HBox(workspacesTab, messagesTab);
    tabs.setAlignment(Pos.CENTER_LEFT);
    tabs.getStyleClass().add("settings-tabs");
    setTop(tabs);
    group
        .selectedToggleProperty()
        .addListener((property, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else {
            show(messagesTab.equals(now) ? messages : workspaces);
          }
        });
    group.selectToggle(workspacesTab);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Puts the focus where one begins in the tab that is shown. */
  public void focusStart() {
    Node shown = getCenter();
    if (messages.equals(shown)) {
      messages.focusStart();
    } else {
      workspaces.focusStart();
    }
  }

  /** Goes to the workspaces and leads through adding one. */
  public void addWorkspace() {
    group.selectToggle(workspacesTab);
    workspaces.addWorkspace();
  }

  /** Goes to what messages say. */
  public void showMessages() {
    group.selectToggle(messagesTab);
    focusStart();
  }

  private void show(Node tab) {
    setCenter(tab);
    // What is shown for the first time takes the focus only once its controls are built.
    applyCss();
    layout();
  }

  private void press(KeyEvent event) {
    if (SAVE.match(event) && messages.equals(getCenter())) {
      messages.save();
      event.consume();
      return;
    }
    ToggleButton tab =
        FIRST.match(event) ? workspacesTab : SECOND.match(event) ? messagesTab : null;
    if (tab != null) {
      group.selectToggle(tab);
      focusStart();
      event.consume();
    }
  }

  private ToggleButton tab(String key, int number) {
    String words = texts.get(key);
    ToggleButton tab = new ToggleButton(words);
    tab.getStyleClass().setAll("section-tab");
    tab.setToggleGroup(group);
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setTooltip(new Tooltip(texts.get("settings.tab.shortcut", words, number)));
    tab.setMinWidth(USE_PREF_SIZE);
    return tab;
  }
}
