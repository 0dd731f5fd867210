package dev.linkdesk.ui.create;

import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.create.SecondLinkModel.Step;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the person of the reference ID has already, and what to do about it. Takes no room while
 * there is nothing to say.
 */
final class PersonPanel extends VBox {
  private static final int MOST_SHOWN = 3;
  private static final Duration REFRESH = Duration.ofSeconds(30);
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Texts texts;
  private final CreateModel model;
  private final PersonModel person;
  private final SecondLinkModel second;
  private final PersonTexts words;
  private final UnaryOperator<String> templateName;
  private final Consumer<String> search;
  private final Label unknown = new Label();
  private final VBox rows = new VBox();
  private final Label stopped = new Label();
  private final Button use = new Button();
  private final Button replace;
  private final Button another;
  private final FlowPane ways;
  private final FieldBox reason;
  private final VBox reasoning;
  private final Label question = new Label();
  private final Button keep;
  private final VBox confirming;
  private final VBox box;

  /**
   * @param templateName the name of a template's id for people
   */
  PersonPanel(CreateModel model, CreateParts parts, UnaryOperator<String> templateName) {
    this.model = model;
    this.templateName = templateName;
    texts = parts.texts();
    search = parts.form().search();
    person = model.person();
    second = model.second();
    words = new PersonTexts(texts, parts.times(), parts.clock());
    unknown.setText(texts.get("create.person.notLookedUp"));
    unknown.getStyleClass().addAll("soft", "small");
    unknown.setWrapText(true);
    stopped.getStyleClass().add("person-stopped");
    stopped.setWrapText(true);
    stopped.setMinHeight(USE_PREF_SIZE);
    use.getStyleClass().addAll(Styles.ACCENT, "compact");
    use.setOnAction(event -> model.useExisting());
    replace = button("create.person.replace", second::askToEnd);
    another = button("create.person.another", second::askReason);
    ways = new FlowPane(use, replace, another);
    TextField why = new TextField();
    why.setPromptText(texts.get("create.person.reasonPrompt"));
    why.textProperty().bindBidirectional(second.reason().textProperty());
    why.setOnAction(event -> model.createAllTheSame());
    reason = new FieldBox(texts, second.reason(), () -> {}).holding(why);
    reason.label().setText(texts.get("create.person.reason"));
    Button create = button("create.person.createAnyway", model::createAllTheSame);
    reasoning = new VBox(reason, new FlowPane(create, button("create.person.back", second::back)));
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    keep = button("create.person.keep", second::back);
    Button end = button("create.person.end", model::endAndCreate);
    end.getStyleClass().add(Styles.DANGER);
    confirming = new VBox(question, new FlowPane(end, keep));
    box = new VBox(rows, stopped, ways, reasoning, confirming);
    box.getStyleClass().add("person-panel");
    getChildren().setAll(unknown, box);
    for (Node each : List.of(unknown, box, stopped, ways, reasoning, confirming, this)) {
      each.managedProperty().bind(each.visibleProperty());
    }
    for (FlowPane each : List.of(ways, paneOf(reasoning), paneOf(confirming))) {
      each.getStyleClass().add("person-ways");
    }
    rows.getStyleClass().add("person-rows");
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    person.knownProperty().addListener(changed -> show());
    second.stepProperty().addListener((all, before, now) -> moved(now));
    model
        .phaseProperty()
        .addListener((all, before, now) -> box.setDisable(now == CreateModel.Phase.SENDING));
    show();
    keepTrue(parts);
  }

  /** Whether the same keys that make a link now take the way that is offered first. */
  boolean takesDefault() {
    return second.stepProperty().get() == Step.STOPPED && holdsFocus();
  }

  /** Whether a reason is being typed. */
  boolean takesReason() {
    return second.stepProperty().get() == Step.REASON && holdsFocus();
  }

