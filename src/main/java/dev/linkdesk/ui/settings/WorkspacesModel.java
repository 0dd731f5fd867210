package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * All workspaces and the one that is looked at. What was changed of it is kept only when saved;
 * before it is left, a person decides what becomes of it.
 */
public final class WorkspacesModel {
  private final WorkspaceBook book;
  private final Background background;
  private final ObservableValue<@Nullable Workspace> open;
  private final WaysOut ways;
  private final WorkspaceFormModel form = new WorkspaceFormModel();
  private final ObservableList<Workspace> workspaces = FXCollections.observableArrayList();
  private final ObservableList<Workspace> readOnly =
      FXCollections.unmodifiableObservableList(workspaces);
  private final ReadOnlyObjectWrapper<@Nullable Workspace> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", null);
  private final ReadOnlyObjectWrapper<@Nullable Workspace> wanted =
      new ReadOnlyObjectWrapper<>(this, "wanted", null);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", null);
  private final ReadOnlyStringWrapper keyTail = new ReadOnlyStringWrapper(this, "keyTail", "");

  /**
   * Knows no workspace before {@link #load}.
   *
   * @param open the workspace that the window works in
   */
  public WorkspacesModel(
      WorkspaceBook book,
      Background background,
      ObservableValue<@Nullable Workspace> open,
      WaysOut ways) {
    this.book = book;
    this.background = background;
    this.open = open;
    this.ways = ways;
  }

  /** All of them in their order; changes in place. */
  public ObservableList<Workspace> workspaces() {
    return readOnly;
  }

  public ReadOnlyObjectProperty<@Nullable Workspace> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /**
   * Where a person wants to go while changes are not saved; null when nothing has to be decided.
   */
  public ReadOnlyObjectProperty<@Nullable Workspace> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Why the last thing did not happen; null when it did. */
  public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** The last four characters of the selected one's key; empty while not known. */
  public ReadOnlyStringProperty keyTailProperty() {
    return keyTail.getReadOnlyProperty();
  }

  public WorkspaceFormModel form() {
    return form;
  }

  ObservableValue<@Nullable Workspace> open() {
    return open;
  }

  boolean isOpen(Workspace workspace) {
    Workspace now = open.getValue();
    return now != null && now.id().equals(workspace.id());
  }

  static boolean isDemo(Workspace workspace) {
    return workspace.id().equals(Workspace.DEMO);
  }

  /** Reads the list anew; what was typed stays. */
  public void load() {
    trouble.set(null);
    Errand.run(background, KeyPlace.THIS_RUN, book::all, this::take, trouble::set);
  }

  /** Looks at another workspace, at once or once the changes to this one are decided on. */
  public void select(Workspace workspace) {
    Workspace now = selected.get();
    if (now != null && now.id().equals(workspace.id())) {
      wanted.set(null);
      return;
    }
    if (form.changedProperty().get() || busy.get()) {
      wanted.set(workspace);
      return;
    }
    show(workspace);
  }

  /** Saves the changes and then goes where a person wanted to. */
  public void save() {
    Workspace now = selected.get();
    if (now == null || busy.get() || !form.check()) {
      return;
    }
    Workspace with =
        new Workspace(
            now.id(),
            form.name().text(),
            now.environment(),
            now.apiUrl(),
            form.links(),
            now.bound(),
            now.keyPlace(),
            form.defaults());
    begin();
    Errand.run(
        background, now.keyPlace(), () -> book.change(with), this::changed, this::notHappened);
  }

  /** Takes the changes back and goes where a person wanted to. */
  public void undo() {
    Workspace next = wanted.get();
    Workspace now = selected.get();
    if (next != null) {
      show(next);
    } else if (now != null) {
      trouble.set(null);
      fill(now);
    }
  }

  /** Stays with the changes. */
  public void stay() {
    wanted.set(null);
  }

  /** Goes to work in the selected one. */
  public void openSelected() {
    Workspace now = selected.get();
    if (now != null && !isOpen(now)) {
      ways.open().accept(now);
    }
  }

  /** Forgets the selected one and its key; never the demo, nor the one that is open. */
  public void remove() {
    Workspace now = selected.get();
    if (now == null || busy.get() || isDemo(now) || isOpen(now)) {
      return;
    }
    begin();
    Errand.run(
        background,
        now.keyPlace(),
        () -> {
          book.remove(now);
          return now;
        },
        this::removed,
        this::notHappened);
  }

  /** Shows a workspace that was added. */
  void added(Workspace workspace) {
    workspaces.add(workspace);
    ways.added().accept(workspace);
    select(workspace);
  }

  /** Shows that a workspace has another key. */
  void keyReplaced(Workspace workspace) {
    put(workspace);
    ways.keyReplaced().accept(workspace);
  }

  private void take(List<Workspace> all) {
    workspaces.setAll(all);
    Workspace now = selected.get();
    Optional<Workspace> same = all.stream().filter(each -> isSame(each, now)).findFirst();
    if (same.isPresent() && form.changedProperty().get()) {
      selected.set(same.get());
      return;
    }
    same.or(() -> all.stream().filter(this::isOpen).findFirst())
        .or(() -> all.stream().findFirst())
        .ifPresent(this::show);
  }

  private static boolean isSame(Workspace one, @Nullable Workspace other) {
    return other != null && one.id().equals(other.id());
  }

  private void show(Workspace workspace) {
    wanted.set(null);
    trouble.set(null);
    fill(workspace);
    selected.set(workspace);
    lookUpTail(workspace);
  }

  private void fill(Workspace workspace) {
    form.avoid(
        workspaces.stream()
            .filter(other -> !isSame(other, workspace))
            .map(Workspace::name)
            .toList());
    form.fill(workspace.name(), workspace.linkHost(), workspace.defaults());
  }

  private void lookUpTail(Workspace workspace) {
    keyTail.set("");
    if (isDemo(workspace)) {
      return;
    }
    Errand.run(
        background,
        workspace.keyPlace(),
        () -> book.keyTail(workspace),
        tail -> {
          if (isSame(workspace, selected.get())) {
            keyTail.set(tail.orElse(""));
          }
        },
        unknown -> {});
  }

  private void begin() {
    trouble.set(null);
    busy.set(true);
  }

  private void changed(Workspace now) {
    busy.set(false);
    Workspace next = wanted.get();
    fill(now);
    put(now);
    ways.changed().accept(now);
    if (next != null) {
      show(next);
    }
  }

  private void put(Workspace now) {
    for (int i = 0; i < workspaces.size(); i++) {
      if (isSame(workspaces.get(i), now)) {
        workspaces.set(i, now);
      }
    }
    if (isSame(now, selected.get())) {
      selected.set(now);
      lookUpTail(now);
    }
  }

  private void removed(Workspace gone) {
    busy.set(false);
    workspaces.removeIf(each -> isSame(each, gone));
    ways.removed().accept(gone);
    workspaces.stream()
        .filter(this::isOpen)
        .findFirst()
        .or(() -> workspaces.stream().findFirst())
        .ifPresent(this::show);
  }

  private void notHappened(Trouble why) {
    busy.set(false);
    trouble.set(why);
  }
}
