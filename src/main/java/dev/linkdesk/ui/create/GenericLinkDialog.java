package dev.linkdesk.ui.create;

import atlantafx.base.theme.Styles;
import dev.linkdesk.ui.create.GenericLinkModel.Whose;
import dev.linkdesk.ui.shared.Choosers;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Languages;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.QrCode;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Puts a reusable link together and shows it live; Ctrl+Enter copies it, Esc closes. */
final class GenericLinkDialog {
  private static final double WIDTH = 680;
  private static final double HEIGHT = 660;
  private static final double QR_SIZE = 120;
  private static final int LANGUAGES_SHOWN = 12;
  private static final Duration ENVIRONMENT_KNOWN = Duration.ofSeconds(1);

  private static final PseudoClass TELLS = PseudoClass.getPseudoClass("tells");

  private final CreateParts parts;
  private final Texts texts;
  private final GenericLinkModel model;
  private final Stage stage = new Stage();
  private final BorderPane root = new BorderPane();
  private final FieldBox template;
  private final FieldBox reference;
  private final FieldBox account;
  private final FieldBox redirect;
  private final TextArea address = new TextArea();
  private final QrCode code = new QrCode(QR_SIZE);
  private final CopyButton copy;
  private final Notice notice = new Notice();
  private final Label visible = new Label();

  GenericLinkDialog(GenericLinkModel model, CreateParts parts) {
    this.model = model;
    this.parts = parts;
    texts = parts.texts();
    template = field(model.template(), "create.template.label", "create.template.prompt");
    reference = field(model.reference(), "create.reference.label", "");
    account = field(model.account(), "create.generic.account", "create.generic.accountPrompt");
    redirect = field(model.redirect(), "create.more.redirect", "create.more.redirectPrompt");
    copy = new CopyButton(texts, parts.ticker(), texts.get("create.generic.copy"));
    copy.getStyleClass().add(Styles.ACCENT);
    copy.setOnAction(event -> copy());
    Button close = new Button(texts.get("create.generic.close"));
    close.setCancelButton(true);
    close.setOnAction(event -> stage.hide());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox footer = new HBox(gap, close, copy);
    footer.setAlignment(Pos.CENTER_RIGHT);
    footer.getStyleClass().add("dialog-footer");
    Label title = new Label(texts.get("create.generic.title"));
    title.getStyleClass().add("dialog-title");
    VBox head = new VBox(title);
    head.getStyleClass().add("dialog-head");
    ScrollPane scroll = new ScrollPane(content());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("form-scroll");
    root.getStyleClass().addAll("guided-dialog", "generic-dialog");
    root.setTop(head);
    root.setCenter(scroll);
    root.setBottom(footer);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.setTitle(texts.get("create.generic.title"));
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    model.addressProperty().addListener(changed -> show());
    model.whoseProperty().addListener(changed -> show());
    model.reference().textProperty().addListener(changed -> show());
    show();
  }

  void show(@Nullable Window owner) {
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.show();
    template.focus();
    awaitEnvironment();
  }

  BorderPane root() {
    return root;
  }

  Stage stage() {
    return stage;
  }

  private void awaitEnvironment() {
    if (stage.isShowing() && model.isEnvironmentUnknown()) {
      parts
          .ticker()
          .after(
              ENVIRONMENT_KNOWN,
              () -> {
                model.build();
                show();
                awaitEnvironment();
              });
    }
  }

  private VBox content() {
    Label warning = new Label(texts.get("create.generic.warning"));
    warning.setWrapText(true);
    warning.setMinHeight(Region.USE_PREF_SIZE);
    visible.getStyleClass().addAll("soft", "small", "generic-visible");
    visible.setWrapText(true);
    visible.setMinHeight(Region.USE_PREF_SIZE);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("more-content");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    grid.add(template, 0, 0, 2, 1);
    grid.add(whose(), 0, 1, 2, 1);
    grid.add(reference, 0, 2, 2, 1);
    grid.add(account, 0, 2, 2, 1);
    grid.add(visible, 0, 3, 2, 1);
    grid.add(redirect, 0, 4);
    grid.add(language(), 1, 4);
    for (FieldBox each : List.of(reference, account)) {
      each.managedProperty().bind(each.visibleProperty());
    }
    visible.managedProperty().bind(visible.visibleProperty());
    VBox content = new VBox(warning, grid, link(), notice);
    content.getStyleClass().add("generic-content");
    return content;
  }

