package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.Choices;
import java.util.ArrayList;
import java.util.List;

/** Which commands were used last, by id, from run to run. */
final class Recent {
  private static final String KEY = "palette.recent";
  private static final String BETWEEN = " ";
  private static final int ROOM = 20;

  private final Choices choices;

  Recent(Choices choices) {
    this.choices = choices;
  }

  /** The last one first. */
  List<String> ids() {
    return choices.get(KEY).filter(kept -> !kept.isBlank()).map(Recent::split).orElse(List.of());
  }

  void used(String id) {
    if (id.contains(BETWEEN)) {
      return;
    }
    List<String> ids = new ArrayList<>(ids());
    ids.remove(id);
    ids.addFirst(id);
    choices.put(KEY, String.join(BETWEEN, ids.subList(0, Math.min(ROOM, ids.size()))));
  }

  private static List<String> split(String kept) {
    return List.of(kept.strip().split(BETWEEN, -1));
  }
}
