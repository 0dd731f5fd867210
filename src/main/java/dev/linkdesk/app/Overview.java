package dev.linkdesk.app;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.create.CreateView;
import dev.linkdesk.ui.news.News;
import dev.linkdesk.ui.news.NewsParts;
import dev.linkdesk.ui.palette.CommandGroup;
import dev.linkdesk.ui.palette.InquiryFinder;
import dev.linkdesk.ui.palette.Palette;
import dev.linkdesk.ui.palette.PaletteParts;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.window.MainWindow;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** What leads everywhere from one desk: the palette, the sheet of keys, and the news. */
final class Overview implements AutoCloseable {
  private final News news;
  private final Palette palette;

  /**
   * Where it leads.
   *
   * @param here what can be done on every screen
   * @param show shows a followed inquiry
   * @param find looks for what a text names
   */
  record Ways(Supplier<List<Command>> here, Consumer<InquiryId> show, Consumer<String> find) {}

  Overview(DeskParts parts, MainWindow window, CreateView create, ResultsDesk results, Ways ways) {
    news =
        new News(
            new NewsParts(
                parts.texts(),
                parts.times(),
                parts.clock().getZone(),
                parts.followed(),
                parts.templates(),
                parts.opened().choices(),
                parts.background(),
                parts.ticker(),
                parts.clock(),
                parts.frame().notifier(),
                () -> parts.frame().comeForward().accept(parts.workspace()),
                ways.show()));
    palette =
        new Palette(
            new PaletteParts(
                parts.texts(),
                groups(parts, window, create, results, ways),
                new InquiryFinder(parts.followed(), parts.texts(), ways.show())::finding,
                ways.find(),
                parts.opened().choices(),
                parts.background()));
    window.showInHeader(palette.button(), news.button());
    window.layOver(palette.overlay());
    palette.listenIn(window);
  }

  /** Gives the window's scene the keys. */
  void addShortcuts(Scene scene) {
    news.addShortcuts(scene);
    palette.addShortcuts(scene);
  }

  /** What was done from here is no news. On the FX thread. */
  void acted(LedgerLine line) {
    news.acted(line);
  }

  /** All commands by group, with where their keys work. */
  List<CommandGroup> groups() {
    return palette.groups();
  }

  @Override
  public void close() {
    news.close();
  }

  private List<CommandGroup> groups(
      DeskParts parts, MainWindow window, CreateView create, ResultsDesk results, Ways ways) {
    return List.of(
        group(
            parts,
            "here",
            null,
            () -> Stream.of(ways.here().get(), window.commands()).flatMap(List::stream).toList()),
        group(parts, "results", "results", results::commands),
        group(parts, "views", "results", results.view()::viewCommands),
        group(parts, "create", "create", create::commands),
        group(parts, "news", null, news::commands),
        group(parts, "workspaces", null, window::workspaceCommands),
        group(parts, "program", null, window::programCommands));
  }

  private static CommandGroup group(
      DeskParts parts, String name, @Nullable String scope, Supplier<List<Command>> commands) {
    return new CommandGroup(parts.texts().get("window.group." + name), scope, commands);
  }
}
