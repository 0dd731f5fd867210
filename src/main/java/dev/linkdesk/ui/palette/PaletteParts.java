package dev.linkdesk.ui.palette;

import dev.linkdesk.background.Background;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What can be gone to.
 *
 * @param groups in the order in which they are listed while nothing is typed
 * @param inquiries asked on the FX thread with what was typed; what it gives runs off that thread
 *     and finds a few inquiries, the best first, for example {@link InquiryFinder#finding}
 * @param find looks in the results for an inquiry ID, a link, a reference ID or a name
 * @param choices remember which commands were used last
 */
public record PaletteParts(
    Texts texts,
    List<CommandGroup> groups,
    Function<String, Callable<List<Command>>> inquiries,
    Consumer<String> find,
    Choices choices,
    Background background) {
  public PaletteParts {
    groups = List.copyOf(groups);
  }
}
