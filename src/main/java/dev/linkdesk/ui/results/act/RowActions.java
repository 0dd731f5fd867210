package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the inquiries that are chosen, as it stands at this moment: for one all of
 * it, for many what makes sense for many. Each acts on those it was made for, whatever is chosen
 * since. On the FX thread.
 */
public final class RowActions {
  private static final KeyCombination STOP = new KeyCodeCombination(KeyCode.DELETE);

  /** Stands where no inquiry is chosen, for the words of what could be done with one. */
  private static final Inquiry NOBODY =
      Inquiry.known(new InquiryId("inq_none"), InquiryStatus.CREATED);

  private final ActParts parts;
  private final Texts texts;
  private final Possible possible;
  private final ActWindows windows;
  private final RemindRound round;
  private final Ways ways;

  /**
   * What the screen does that shows the inquiries.
   *
   * @param tell says what came of handing over a link or a text
   * @param stopFollowing takes them out of the list, with a way back
   * @param export writes them to a file; null where that cannot be had
   */
  public record Ways(
      Consumer<Said> tell,
      Consumer<List<Inquiry>> stopFollowing,
      @Nullable Consumer<List<Inquiry>> export) {}

  RowActions(ActParts parts, Possible possible, ActWindows windows, RemindRound round, Ways ways) {
    this.parts = parts;
    this.possible = possible;
    this.windows = windows;
    this.round = round;
    this.ways = ways;
    texts = parts.texts();
  }

  /** The commands, one after the other; none when nothing is chosen. */
  public List<Command> of(List<Inquiry> chosen) {
    return grouped(chosen).stream().flatMap(Collection::stream).toList();
  }

  /** The commands in the groups in which a menu shows them. */
  public List<List<Command>> grouped(List<Inquiry> chosen) {
    return switch (chosen.size()) {
      case 0 -> List.of();
      case 1 -> forOne(chosen.getFirst());
      default -> forMany(List.copyOf(chosen));
    };
  }

  /**
   * The commands for one inquiry that cannot be had while none or several are chosen, each with
   * that as its reason; none while one is chosen.
   */
  public List<Command> waitingForOne(List<Inquiry> chosen) {
    if (chosen.size() == 1) {
      return List.of();
    }
    String why = texts.get(chosen.isEmpty() ? "act.why.noneChosen" : "act.why.severalChosen");
    List<Command> now = of(chosen);
    return forOne(chosen.isEmpty() ? NOBODY : chosen.getFirst()).stream()
        .flatMap(Collection::stream)
        .filter(command ->
            command.keys() == null
                || now.stream().noneMatch(each -> command.keys().equals(each.keys())))
        .map(command -> new Command(command.id(), command.words(), command.keys(), why, () -> {}))
        .toList();
  }

  private List<List<Command>> forOne(Inquiry inquiry) {
    return List.of(
        handingOver(inquiry),
        deciding(inquiry),
        changing(inquiry),
        keeping(inquiry),
        ending(inquiry));
  }

  private List<Command> handingOver(Inquiry inquiry) {
    String why = possible.whyNoLink(inquiry);
    return List.of(
        command("link", Keys.LINK, why, () -> copyLink(inquiry)),
        command("message", Keys.MESSAGE, why, () -> write(inquiry, Purpose.INVITATION)),
        command("remind", Keys.REMIND, why, () -> write(inquiry, Purpose.REMINDER)),
        command("desk", Keys.DESK, why, () -> parts.handover().showAtDesk(inquiry)),
        command("browser", Keys.BROWSER, why, () -> openLink(inquiry)),
        command(
            "newLink",
            Keys.NEW_LINK_FOR,
            possible.whyNothing(),
            () -> parts.handover().newLinkFor(inquiry)));
  }

  private List<Command> deciding(Inquiry inquiry) {
    return List.of(
        deed(new Deed.Approve(null), Keys.APPROVE, inquiry, windows::approve),
        deed(new Deed.Decline(null), Keys.DECLINE, inquiry, windows::decline),
        deed(new Deed.MarkForReview(), Keys.REVIEW, inquiry, windows::markForReview));
  }

