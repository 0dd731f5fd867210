package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys there are, made from the commands themselves. */
final class KeySheet implements Overlay.Card {
  private static final double COLUMN = 330;
  private static final int MOST_COLUMNS = 3;

  /** Room for the title of a group, in lines. */
  private static final int TITLE_LINES = 2;

  private final List<CommandGroup> groups;
  private final Texts texts;
  private final HBox columns = new HBox();
  private final ScrollPane scroll = new ScrollPane(columns);
  private final VBox card = new VBox();

  KeySheet(List<CommandGroup> groups, Texts texts, Runnable close) {
    this.groups = List.copyOf(groups);
    this.texts = texts;
    Label title = new Label(texts.get("palette.sheet.title"));
    title.getStyleClass().add("card-title");
    Label advice = new Label(texts.get("palette.sheet.advice"));
    advice.getStyleClass().addAll("soft", "small");
    advice.setMinWidth(0);
    advice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(advice, Priority.ALWAYS);
    Button away = new Button(texts.get("palette.sheet.close"));
    away.getStyleClass().add("compact");
    away.setMinWidth(Region.USE_PREF_SIZE);
    away.setOnAction(event -> close.run());
    HBox head = new HBox(title, advice, away);
    head.getStyleClass().add("key-sheet-head");
    head.setAlignment(Pos.CENTER_LEFT);
    columns.getStyleClass().add("key-sheet-columns");
    scroll.getStyleClass().add("key-sheet-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(texts.get("palette.sheet.title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    card.getStyleClass().add("key-sheet");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.getChildren().setAll(head, scroll);
    card.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        close.run();
        key.consume();
      }
    });
  }

  @Override
  public Region node() {
    return card;
  }

  @Override
  public void opened() {
    double room = card.getScene().getWidth();
    fill((int) Math.clamp((room - 80) / COLUMN, 1, MOST_COLUMNS));
    scroll.setVvalue(0);
    scroll.requestFocus();
  }

  @Override
  public void closed() {
    columns.getChildren().clear();
  }

  private void fill(int count) {
    List<Column> filled = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      filled.add(new Column());
    }
    for (Map.Entry<String, List<Command>> group : withKeys().entrySet()) {
      int lines = group.getValue().size() + TITLE_LINES;
      Column shortest =
          filled.stream().min(Comparator.comparingInt(Column::lines)).orElseThrow();
      shortest.add(group(group.getKey(), group.getValue()), lines);
    }
    columns.getChildren().setAll(filled.stream().map(Column::box).toList());
  }

  /** The commands that have keys by the title of their group, each once in a group. */
  private Map<String, List<Command>> withKeys() {
    Map<String, List<Command>> all = new LinkedHashMap<>();
    for (CommandGroup group : groups) {
      Map<String, Command> once = new LinkedHashMap<>();
      for (Command command : group.commands().get()) {
        if (command.keys() != null) {
          once.putIfAbsent(command.id(), command);
        }
      }
      if (!once.isEmpty()) {
        all.computeIfAbsent(group.title(), none -> new ArrayList<>()).addAll(once.values());
      }
    }
    return all;
  }

  private VBox group(String title, List<Command> commands) {
    Label heading = new Label(title);
    heading.getStyleClass().add("palette-title");
    VBox group = new VBox(heading);
    group.getStyleClass().add("key-sheet-group");
    commands.forEach(command -> group.getChildren().add(line(command)));
    return group;
  }

  private HBox line(Command command) {
    Label words = new Label(command.words());
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    String spelled = Keys.words(Objects.requireNonNull(command.keys()));
    Label keys = new Label(spelled);
    keys.getStyleClass().add("key-hint");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(words, keys);
    line.getStyleClass().add("key-sheet-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setAccessibleText(texts.get("palette.sheet.line", command.words(), spelled));
    return line;
  }

  /** A column and how many lines stand in it. */
  private static final class Column {
    private final VBox box = new VBox();
    private int lines;

    Column() {
      box.getStyleClass().add("key-sheet-column");
      HBox.setHgrow(box, Priority.ALWAYS);
    }

    VBox box() {
      return box;
    }

    int lines() {
      return lines;
    }

    void add(VBox group, int more) {
      box.getChildren().add(group);
      lines += more;
    }
  }
}
