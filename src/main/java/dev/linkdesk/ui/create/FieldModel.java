package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One prefill field of the form. */
public final class FieldModel {
  private final String key;
  private final TypedDates dates;
  private final boolean custom;
  private final InputModel input;
  private final ReadOnlyStringWrapper label;
  private FieldKind kind;

  /**
   * @param label the template's words; empty when no template told any
   * @param custom whether the key was typed in
   */
  FieldModel(String key, String label, FieldKind kind, boolean custom, TypedDates dates) {
    this.key = key;
    this.label = new ReadOnlyStringWrapper(this, "label", label);
    this.kind = kind;
    this.custom = custom;
    this.dates = dates;
    input = new InputModel(Field.normal(key), null, this::problem);
  }

  String key() {
    return key;
  }

  public InputModel input() {
    return input;
  }

  ReadOnlyStringProperty labelProperty() {
    return label.getReadOnlyProperty();
  }

  FieldKind kind() {
    return kind;
  }

  boolean isCustom() {
    return custom;
  }

  boolean isFilled() {
    return !input.isBlank();
  }

  boolean sameKey(String other) {
    return Field.normal(key).equals(Field.normal(other));
  }

  /**
   * Becomes the field of another template where the same control serves both, so that nobody who is
   * typing in it loses the cursor; false when another control is needed.
   */
  boolean adopt(FieldModel other) {
    boolean choices = kind instanceof FieldKind.OneOf || kind instanceof FieldKind.SomeOf;
    boolean same = choices ? kind.equals(other.kind) : kind.getClass() == other.kind.getClass();
    if (!same || !key.equals(other.key) || custom != other.custom) {
      return false;
    }
    kind = other.kind;
    label.set(other.label.get());
    return true;
  }

  /** The value to send; empty when nothing, or nothing right, is typed. */
  Optional<Object> value() {
    return isFilled() && kind.read(input.text(), dates) instanceof FieldKind.Reading.Value read
        ? Optional.of(read.value())
        : Optional.empty();
  }

  /** Checks what was typed and shows it as it will be sent. */
  void leave() {
    if (isFilled()
        && kind.read(input.text(), dates) instanceof FieldKind.Reading.Value read
        && !read.tidy().equals(input.textProperty().get())) {
      input.textProperty().set(read.tidy());
    }
    input.leave();
  }

  private @Nullable Problem problem(String text) {
    return kind.read(text, dates) instanceof FieldKind.Reading.Wrong wrong ? wrong.problem() : null;
  }
}