  private List<Command> changing(Inquiry inquiry) {
    return List.of(
        deed(new Deed.ChangeTags(List.of(), List.of()), Keys.TAGS, inquiry, windows::tags),
        deed(new Deed.SetNote(""), Keys.NOTE, inquiry, windows::note),
        deed(new Deed.Resume(), Keys.RESUME, inquiry, windows::resume),
        deed(new Deed.Expire(), Keys.EXPIRE, inquiry, windows::expire));
  }

  private List<Command> keeping(Inquiry inquiry) {
    String reference = inquiry.referenceId() == null ? "" : inquiry.referenceId();
    return List.of(
        command("pdf", Keys.PDF, possible.whyNoPdf(inquiry), () -> windows.pdf(inquiry)),
        command(
            "copyReference",
            null,
            possible.whyNoReference(inquiry),
            () -> copy(reference, "act.copied.reference")),
        command("copyId", null, null, () -> copy(inquiry.id().value(), "act.copied.id")));
  }

  private List<Command> ending(Inquiry inquiry) {
    return List.of(
        command(
            "revoke", null, possible.whyNoRevoke(inquiry), () -> parts.handover().revoke(inquiry)),
        deed(new Deed.Redact(), null, inquiry, windows::redact),
        command("stop", STOP, null, () -> ways.stopFollowing().accept(List.of(inquiry))));
  }

  private List<List<Command>> forMany(List<Inquiry> chosen) {
    boolean anyOpen = chosen.stream().anyMatch(possible::hasLink);
    boolean anyTags = chosen.stream().anyMatch(each -> !each.tags().isEmpty());
    boolean anyToExpire = chosen.stream().anyMatch(possible::canExpire);
    String nothing = possible.whyNothing();
    String whyNoExpiry = anyToExpire ? null : texts.get("act.why.noneToExpire", chosen.size());
    return List.of(
        List.of(
            many(
                "remindMany",
                Keys.REMIND,
                chosen,
                anyOpen ? null : texts.get("act.why.noneOpen", chosen.size()),
                () -> round.begin(chosen))),
        List.of(
            many(
                "addTag", Keys.TAGS, chosen, nothing, () -> windows.bulk(BulkKind.ADD_TAG, chosen)),
            many(
                "removeTag",
                null,
                chosen,
                anyTags ? nothing : texts.get("act.why.noTags", chosen.size()),
                () -> windows.bulk(BulkKind.REMOVE_TAG, chosen)),
            many(
                "expireMany",
                Keys.EXPIRE,
                chosen,
                nothing == null ? whyNoExpiry : nothing,
                () -> windows.bulk(BulkKind.EXPIRE, chosen))),
        exporting(chosen),
        List.of(many("stopMany", STOP, chosen, null, () -> ways.stopFollowing().accept(chosen))));
  }

  private List<Command> exporting(List<Inquiry> chosen) {
    Consumer<List<Inquiry>> export = ways.export();
    return export == null
        ? List.of()
        : List.of(many("export", null, chosen, null, () -> export.accept(chosen)));
  }

  private Command deed(
      Deed deed, @Nullable KeyCombination keys, Inquiry inquiry, Consumer<Inquiry> open) {
    return command(deed.word(), keys, possible.whyNot(deed, inquiry), () -> open.accept(inquiry));
  }

  private Command command(
      String word, @Nullable KeyCombination keys, @Nullable String why, Runnable action) {
    return new Command("results." + word, texts.get("act.command." + word), keys, why, action);
  }

  private Command many(
      String word,
      @Nullable KeyCombination keys,
      List<Inquiry> chosen,
      @Nullable String why,
      Runnable action) {
    return new Command(
        "results." + word, texts.get("act.command." + word, chosen.size()), keys, why, action);
  }

  private void write(Inquiry inquiry, Purpose purpose) {
    parts.handover().write(inquiry, purpose);
  }

  private void copyLink(Inquiry inquiry) {
    parts.giver().copy(inquiry, given -> ways.tell().accept(given.said()));
  }

  private void openLink(Inquiry inquiry) {
    parts.giver().open(inquiry, given -> ways.tell().accept(given.said()));
  }

  private void copy(String text, String doneKey) {
    parts.clipboard().put(text);
    boolean held = parts.clipboard().read().filter(text::equals).isPresent();
    ways.tell()
        .accept(
            held
                ? Said.done(Notice.Kind.INFO, texts.get(doneKey))
                : Said.notDone(Notice.Kind.WARNING, texts.get("act.copied.not")));
  }
}
