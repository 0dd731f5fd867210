package dev.linkdesk.ui.shared;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.inquiry.WorkingLinks;
import java.util.function.Consumer;

/** Gets the link that works for an inquiry, puts it on the clipboard and reads it back. */
public final class LinkCopier {
  private final WorkingLinks links;
  private final Background background;
  private final TextClipboard clipboard;

  public LinkCopier(WorkingLinks links, Background background, TextClipboard clipboard) {
    this.links = links;
    this.background = background;
    this.clipboard = clipboard;
  }

  /** Where the links come from, for those who want one without copying it. */
  public WorkingLinks links() {
    return links;
  }

  /** What became of a copy. */
  public sealed interface Outcome {
    /** The clipboard was read back and holds the link. */
    record Copied(WorkingLink link) implements Outcome {}

    /** Another program holds the clipboard; the link can still be shown. */
    record NotOnClipboard(WorkingLink link) implements Outcome {}

    /** The inquiry is finished: there is no link to copy. */
    record NoLink(InquiryStatus status) implements Outcome {}

    record Failed(Failure failure) implements Outcome {}
  }

  /** Copies the link that works for the inquiry now; the outcome comes on the FX thread. */
  public Background.Running copy(Inquiry inquiry, Consumer<Outcome> then) {
    return background.run(
        () -> links.resume(inquiry.id()),
        answer -> then.accept(put(answer)),
        failure -> then.accept(new Outcome.Failed(failure)));
  }

  /** Copies an address that is at hand; says whether the clipboard held it when read back. */
  public boolean copyText(String address) {
    clipboard.put(address);
    return clipboard.read().filter(address::equals).isPresent();
  }

  private Outcome put(WorkingLinks.Answer answer) {
    return switch (answer) {
      case WorkingLinks.Answer.Given(var link, var inquiry) ->
          copyText(link.address()) ? new Outcome.Copied(link) : new Outcome.NotOnClipboard(link);
      default -> new Outcome.NoLink(answer.inquiry().status());
    };
  }
}
