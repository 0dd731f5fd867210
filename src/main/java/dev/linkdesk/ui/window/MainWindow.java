package dev.linkdesk.ui.window;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.watch.PollState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window's content: one section at a time between header and status line. */
public final class MainWindow extends StackPane {
  private static final String LAST_SECTION = "window.section";

  private final List<Section> sections;
  private final SectionTabs tabs;
  private final WorkspaceMenu menu;
  private final HeaderBar header;
  private final Texts texts;
  private final Banner banner = new Banner();
  private final VBox head = new VBox();
  private final StatusLine statusLine;
  private final StackPane content = new StackPane();
  private final Choices choices;
  private int shown;
  private @Nullable ShelfButton shelf;

  /**
   * Builds the frame and shows the section that was shown last.
   *
   * @param place where requests go, for people
   * @param apiVersion the version of Persona's API that is spoken
   */
  public MainWindow(
      Environment environment,
      String place,
      String apiVersion,
      List<Section> sections,
      WorkspaceMenu menu,
      Choices choices,
      Texts texts) {
    this.sections = List.copyOf(sections);
    this.choices = choices;
    this.menu = menu;
    this.texts = texts;
    this.tabs = new SectionTabs(this.sections, texts, this::show);
    this.statusLine = new StatusLine(texts, place, apiVersion);
    getStyleClass().addAll("main-window", "environment-" + environment.word());
    content.getStyleClass().add("content");
    header = new HeaderBar(environment, tabs, menu, texts);
    head.getChildren().setAll(header, banner);
    BorderPane frame = new BorderPane(content);
    frame.setTop(head);
    frame.setBottom(statusLine);
    getChildren().setAll(frame);
    tabs.choose(lastSection());
  }

  /** Puts something under the banner, over whatever section is shown. */
  public void showBar(Node bar) {
    head.getChildren().add(bar);
  }

  /** Gives the scene the keys that work everywhere: Ctrl+1, Ctrl+2 … go to the tabs. */
  public void addShortcuts(Scene scene) {
    scene.getAccelerators().put(WorkspaceMenu.SWITCH, menu::show);
    if (shelf != null) {
      scene.getAccelerators().put(ShelfButton.OPEN, shelf::toggle);
    }
    for (int i = 0; i < Math.min(9, sections.size()); i++) {
      int index = i;
      scene.getAccelerators().put(keys(i), () -> chooseAndFocus(index));
    }
  }

  /** Gives ways that lead everywhere their place in the header. */
  public void showInHeader(Node... nodes) {
    header.showAside(List.of(nodes));
  }

  /** Lays something over the whole window, beneath its coloured edge. */
  public void layOver(Node overlay) {
    getChildren().add(overlay);
  }

  /** Goes to the sections and to the copy shelf. */
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      int index = i;
      Section section = sections.get(i);
      commands.add(
          new Command(
              "window.go." + section.id(),
              texts.get("window.command.go", section.title()),
              i < 9 ? keys(i) : null,
              () -> chooseAndFocus(index)));
    }
    if (shelf != null) {
      commands.add(shelf.command());
    }
    return commands;
  }

  /** Goes to the workspaces. */
  public List<Command> workspaceCommands() {
    return menu.workspaceCommands();
  }

  /** What belongs to the whole program: settings, looks, what it is, quit. */
  public List<Command> programCommands() {
    return menu.programCommands();
  }

  private static KeyCombination keys(int section) {
    return new KeyCodeCombination(
        KeyCode.valueOf("DIGIT" + (section + 1)), KeyCombination.SHORTCUT_DOWN);
  }

  /** Shows another name of the workspace. */
  public void rename(String workspace) {
    menu.rename(workspace);
  }

  /** Gives the copies of a workspace their place. */
  public void showShelf(ShelfButton button) {
    shelf = button;
    statusLine.showAside(button);
  }

  /** Shows that nothing is asked before the key is there. */
  public void showLocked() {
    statusLine.showLocked();
  }

  /** Goes to a section and puts the focus where its work begins. */
  public void go(String sectionId) {
    chooseAndFocus(indexOf(sectionId));
  }

  /** Puts the focus where the work of the section shown begins. */
  public void focusSection() {
    sections.get(shown).onShown().run();
  }

  /** A sentence across the window that stays until what it tells of is over. */
  public Banner banner() {
    return banner;
  }

  /**
   * Shows how the connection stands.
   *
   * @param heldUntil until when requests wait for the limit
   * @param startFailure why the first question had no good answer, while there was none since
   */
  public void showStatus(
      PollState state,
      Optional<RequestBudget> budget,
      Optional<Instant> heldUntil,
      Optional<Failure> startFailure,
      int followed,
      Instant now) {
    statusLine.show(state, budget, heldUntil, startFailure, followed, now);
  }

  private void chooseAndFocus(int index) {
    tabs.choose(index);
    sections.get(index).onShown().run();
  }

  private void show(Section section) {
    shown = sections.indexOf(section);
    content.getChildren().setAll(section.view());
    // A section that is shown for the first time takes the focus only once its controls are built.
    content.applyCss();
    content.layout();
    choices.put(LAST_SECTION, section.id());
  }

  private int lastSection() {
    return choices.get(LAST_SECTION).map(this::indexOf).orElse(0);
  }

  private int indexOf(String sectionId) {
    return IntStream.range(0, sections.size())
        .filter(index -> sections.get(index).id().equals(sectionId))
        .findFirst()
        .orElse(0);
  }
}
