package dev.linkdesk.ui.shared;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One text that a person types or chooses, and what is wrong with it. */
public final class InputModel {
  /** What is wrong with a text that is not blank; null when nothing is. */
  @FunctionalInterface
  public interface Check {
    @Nullable Problem of(String text);
  }

  private final String name;
  private final @Nullable Problem ifBlank;
  private final Check check;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", null);

  /**
   * @param name how Persona calls it, in the casing of {@link dev.linkdesk.inquiry.Field#normal}
   * @param ifBlank the problem of leaving it out; null when it may be left out
   */
  public InputModel(String name, @Nullable Problem ifBlank, Check check) {
    this.name = name;
    this.ifBlank = ifBlank;
    this.check = check;
    text.addListener(changed -> problem.set(null));
  }

  public String name() {
    return name;
  }

  public StringProperty textProperty() {
    return text;
  }

  /** The text without the spaces around it. */
  public String text() {
    String typed = text.get();
    return typed == null ? "" : typed.strip();
  }

  public boolean isBlank() {
    return text().isEmpty();
  }

  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Checks what was typed; a blank input is only blamed by {@link #check}. */
  public void leave() {
    if (!isBlank()) {
      check();
    }
  }

  /** Checks for sending; true when nothing is wrong. */
  public boolean check() {
    problem.set(isBlank() ? ifBlank : check.of(text()));
    return problem.get() == null;
  }

  /** Shows what Persona said of it, until it is changed. */
  public void refuse(Problem said) {
    problem.set(said);
  }

  public void clear() {
    text.set("");
    problem.set(null);
  }
}
