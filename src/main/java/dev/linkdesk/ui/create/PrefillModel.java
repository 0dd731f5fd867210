package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.InquiryTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The fields that are prefilled, and those that could be. */
public final class PrefillModel {
  /** Shown at once, in this order, when the template has them. */
  static final List<String> AT_ONCE =
      List.of("name_first", "name_last", "birthdate", "email_address");

  private static final int SHOWN_OTHERWISE = 4;
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");

  private final TypedDates dates;
  private final ObservableList<FieldModel> shown = FXCollections.observableArrayList();
  private final ObservableList<FieldModel> offered = FXCollections.observableArrayList();

  /** Kept, because a read-only view that nobody holds is collected and its listeners with it. */
  private final ObservableList<FieldModel> shownReadOnly =
      FXCollections.unmodifiableObservableList(shown);

  private final ObservableList<FieldModel> offeredReadOnly =
      FXCollections.unmodifiableObservableList(offered);
  private final ReadOnlyIntegerWrapper filled = new ReadOnlyIntegerWrapper(this, "filled", 0);
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);
  private final ReadOnlyStringWrapper template = new ReadOnlyStringWrapper(this, "template", null);
  private final Map<String, String> putAside = new HashMap<>();
  private List<FieldModel> all = List.of();

  PrefillModel(TypedDates dates) {
    this.dates = dates;
    takeStandard();
  }

  ObservableList<FieldModel> shown() {
    return shownReadOnly;
  }

  /** Fields of the template that are not shown, in its order. */
  ObservableList<FieldModel> offered() {
    return offeredReadOnly;
  }

  ReadOnlyIntegerProperty filledProperty() {
    return filled.getReadOnlyProperty();
  }

  /** Goes up with each change of what is shown and typed. */
  ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** The name of the template whose fields these are; null while none could be read. */
  ReadOnlyStringProperty templateProperty() {
    return template.getReadOnlyProperty();
  }

  int total() {
    return shown.size() + offered.size();
  }

  boolean isRemovable(FieldModel field) {
    return field.isCustom() || !atOnce().contains(field);
  }

  /** Takes the four fields that Persona's own templates have, for want of the template's. */
  void takeStandard() {
    arrange(
        Stream.of(
                field("name_first", new FieldKind.Line(null)),
                field("name_last", new FieldKind.Line(null)),
                field("birthdate", new FieldKind.Day(true)),
                field("email_address", new FieldKind.Email()))
            .toList(),
        null);
  }

  /** Takes a template's fields; what was typed stays where the key is the same. */
  void take(InquiryTemplate from) {
    List<FieldModel> fields =
        from.fields().stream()
            .flatMap(schema ->
                FieldKind.of(schema).stream()
                    .map(kind -> new FieldModel(schema.key(), schema.label(), kind, false, dates)))
            .toList();
    arrange(fields, from.name());
  }

  private void arrange(List<FieldModel> fields, @Nullable String templateName) {
    List<FieldModel> before = List.copyOf(shown);
    all = fields.stream().map(field -> keptOrNew(field, before)).toList();
    List<FieldModel> now = new ArrayList<>(atOnce());
    all.stream()
        .filter(field -> !now.contains(field))
        .filter(field -> before.stream().anyMatch(old -> old.sameKey(field.key())))
        .forEach(now::add);
    before.stream()
        .filter(FieldModel::isCustom)
        .filter(field -> now.stream().noneMatch(other -> other.sameKey(field.key())))
        .forEach(now::add);
    template.set(templateName);
    shown.setAll(now);
    offered.setAll(all.stream().filter(field -> !now.contains(field)).toList());
    recount();
  }

  private FieldModel keptOrNew(FieldModel fresh, List<FieldModel> before) {
    Optional<FieldModel> old =
        before.stream().filter(field -> field.sameKey(fresh.key())).findFirst();
    if (old.isPresent() && old.get().adopt(fresh)) {
      return old.get();
    }
    String typed =
        old.map(field -> field.input().text())
            .orElseGet(() -> putAside.getOrDefault(fresh.input().name(), ""));
    fresh.input().textProperty().set(typed);
    watch(fresh);
    return fresh;
  }

  private List<FieldModel> atOnce() {
    List<FieldModel> usual =
        AT_ONCE.stream()
            .flatMap(key -> all.stream().filter(field -> field.sameKey(key)).limit(1))
            .toList();
    return usual.isEmpty() ? all.stream().limit(SHOWN_OTHERWISE).toList() : usual;
  }

  void add(FieldModel field) {
    if (offered.remove(field)) {
      shown.add(field);
      recount();
    }
  }

  /** Adds a field by its key, whether or not the template told of it. */
  FieldModel addByKey(String key) {
    for (FieldModel field : List.copyOf(shown)) {
      if (field.sameKey(key)) {
        return field;
      }
    }
    for (FieldModel field : List.copyOf(offered)) {
      if (field.sameKey(key)) {
        add(field);
        return field;
      }
    }
    FieldModel custom = new FieldModel(key, key, new FieldKind.Line(null), true, dates);
    watch(custom);
    shown.add(custom);
    recount();
    return custom;
  }

  static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  void remove(FieldModel field) {
    field.input().clear();
    shown.remove(field);
    offered.setAll(all.stream().filter(other -> !shown.contains(other)).toList());
    recount();
  }

  /** Empties all fields for the next person; those that were added stay. */
  void clear() {
    putAside.clear();
    Stream.concat(shown.stream(), offered.stream()).forEach(field -> field.input().clear());
  }

  /** What to send, by the template's own keys. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (FieldModel field : shown) {
      field.value().ifPresent(value -> values.put(field.key(), value));
    }
    return values;
  }

  /** Puts a value of an earlier inquiry into its field, where the form can hold it. */
  void fill(Field told) {
    Object value = told.value();
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      shown.stream()
          .filter(field -> field.sameKey(told.key()))
          .forEach(field -> field.input().textProperty().set(value.toString()));
    }
  }

  private FieldModel field(String key, FieldKind kind) {
    return new FieldModel(key, "", kind, false, dates);
  }

  private void watch(FieldModel field) {
    field
        .input()
        .textProperty()
        .addListener(changed -> {
          if (field.isFilled()) {
            putAside.put(field.input().name(), field.input().text());
          } else {
            putAside.remove(field.input().name());
          }
          recount();
        });
  }

  private void recount() {
    filled.set((int) shown.stream().filter(FieldModel::isFilled).count());
    revision.set(revision.get() + 1);
  }
}
