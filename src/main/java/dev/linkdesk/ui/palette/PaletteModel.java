package dev.linkdesk.ui.palette;

import dev.linkdesk.background.Background;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the palette lists for what was typed. On the FX thread. */
final class PaletteModel {
  private static final Logger LOG = LoggerFactory.getLogger(PaletteModel.class);
  private static final Pattern INQUIRY_ID = Pattern.compile("inq_[A-Za-z0-9]+");
  private static final String FIND = "palette.find";
  private static final int RECENT_ROOM = 5;

  private final PaletteParts parts;
  private final Texts texts;
  private final Recent recent;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ObservableList<PaletteEntry> entries = FXCollections.observableArrayList();
  private final ObservableList<PaletteEntry> readOnly =
      FXCollections.unmodifiableObservableList(entries);
  private List<Listed> commands = List.of();
  private List<Command> inquiries = List.of();
  private boolean isOpen;
  private Background.@Nullable Running searching;

  PaletteModel(PaletteParts parts) {
    this.parts = parts;
    texts = parts.texts();
    recent = new Recent(parts.choices());
    text.addListener((property, before, now) -> typed());
  }

  StringProperty textProperty() {
    return text;
  }

  /** Headings and lines, the best group and the best line in it first. */
  ObservableList<PaletteEntry> entries() {
    return readOnly;
  }

  /** Lists what there is at this moment, with nothing typed. */
  void start() {
    isOpen = true;
    commands =
        parts.groups().stream()
            .flatMap(group ->
                group.commands().get().stream().map(command -> new Listed(group, command)))
            .toList();
    inquiries = List.of();
    text.set("");
    list();
  }

  /** Nothing is looked for any more, and what was typed is forgotten. */
  void stop() {
    isOpen = false;
    stopSearching();
    commands = List.of();
    inquiries = List.of();
    text.set("");
    entries.clear();
  }

  /** Notes that a command was used; inquiries and what was looked for are not remembered. */
  void used(Command command) {
    if (commands.stream().anyMatch(each -> each.command().id().equals(command.id()))) {
      recent.used(command.id());
    }
  }

  /** Whether nothing at all goes by what was typed. */
  boolean isNothingFound() {
    return entries.stream()
        .noneMatch(entry ->
            entry instanceof PaletteEntry.Line line && !line.command().id().equals(FIND));
  }

  private void typed() {
    stopSearching();
    String sought = named().orElse(text.get());
    List<String> words = Fit.words(sought);
    // What still fits stays until the search is done, so that the list does not flicker.
    inquiries =
        words.isEmpty()
            ? List.of()
            : inquiries.stream().filter(each -> Fit.of(words, each.words()).isPresent()).toList();
    if (!words.isEmpty() && isOpen) {
      searching =
          parts
              .background()
              .run(
                  parts.inquiries().apply(sought),
                  this::found,
                  failure -> LOG.warn("Inquiries were not searched: {}", failure.getMessage()));
    }
    list();
  }

  /** The inquiry id in what was typed, also when it stands inside a link. */
  private Optional<String> named() {
    Matcher id = INQUIRY_ID.matcher(text.get());
    return id.find() ? Optional.of(id.group()) : Optional.empty();
  }

  private void stopSearching() {
    if (searching != null) {
      searching.cancel();
      searching = null;
    }
  }

  private void found(List<Command> some) {
    inquiries = some;
    list();
  }

  private void list() {
    if (!isOpen) {
      return;
    }
    List<PaletteEntry> listed = new ArrayList<>();
    if (text.get().isBlank()) {
      addRecent(listed);
      addAll(listed);
    } else {
      addFound(listed);
    }
    entries.setAll(listed);
  }

