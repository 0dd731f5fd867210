package dev.linkdesk.ui.create;

import atlantafx.base.theme.Styles;
import dev.linkdesk.message.Channel;
import dev.linkdesk.ui.shared.Choosers;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Takes the name of a preset in place: Enter saves it, Esc does not. */
final class PresetEditor extends VBox {
  private final Texts texts;
  private final PresetsModel model;
  private final Runnable left;
  private final FieldBox name;
  private final VBox channelBox;
  private final Button save = new Button();

  /**
   * @param left told when it is over
   */
  PresetEditor(CreateParts parts, PresetsModel model, Runnable left) {
    this.model = model;
    this.left = left;
    texts = parts.texts();
    getStyleClass().add("preset-editor");
    TextField field = new TextField();
    field.setPromptText(texts.get("create.preset.namePrompt"));
    field.textProperty().bindBidirectional(model.name().textProperty());
    field.setOnAction(event -> finish());
    name = new FieldBox(texts, model.name(), () -> {}).holding(field);
    name.label().setText(texts.get("create.preset.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    List<Optional<Channel>> channels = new ArrayList<>();
    channels.add(Optional.empty());
    for (Channel each : Channel.values()) {
      channels.add(Optional.of(each));
    }
    ComboBox<Optional<Channel>> channel =
        Choosers.of(channels, this::words, parts.clock(), texts.locale());
    channel.setValue(Optional.empty());
    channel
        .valueProperty()
        .addListener((all, old, now) -> model.channelProperty().set(now.orElse(null)));
    model
        .channelProperty()
        .addListener((all, old, now) -> channel.setValue(Optional.ofNullable(now)));
    Label channelLabel = new Label(texts.get("create.preset.channel"));
    channelLabel.getStyleClass().add("field-label");
    channelLabel.setLabelFor(channel);
    channelBox = new VBox(channelLabel, channel);
    channelBox.getStyleClass().add("field-box");
    channelBox.managedProperty().bind(channelBox.visibleProperty());
    save.getStyleClass().addAll(Styles.ACCENT, "compact");
    save.setOnAction(event -> finish());
    Button cancel = new Button(texts.get("create.preset.cancel"));
    cancel.getStyleClass().add("compact");
    cancel.setOnAction(event -> leave());
    HBox fields = new HBox(name, channelBox);
    fields.getStyleClass().add("preset-fields");
    HBox buttons = new HBox(save, cancel);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("preset-fields");
    Label what = new Label(texts.get("create.preset.what"));
    what.getStyleClass().addAll("soft", "small");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    what.visibleProperty().bind(channelBox.visibleProperty());
    what.managedProperty().bind(what.visibleProperty());
    getChildren().setAll(fields, what, buttons);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  void save() {
    model.beginSaving();
    open("create.preset.save");
  }

  void rename(Preset preset) {
    model.beginRenaming(preset);
    open("create.preset.rename");
  }

  private void open(String saveKey) {
    save.setText(texts.get(saveKey));
    channelBox.setVisible(!model.isRenaming());
    setVisible(true);
    name.focus();
  }

  private String words(Optional<Channel> channel) {
    return channel
        .map(each ->
            switch (each) {
              case EMAIL -> texts.get("create.preset.email");
              case SMS -> texts.get("create.preset.sms");
              case CHAT -> texts.get("create.preset.chat");
            })
        .orElseGet(() -> texts.get("create.preset.noChannel"));
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private void finish() {
    if (model.finish()) {
      leave();
    } else {
      name.focus();
    }
  }

  private void leave() {
    setVisible(false);
    left.run();
  }
}