  private boolean holdsFocus() {
    for (Node at = getScene() == null ? null : getScene().getFocusOwner();
        at != null;
        at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }

  private static FlowPane paneOf(VBox part) {
    return (FlowPane) part.getChildren().getLast();
  }

  private Button button(String textKey, Runnable action) {
    Button button = new Button(texts.get(textKey));
    button.getStyleClass().add("compact");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void keepTrue(CreateParts parts) {
    parts
        .ticker()
        .after(
            REFRESH,
            () -> {
              if (!holdsFocus()) {
                showRows();
              }
              keepTrue(parts);
            });
  }

  private void press(KeyEvent event) {
    Step step = second.stepProperty().get();
    if (event.getCode() == KeyCode.ESCAPE && (step == Step.REASON || step == Step.CONFIRM)) {
      second.back();
      use.requestFocus();
      event.consume();
    }
  }

  private void show() {
    PersonModel.Known known = person.knownProperty().get();
    unknown.setVisible(known instanceof PersonModel.Known.Unknown);
    box.setVisible(known instanceof PersonModel.Known.Found);
    setVisible(unknown.isVisible() || box.isVisible());
    showRows();
    showStep(second.stepProperty().get());
  }

  private void showRows() {
    List<Inquiry> found = person.found();
    box.pseudoClassStateChanged(OPEN, !person.open().isEmpty());
    rows.getChildren().setAll(found.stream().limit(MOST_SHOWN).map(this::row).toList());
    int more = found.size() - MOST_SHOWN;
    if (more > 0) {
      Hyperlink all = new Hyperlink(texts.get("create.person.more", more));
      all.getStyleClass().add("quiet-link");
      all.setOnAction(event -> {
        all.setVisited(false);
        search.accept(model.form().reference().text());
      });
      rows.getChildren().add(all);
    }
  }

  private Node row(Inquiry inquiry) {
    FontIcon shape = new FontIcon(StatusLook.shape(inquiry.status()));
    shape.getStyleClass().add("status-shape");
    Label sentence = new Label(words.sentence(inquiry));
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Label template = new Label(templateOf(inquiry));
    template.getStyleClass().addAll("soft", "small");
    template.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(shape, sentence, gap, template);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("person-row", StatusLook.styleClass(inquiry.status()));
    return row;
  }

  private String templateOf(Inquiry inquiry) {
    String id = inquiry.templateId();
    return id == null ? "" : templateName.apply(id);
  }

  private void moved(Step now) {
    showStep(now);
    switch (now) {
      case STOPPED -> use.requestFocus();
      case REASON -> reason.focus();
      case CONFIRM -> keep.requestFocus();
      case OFFERED, ENDING, MOVED_ON, SOME_LEFT -> {}
    }
  }

  private void showStep(Step step) {
    boolean any = second.usable().isPresent();
    boolean open = !person.open().isEmpty();
    boolean expired =
        second
            .usable()
            .filter(inquiry -> inquiry.status().equals(InquiryStatus.EXPIRED))
            .isPresent();
    use.setText(texts.get(expired ? "create.person.renew" : "create.person.use"));
    replace.setVisible(open);
    replace.setManaged(open);
    another.setVisible(open);
    another.setManaged(open);
    stopped.setVisible(step == Step.MOVED_ON || (open && isStopped(step)));
    stopped.setText(stoppedBecause(step));
    ways.setVisible(any && step != Step.REASON && step != Step.CONFIRM);
    reasoning.setVisible(step == Step.REASON && open);
    confirming.setVisible(step == Step.CONFIRM && open);
    question.setText(texts.get("create.person.question", person.open().size()));
  }

  private static boolean isStopped(Step step) {
    return step == Step.STOPPED || step == Step.SOME_LEFT;
  }

  private String stoppedBecause(Step step) {
    return switch (step) {
      case MOVED_ON -> texts.get("create.person.movedOn", second.endedNow());
      case SOME_LEFT -> texts.get("create.person.someLeft", second.endedNow());
      case OFFERED, STOPPED, REASON, CONFIRM, ENDING ->
          texts.get("create.person.stopped", Keys.words(Shortcuts.CREATE));
    };
  }
}
