package dev.linkdesk.ui.news;

import java.util.ArrayList;
import java.util.List;

/** A system whose notifications are kept to be read. */
final class FakeSystem implements SystemNotifier {
  final List<String> shown = new ArrayList<>();
  Outcome outcome = Outcome.SHOWN;

  @Override
  public Outcome show(String title, String text, String show) {
    if (outcome != Outcome.NOT_SHOWN) {
      shown.add(title + " | " + text);
    }
    return outcome;
  }
}
