package dev.linkdesk.ui.create;

import dev.linkdesk.message.Channel;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Languages;
import dev.linkdesk.ui.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The presets of the workspace: saved from the form, and put back into it. */
public final class PresetsModel {
  /** How many can be chosen by one key. */
  static final int WITH_KEY = 9;

  private static final String KEPT = "create.presets";

  /** Where the composer of messages reads the channel that it begins with. */
  private static final String CHANNEL = "handover.channel";

  private static final int LONGEST_NAME = 40;

  /** What was done last. */
  public enum Act {
    SAVED,
    RENAMED,
    REMOVED
  }

  /** A change of the list that can be undone. */
  public record Change(Act act, String name, List<Preset> before) {
    public Change {
      before = List.copyOf(before);
    }
  }

  private final Choices choices;
  private final FormModel form;
  private final ObservableList<Preset> presets = FXCollections.observableArrayList();
  private final ObservableList<Preset> readOnly = FXCollections.unmodifiableObservableList(presets);
  private final InputModel name =
      new InputModel("name", Problem.of("create.preset.noName"), this::nameProblem);
  private final ObjectProperty<@Nullable Channel> channel =
      new SimpleObjectProperty<>(this, "channel", null);
  private final ReadOnlyObjectWrapper<@Nullable Preset> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", null);
  private final ReadOnlyObjectWrapper<@Nullable Change> change =
      new ReadOnlyObjectWrapper<>(this, "change", null);
  private @Nullable Preset renaming;

  PresetsModel(Choices choices, FormModel form) {
    this.choices = choices;
    this.form = form;
    presets.setAll(choices.get(KEPT).map(Preset::read).orElse(List.of()));
  }

  /** In the order in which they were saved. */
  public ObservableList<Preset> presets() {
    return readOnly;
  }

  /** The one that was put into the form last; null when none was. */
  public ReadOnlyObjectProperty<@Nullable Preset> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What was done last and can be undone; null when nothing was. */
  public ReadOnlyObjectProperty<@Nullable Change> changeProperty() {
    return change.getReadOnlyProperty();
  }

  /** The name that is being typed for one that is saved or renamed. */
  InputModel name() {
    return name;
  }

  /** The channel for one that is saved; null for none. */
  ObjectProperty<@Nullable Channel> channelProperty() {
    return channel;
  }

  /** Puts the preset of a place in the list into the form; false where there is none. */
  boolean choose(int index) {
    if (index >= presets.size()) {
      return false;
    }
    choose(presets.get(index));
    return true;
  }

  void choose(Preset preset) {
    OptionsModel options = form.options();
    if (!preset.template().isEmpty()) {
      form.template().id().textProperty().set(preset.template());
    }
    options.expiry().input().textProperty().set(preset.expiry());
    options.tags().textProperty().set(preset.tags());
    boolean known = Languages.CODES.contains(preset.language());
    options.languageProperty().set(known ? preset.language() : "");
    if (preset.channel() != null) {
      choices.put(CHANNEL, preset.channel().name());
    }
    chosen.set(preset);
  }

  /** Begins to save what the form holds now. */
  void beginSaving() {
    renaming = null;
    name.clear();
    Preset last = chosen.get();
    channel.set(last == null ? null : last.channel());
  }

  void beginRenaming(Preset preset) {
    renaming = preset;
    name.textProperty().set(preset.name());
    channel.set(preset.channel());
  }

  boolean isRenaming() {
    return renaming != null;
  }

  /**
   * Saves or renames under the name that was typed; one of the same name is replaced.
   *
   * @return false when something is wrong with the name, which shows
   */
  boolean finish() {
    if (!name.check()) {
      return false;
    }
    Preset old = renaming;
    if (old == null) {
      put(fromForm(), named(name.text()), Act.SAVED);
    } else {
      put(old.named(name.text()), Optional.of(old), Act.RENAMED);
    }
    renaming = null;
    return true;
  }

  void remove(Preset preset) {
    List<Preset> left = new ArrayList<>(presets);
    left.remove(preset);
    keep(left, new Change(Act.REMOVED, preset.name(), presets));
    if (preset.equals(chosen.get())) {
      chosen.set(null);
    }
  }

  /** Takes the last change of the list back. */
  void undo() {
    Change last = change.get();
    if (last != null) {
      keep(last.before(), null);
    }
  }

  private Preset fromForm() {
    OptionsModel options = form.options();
    return new Preset(
        name.text(),
        form.template().id().text(),
        options.expiry().input().text(),
        options.tags().text(),
        options.languageProperty().get(),
        channel.get());
  }

  private Optional<Preset> named(String wanted) {
    return presets.stream().filter(preset -> preset.name().equalsIgnoreCase(wanted)).findFirst();
  }

  private void put(Preset fresh, Optional<Preset> inPlaceOf, Act act) {
    List<Preset> now = new ArrayList<>(presets);
    int at = inPlaceOf.map(now::indexOf).orElse(-1);
    if (at < 0) {
      now.add(fresh);
    } else {
      now.set(at, fresh);
    }
    keep(now, new Change(act, fresh.name(), presets));
    if (act == Act.SAVED || inPlaceOf.equals(Optional.ofNullable(chosen.get()))) {
      chosen.set(fresh);
    }
  }

  private void keep(List<Preset> now, @Nullable Change done) {
    presets.setAll(now);
    choices.put(KEPT, Preset.write(now));
    change.set(done);
  }

  private @Nullable Problem nameProblem(String text) {
    if (text.codePointCount(0, text.length()) > LONGEST_NAME) {
      return Problem.of("create.problem.tooLong", LONGEST_NAME);
    }
    boolean taken =
        renaming != null && named(text).filter(other -> !other.equals(renaming)).isPresent();
    return taken ? Problem.of("create.preset.taken") : OneLine.flaw(text);
  }
}