  private HBox link() {
    address.setEditable(false);
    address.setWrapText(true);
    address.setPrefRowCount(5);
    address.setPromptText(texts.get("create.generic.incomplete"));
    address.getStyleClass().addAll("mono", "link-text");
    Label label = new Label(texts.get("create.generic.link"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(address);
    VBox left = new VBox(label, address);
    left.getStyleClass().add("field-box");
    HBox.setHgrow(left, Priority.ALWAYS);
    code.setAccessibleText(texts.get("create.generic.qr"));
    HBox both = new HBox(left, code);
    both.setAlignment(Pos.BOTTOM_LEFT);
    both.getStyleClass().add("link-middle");
    return both;
  }

  private VBox whose() {
    ToggleGroup group = new ToggleGroup();
    HBox choices = new HBox();
    choices.getStyleClass().add("generic-whose");
    for (Whose each : Whose.values()) {
      RadioButton choice = new RadioButton(words(each));
      choice.setToggleGroup(group);
      choice.setSelected(each == model.whoseProperty().get());
      model.whoseProperty().addListener((all, was, now) -> choice.setSelected(now == each));
      choice
          .selectedProperty()
          .addListener((all, was, now) -> {
            if (now) {
              model.whoseProperty().set(each);
            }
          });
      choices.getChildren().add(choice);
    }
    Label label = new Label(texts.get("create.generic.whose"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(choices);
    VBox box = new VBox(label, choices);
    box.getStyleClass().add("field-box");
    return box;
  }

  private String words(Whose whose) {
    return switch (whose) {
      case NEW -> texts.get("create.generic.new");
      case REFERENCE -> texts.get("create.generic.byReference");
      case ACCOUNT -> texts.get("create.generic.byAccount");
    };
  }

  private VBox language() {
    Map<String, String> words = Languages.choices(texts);
    ComboBox<String> choice =
        Choosers.bound(words, model.languageProperty(), parts.clock(), texts.locale());
    choice.setVisibleRowCount(LANGUAGES_SHOWN);
    choice.setMaxWidth(Double.MAX_VALUE);
    Label label = new Label(texts.get("create.more.language"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(choice);
    VBox box = new VBox(label, choice);
    box.getStyleClass().add("field-box");
    return box;
  }

  private FieldBox field(InputModel input, String labelKey, String promptKey) {
    TextField field = new TextField();
    field.setPromptText(promptKey.isEmpty() ? "" : texts.get(promptKey));
    field.textProperty().bindBidirectional(input.textProperty());
    FieldBox box = new FieldBox(texts, input, input::leave).holding(field);
    box.label().setText(texts.get(labelKey));
    GridPane.setValignment(box, VPos.TOP);
    return box;
  }

  private void press(KeyEvent event) {
    if (Shortcuts.CREATE.match(event)) {
      event.consume();
      copy();
    } else if (event.getCode() == KeyCode.ESCAPE
        && !(stage.getScene().getFocusOwner() instanceof ComboBox<?> box && box.isShowing())) {
      event.consume();
      stage.hide();
    }
  }

  private void show() {
    String link = model.addressProperty().get();
    address.setText(link == null ? "" : link);
    code.show(link);
    code.setVisible(link != null);
    reference.setVisible(model.whoseProperty().get() == Whose.REFERENCE);
    account.setVisible(model.whoseProperty().get() == Whose.ACCOUNT);
    boolean smells = model.smell().isPresent();
    visible.setVisible(reference.isVisible());
    visible.pseudoClassStateChanged(TELLS, smells);
    visible.setText(
        texts.get(smells ? "create.generic.tellsTooMuch" : "create.generic.referenceVisible"));
    if (model.isEnvironmentUnknown()) {
      notice.show(Notice.Kind.INFO, texts.get("create.generic.noEnvironment"));
    } else {
      notice.hide();
    }
  }

  private void copy() {
    boolean done = model.copy().orElse(false);
    boolean isLink = model.addressProperty().get() != null;
    if (done) {
      copy.showCopied();
    } else if (isLink) {
      copy.showNotCopied();
      notice.show(Notice.Kind.WARNING, texts.get("create.generic.clipboard"));
    } else {
      Stream.of(template, reference, account, redirect)
          .filter(box -> box.isVisible() && box.input().problemProperty().get() != null)
          .findFirst()
          .ifPresent(FieldBox::focus);
    }
  }
}