  private void addRecent(List<PaletteEntry> listed) {
    List<PaletteEntry> lines = new ArrayList<>();
    for (String id : recent.ids()) {
      commands.stream()
          .map(Listed::command)
          .filter(command -> command.id().equals(id))
          .findFirst()
          .filter(command -> lines.size() < RECENT_ROOM)
          .ifPresent(command -> lines.add(line(command, Fit.ANY)));
    }
    add(listed, texts.get("palette.group.recent"), lines);
  }

  private void addAll(List<PaletteEntry> listed) {
    for (CommandGroup group : parts.groups()) {
      add(
          listed,
          group.title(),
          commands.stream()
              .filter(each -> each.group().equals(group))
              .map(each -> line(each.command(), Fit.ANY))
              .toList());
    }
  }

  private void addFound(List<PaletteEntry> listed) {
    List<String> words = Fit.words(text.get());
    List<String> used = recent.ids();
    List<Ranked> ranked = new ArrayList<>();
    for (Listed each : commands) {
      Fit.of(words, each.command().words())
          .ifPresent(fit -> ranked.add(new Ranked(each, fit, rank(used, each.command()))));
    }
    ranked.sort(Ranked.BEST_FIRST);
    int best = ranked.isEmpty() ? 0 : ranked.getFirst().fit().score();
    Optional<String> named = named();
    named.ifPresent(id -> add(listed, texts.get("palette.group.results"), List.of(findId(id))));
    boolean inquiriesFirst = inquiryFit(words) > best;
    if (inquiriesFirst) {
      addInquiries(listed, words);
    }
    addRanked(listed, ranked);
    if (!inquiriesFirst) {
      addInquiries(listed, words);
    }
    if (named.isEmpty()) {
      add(listed, texts.get("palette.group.results"), List.of(findText(text.get().strip())));
    }
  }

  private int inquiryFit(List<String> words) {
    return inquiries.stream()
        .mapToInt(command -> Fit.of(words, command.words()).map(Fit::score).orElse(0))
        .max()
        .orElse(0);
  }

  private void addInquiries(List<PaletteEntry> listed, List<String> words) {
    add(
        listed,
        texts.get("palette.group.inquiries"),
        inquiries.stream()
            .map(command -> line(command, Fit.of(words, command.words()).orElse(Fit.ANY)))
            .toList());
  }

  /** The group of the best line first, and all of a group together. */
  private void addRanked(List<PaletteEntry> listed, List<Ranked> ranked) {
    Set<CommandGroup> done = new HashSet<>();
    for (Ranked first : ranked) {
      CommandGroup group = first.listed().group();
      if (done.add(group)) {
        add(
            listed,
            group.title(),
            ranked.stream()
                .filter(each -> each.listed().group().equals(group))
                .map(each -> line(each.listed().command(), each.fit()))
                .toList());
      }
    }
  }

  private PaletteEntry findId(String id) {
    return line(
        new Command(
            FIND, texts.get("palette.find.id", id), null, () -> parts.find().accept(id)),
        Fit.ANY);
  }

  private PaletteEntry findText(String typed) {
    return line(
        new Command(
            FIND, texts.get("palette.find.text", typed), null, () -> parts.find().accept(typed)),
        Fit.ANY);
  }

  private static PaletteEntry line(Command command, Fit fit) {
    return new PaletteEntry.Line(command, (BitSet) fit.hits().clone());
  }

  private static void add(
      List<PaletteEntry> listed, String title, List<? extends PaletteEntry> lines) {
    if (!lines.isEmpty()) {
      listed.add(new PaletteEntry.Heading(title));
      listed.addAll(lines);
    }
  }

  private static int rank(List<String> used, Command command) {
    int at = used.indexOf(command.id());
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  private record Listed(CommandGroup group, Command command) {}

  /** Of two that fit alike the one that was used last, and what can be done before what cannot. */
  private record Ranked(Listed listed, Fit fit, int recency) {
    private static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparingInt((Ranked each) -> -each.fit().score())
            .thenComparing(each -> !each.listed().command().isPossible())
            .thenComparingInt(Ranked::recency);
  }
}
