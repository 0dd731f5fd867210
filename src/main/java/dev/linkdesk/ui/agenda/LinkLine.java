package dev.linkdesk.ui.agenda;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One link: how far it is, whose, when it dies, when its applicant was reminded. */
final class LinkLine extends HBox {
  private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");
  private static final PseudoClass REMINDED = PseudoClass.getPseudoClass("reminded");
  private static final Duration VERY_SOON = Duration.ofHours(3);
  private static final double NAME_WIDTH = 60;
  private static final double DEATH_WIDTH = 142;
  private static final double REMINDED_WIDTH = 146;

  /** An inquiry ID, which stands where there is no reference ID, is shown whole where it fits. */
  private static final double REFERENCE_WIDTH = 212;

  private static final double NARROW_REFERENCE_WIDTH = 130;
  private static final double ROOM_FOR_REFERENCE = 1_000;

  /** What can be done with a link. */
  interface Actions {
    void writeReminder(AgendaItem.Link link);

    void giveLink(AgendaItem.Link link);

    void openInResults(AgendaItem.Link link);
  }

  private final AgendaWords words;
  private final FontIcon shape = new FontIcon();
  private final Label status = new Label();
  private final Tooltip statusWord = new Tooltip();
  private final Label name = new Label();
  private final Label reference = new Label();
  private final Label death = new Label();
  private final Tooltip exact = new Tooltip();
  private final Label reminded = new Label();
  private AgendaItem.@Nullable Link shown;

  LinkLine(AgendaWords words, Actions actions) {
    this.words = words;
    getStyleClass().add("agenda-link");
    setAlignment(Pos.CENTER_LEFT);
    shape.getStyleClass().add("status-shape");
    status.setGraphic(shape);
    status.setTooltip(statusWord);
    name.getStyleClass().add("agenda-name");
    // As wide as is left, so that the columns stand below each other whatever a name is.
    ofWidth(name, NAME_WIDTH);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    reference.getStyleClass().addAll("mono", "soft", "small");
    death.getStyleClass().add("agenda-death");
    reminded.getStyleClass().addAll("agenda-reminded", "soft", "small");
    reference
        .prefWidthProperty()
        .bind(
            Bindings.when(widthProperty().greaterThan(ROOM_FOR_REFERENCE))
                .then(REFERENCE_WIDTH)
                .otherwise(NARROW_REFERENCE_WIDTH));
    reference.setMinWidth(USE_PREF_SIZE);
    ofWidth(death, DEATH_WIDTH);
    ofWidth(reminded, REMINDED_WIDTH);
    getChildren().setAll(status, name, reference, death, reminded, ways(actions));
  }

  void show(AgendaItem.Link link, Reminders reminders, Instant now) {
    shown = link;
    Inquiry inquiry = link.inquiry();
    shape.setIconCode(StatusLook.shape(inquiry.status()));
    statusWord.setText(StatusLook.word(inquiry.status(), words.texts()));
    getStyleClass().removeIf(style -> style.startsWith("status-"));
    getStyleClass().add(StatusLook.styleClass(inquiry.status()));
    name.setText(words.person(inquiry));
    reference.setText(words.reference(inquiry));
    death.setText(words.death(link, now));
    String exactly = words.exactDeath(link);
    exact.setText(exactly);
    death.setTooltip(exactly == null ? null : exact);
    reminded.setText(words.reminded(link, reminders, now));
    pseudoClassStateChanged(REMINDED, reminders.of(link.id()).isPresent());
    pseudoClassStateChanged(URGENT, isUrgent(link, now));
  }

  private static boolean isUrgent(AgendaItem.Link link, Instant now) {
    Instant dies = link.group().death(link.inquiry());
    return switch (link.group()) {
      case EXPIRING, STUCK -> dies != null && dies.isBefore(now.plus(VERY_SOON));
      case EXPIRED -> false;
    };
  }

  /** For the mouse: keys and the menu do the same, so Tab passes them by. */
  private HBox ways(Actions actions) {
    Texts texts = words.texts();
    HBox ways =
        new HBox(
            way(
                texts.get("agenda.button.remind"),
                texts.get("agenda.tip.remind"),
                actions::writeReminder),
            way(
                texts.get("agenda.button.link"),
                texts.get("agenda.tip.link", Keys.words(Keys.LINK)),
                actions::giveLink),
            way(
                texts.get("agenda.button.open"),
                texts.get("agenda.tip.open"),
                actions::openInResults));
    ways.getStyleClass().add("agenda-ways");
    ways.setAlignment(Pos.CENTER_RIGHT);
    ways.setMinWidth(USE_PREF_SIZE);
    return ways;
  }

  private Button way(String word, String tip, Consumer<AgendaItem.Link> action) {
    Button button = new Button(word);
    button.getStyleClass().add("compact");
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(tip));
    button.setOnAction(event -> {
      AgendaItem.Link link = shown;
      if (link != null) {
        action.accept(link);
      }
    });
    return button;
  }

  private static void ofWidth(Label label, double width) {
    label.setMinWidth(width);
    label.setPrefWidth(width);
  }
}
