package dev.linkdesk.ui.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What stands in one line of the list. */
sealed interface NewsEntry {
  /** Under which heading something stands, in the order of the headings. */
  enum Group {
    AWAY,
    TODAY,
    EARLIER
  }

  /** The title of a group. */
  record Heading(Group group, int count) implements NewsEntry {}

  /** Something that happened. */
  record Line(NewsItem item, boolean unseen) implements NewsEntry {}

  /**
   * All lines with their headings, newest first in each group. What happened while away comes first
   * until it was seen, and then last.
   */
  static List<NewsEntry> all(NewsModel model, Instant now, ZoneId zone) {
    Map<Group, List<Line>> groups = new EnumMap<>(Group.class);
    LocalDate today = LocalDate.ofInstant(now, zone);
    for (NewsItem item : model.items()) {
      groups
          .computeIfAbsent(group(item, today, zone), none -> new ArrayList<>())
          .add(new Line(item, model.isUnseen(item)));
    }
    boolean awaySeen = groups.getOrDefault(Group.AWAY, List.of()).stream().noneMatch(Line::unseen);
    List<NewsEntry> all = new ArrayList<>();
    groups.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getKey() == Group.AWAY && awaySeen))
        .forEach(each -> {
          all.add(new Heading(each.getKey(), each.getValue().size()));
          all.addAll(each.getValue());
        });
    return all;
  }

  private static Group group(NewsItem item, LocalDate today, ZoneId zone) {
    if (item.away()) {
      return Group.AWAY;
    }
    return LocalDate.ofInstant(item.at(), zone).equals(today) ? Group.TODAY : Group.EARLIER;
  }
}
