package dev.linkdesk.ui.results.views;

import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The views and which of them is chosen. A view gives filter, search and scope their values; what a
 * person changes of them afterwards is the view's only once it is saved.
 */
public final class ViewsModel implements AutoCloseable {
  /** The longest name of a view, in characters. */
  public static final int LONGEST_NAME = 40;

  private static final String VIEWS = "results.views";
  private static final String LAST = "results.view";
  private static final String OWN = "own-";

  private final Choices choices;
  private final ObjectProperty<ViewFilter> filter;
  private final StringProperty search;
  private final ObjectProperty<Scope> scope =
      new SimpleObjectProperty<>(this, "scope", Scope.FOLLOWED);
  private final ObservableList<View> views = FXCollections.observableArrayList();
  private final ObservableList<View> readOnly = FXCollections.unmodifiableObservableList(views);
  private final ReadOnlyObjectWrapper<View> chosen;
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
  private final Subscription listening;

  /**
   * Chooses the view that was chosen last; at first everything.
   *
   * @param filter what the list is filtered by
   * @param search what stands in the search
   */
  public ViewsModel(
      Texts texts, Choices choices, ObjectProperty<ViewFilter> filter, StringProperty search) {
    this.choices = choices;
    this.filter = filter;
    this.search = search;
    List<View> builtIn = Stream.of(BuiltIn.values()).map(each -> each.view(texts)).toList();
    views.setAll(ViewText.read(choices.get(VIEWS).orElse(null), builtIn));
    String last = choices.get(LAST).orElse(BuiltIn.EVERYTHING.word());
    View first = find(last).or(() -> find(BuiltIn.EVERYTHING.word())).orElseGet(builtIn::getLast);
    chosen = new ReadOnlyObjectWrapper<>(this, "chosen", first);
    listening =
        Subscription.combine(
            filter.subscribe((was, is) -> compare()),
            search.subscribe((was, is) -> compare()),
            scope.subscribe((was, is) -> compare()));
    apply(first);
  }

  /** All views, in the order of their tabs. */
  public ObservableList<View> views() {
    return readOnly;
  }

  public ReadOnlyObjectProperty<View> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whether filter, search or scope are no longer what the chosen view says. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** Goes to a view; what was changed of the one before and not saved is forgotten. */
  public void choose(View view) {
    chosen.set(view);
    choices.put(LAST, view.id());
    apply(view);
  }

  /** Goes to the view that shows everything. */
  public void chooseEverything() {
    find(BuiltIn.EVERYTHING.word()).ifPresent(this::choose);
  }

  /** Goes to the view in this place, counted from 0; does nothing where there is none. */
  public void choose(int place) {
    if (place >= 0 && place < views.size()) {
      choose(views.get(place));
    }
  }

  /** Goes to the next view, or with −1 to the one before, and round at the ends. */
  public void step(int by) {
    choose(Math.floorMod(views.indexOf(chosen.get()) + by, views.size()));
  }

  /** Whether a view would be called so already. */
  public boolean isTaken(String name) {
    return views.stream().anyMatch(view -> view.name().equalsIgnoreCase(name.strip()));
  }

  /** Keeps what is shown as a view of one's own and goes to it. */
  public View saveAs(String name) {
    View view =
        new View(freeId(), name.strip(), filter.get(), search.get().strip(), scope.get(), true);
    views.add(view);
    keep();
    choose(view);
    return view;
  }

  /** Makes what is shown the view from now on; one built in stays as it is. */
  public void saveChanges() {
    View old = chosen.get();
    if (old.isOwn()) {
      View now =
          new View(old.id(), old.name(), filter.get(), search.get().strip(), scope.get(), true);
      replace(old, now);
    }
  }

  /** Shows what the view says again. */
  public void reset() {
    apply(chosen.get());
  }

  /** Gives a view of one's own another name. */
  public void rename(View view, String name) {
    if (view.isOwn()) {
      replace(
          view,
          new View(view.id(), name.strip(), view.filter(), view.search(), view.scope(), true));
    }
  }

  /** Moves a tab to the right, or with a negative number to the left, as far as it goes. */
  public void move(View view, int by) {
    int from = views.indexOf(view);
    int to = Math.clamp((long) from + by, 0, views.size() - 1);
    if (from >= 0 && from != to) {
      List<View> moved = new ArrayList<>(views);
      moved.add(to, moved.remove(from));
      views.setAll(moved);
      keep();
    }
  }

  public boolean canMove(View view, int by) {
    int to = views.indexOf(view) + by;
    return to >= 0 && to < views.size();
  }

  /**
   * Deletes a view of one's own; the one beside it is chosen in its place.
   *
   * @return brings it back where it was
   */
  public Runnable delete(View view) {
    int place = views.indexOf(view);
    if (place < 0 || !view.isOwn()) {
      return () -> {};
    }
    boolean wasChosen = view.equals(chosen.get());
    views.remove(place);
    keep();
    if (wasChosen) {
      choose(Math.min(place, views.size() - 1));
    }
    return () -> bringBack(view, place, wasChosen);
  }

  @Override
  public void close() {
    listening.unsubscribe();
  }

  private void bringBack(View view, int place, boolean choose) {
    boolean isTaken = find(view.id()).isPresent();
    View back =
        isTaken
            ? new View(
                freeId(), view.name(), view.filter(), view.search(), view.scope(), view.isOwn())
            : view;
    views.add(Math.min(place, views.size()), back);
    keep();
    if (choose) {
      choose(back);
    }
  }

  private void replace(View old, View now) {
    int place = views.indexOf(old);
    if (place < 0) {
      return;
    }
    boolean isChosen = old.equals(chosen.get());
    views.set(place, now);
    if (isChosen) {
      chosen.set(now);
      compare();
    }
    keep();
  }

  private void keep() {
    choices.put(VIEWS, ViewText.write(views));
  }

  private Optional<View> find(String id) {
    return views.stream().filter(view -> view.id().equals(id)).findFirst();
  }

  private String freeId() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> OWN + number)
        .filter(id -> find(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void apply(View view) {
    Scope wanted = view.scope();
    if (wanted != null) {
      scope.set(wanted);
    }
    filter.set(view.filter());
    search.set(view.search());
    compare();
  }

  private void compare() {
    View view = chosen.get();
    changed.set(
        !view.filter().equals(filter.get())
            || differs(view.scope(), scope.get())
            || (view.isOwn() && !view.search().equals(search.get().strip())));
  }

  private static boolean differs(@Nullable Scope said, Scope now) {
    return said != null && said != now;
  }
}
