package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.results.act.RowActions;
import dev.linkdesk.ui.results.explain.CloserLook;
import dev.linkdesk.ui.results.views.Following;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What can be done on the screen with what is chosen, as it stands at the moment of asking. */
final class ChosenCommands {
  private final ResultsModel model;
  private final RowActions actions;
  private final CloserLook look;
  private final Following following;
  private final ScreenCommands screen;
  private final List<Supplier<List<Command>>> more = new ArrayList<>();

  ChosenCommands(
      ResultsModel model,
      RowActions actions,
      CloserLook look,
      Following following,
      ScreenCommands screen) {
    this.model = model;
    this.actions = actions;
    this.look = look;
    this.following = following;
    this.screen = screen;
  }

  /** Adds to what can be done. */
  void offer(Supplier<List<Command>> commands) {
    more.add(commands);
  }

  /** With the chosen inquiries, the rows shown and the screen. */
  List<Command> all() {
    List<Inquiry> chosen = chosen();
    List<Command> commands = new ArrayList<>(actions.of(chosen));
    commands.addAll(actions.waitingForOne(chosen));
    if (chosen.size() == 1) {
      commands.addAll(look.commands(chosen.getFirst()));
    }
    commands.add(following.command(model.chosen()));
    commands.addAll(screen.commands());
    more.forEach(each -> commands.addAll(each.get()));
    return commands;
  }

  /** With the chosen inquiries alone, in groups. */
  List<List<Command>> ofRows() {
    List<Inquiry> chosen = chosen();
    List<List<Command>> groups = new ArrayList<>();
    if (chosen.size() == 1) {
      groups.add(List.of(screen.open()));
    }
    groups.addAll(actions.grouped(chosen));
    return groups;
  }

  private List<Inquiry> chosen() {
    return model.chosen().stream().map(InquiryRow::inquiry).toList();
  }
}
