package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.RowSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Tags as a person wishes them. What was added and taken away is remembered, so that a tag which
 * somebody else changes meanwhile stays as they left it.
 */
final class TagsModel {
  private static final int SUGGESTIONS = 8;

  private final About about;
  private final List<String> inUse;
  private final Set<String> added = new LinkedHashSet<>();
  private final Set<String> removed = new LinkedHashSet<>();
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");

  /**
   * @param inUse tags that others have, the most used first
   */
  TagsModel(About about, List<String> inUse) {
    this.about = about;
    this.inUse = List.copyOf(inUse);
    about.nowProperty().subscribe(now -> show());
  }

  /** The tags of all rows, the most used first. */
  static List<String> inUse(RowSource rows) {
    Map<String, Long> counts =
        rows.rows().stream()
            .flatMap(row -> row.inquiry().tags().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** One tag per part between commas, without the blanks around it. */
  static List<String> tagsIn(String text) {
    return Stream.of(text.split("[,;\\v]", -1))
        .map(part -> part.strip().replaceAll("\\s+", " "))
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** As they will be. */
  ObservableList<String> tags() {
    return tags;
  }

  StringProperty typedProperty() {
    return typed;
  }

  /** Adds what is typed; says whether there was anything. */
  boolean addTyped() {
    List<String> wanted = tagsIn(typed.get());
    wanted.forEach(this::add);
    typed.set("");
    return !wanted.isEmpty();
  }

  void add(String tag) {
    removed.remove(tag);
    if (!about.now().tags().contains(tag)) {
      added.add(tag);
    }
    show();
  }

  void remove(String tag) {
    added.remove(tag);
    if (about.now().tags().contains(tag)) {
      removed.add(tag);
    }
    show();
  }

  /** Tags that others have and this one has not, which hold what is typed. */
  List<String> suggestions() {
    String wanted = typed.get().strip().toLowerCase(Locale.ROOT);
    return inUse.stream()
        .filter(tag -> !tags.contains(tag) && tag.toLowerCase(Locale.ROOT).contains(wanted))
        .limit(SUGGESTIONS)
        .toList();
  }

  boolean hasChanges() {
    return !tagsIn(typed.get()).isEmpty() || !wished().equals(about.now().tags());
  }

  /** The least that has to be asked of Persona. */
  Deed deed() {
    addTyped();
    List<String> held = about.now().tags();
    List<String> wished = wished();
    List<String> more = wished.stream().filter(tag -> !held.contains(tag)).toList();
    List<String> less = held.stream().filter(tag -> !wished.contains(tag)).toList();
    if (more.size() == 1 && less.isEmpty()) {
      return new Deed.AddTag(more.getFirst());
    }
    if (less.size() == 1 && more.isEmpty()) {
      return new Deed.RemoveTag(less.getFirst());
    }
    return new Deed.ChangeTags(more, less);
  }

  private List<String> wished() {
    Inquiry now = about.now();
    List<String> wished = new ArrayList<>(now.tags());
    wished.removeAll(removed);
    added.stream().filter(tag -> !wished.contains(tag)).forEach(wished::add);
    return wished;
  }

  private void show() {
    tags.setAll(wished());
  }
}
