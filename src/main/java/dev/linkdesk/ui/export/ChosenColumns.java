package dev.linkdesk.ui.export;

import dev.linkdesk.export.ExportColumn;
import dev.linkdesk.export.TableFormat;
import dev.linkdesk.ui.shared.Choices;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Which columns and which kind of file are wanted, remembered from export to export; but personal
 * columns are wanted for one export only.
 */
final class ChosenColumns {
  private static final String COLUMNS = "export.columns";
  private static final String FORMAT = "export.format";
  private static final String BETWEEN = ",";

  private final Choices choices;
  private final Map<ExportColumn, BooleanProperty> wanted = new EnumMap<>(ExportColumn.class);

  ChosenColumns(Choices choices) {
    this.choices = choices;
    Set<String> remembered =
        choices
            .get(COLUMNS)
            .map(names -> Set.copyOf(List.of(names.split(BETWEEN, -1))))
            .orElseGet(ChosenColumns::usual);
    for (ExportColumn column : ExportColumn.values()) {
      boolean isOn = !column.isPersonal() && remembered.contains(column.name());
      wanted.put(column, new SimpleBooleanProperty(this, column.name(), isOn));
    }
  }

  BooleanProperty property(ExportColumn column) {
    return Objects.requireNonNull(wanted.get(column));
  }

  Collection<BooleanProperty> properties() {
    return wanted.values();
  }

  List<ExportColumn> wanted() {
    return Arrays.stream(ExportColumn.values()).filter(each -> property(each).get()).toList();
  }

  boolean arePersonal() {
    return wanted().stream().anyMatch(ExportColumn::isPersonal);
  }

  /** The kind of file that was wanted last. */
  TableFormat format() {
    String remembered = choices.get(FORMAT).orElse("");
    return Arrays.stream(TableFormat.values())
        .filter(format -> format.name().equals(remembered))
        .findFirst()
        .orElse(TableFormat.CSV);
  }

  void remember(TableFormat format) {
    choices.put(FORMAT, format.name());
    choices.put(
        COLUMNS,
        wanted().stream()
            .filter(column -> !column.isPersonal())
            .map(ExportColumn::name)
            .collect(Collectors.joining(BETWEEN)));
  }

  private static Set<String> usual() {
    return Arrays.stream(ExportColumn.values())
        .map(ExportColumn::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
