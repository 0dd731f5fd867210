package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Revocation;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is said of taking a link back. */
final class RevokeTexts {
  private final HandoverParts parts;
  private final Consumer<Inquiry> newLinkFor;

  /**
   * @param newLinkFor goes to the form with what is known of the person
   */
  RevokeTexts(HandoverParts parts, Consumer<Inquiry> newLinkFor) {
    this.parts = parts;
    this.newLinkFor = newLinkFor;
  }

  /** The sentences about a state; none while a person is asked or something is under way. */
  List<Said> of(RevokeState state) {
    return switch (state) {
      case RevokeState.Asking a -> List.of();
      case RevokeState.Ending e -> List.of();
      case RevokeState.Replacing r -> List.of();
      case RevokeState.Stopped s ->
          List.of(Said.notDone(Notice.Kind.WARNING, texts().get("handover.revoke.stopped")));
      case RevokeState.NotEnded(var why) -> List.of(notEnded(why));
      case RevokeState.Ended(var how) -> ended(how);
      case RevokeState.Replaced(var how, var replacement) -> {
        List<Said> all = new ArrayList<>(ended(how));
        all.addAll(replaced(how, replacement));
        yield all;
      }
    };
  }

  /** What is under way, in words. */
  Optional<String> busy(RevokeState state) {
    return switch (state) {
      case RevokeState.Ending e -> Optional.of(texts().get("handover.revoke.ending"));
      case RevokeState.Replacing r -> Optional.of(texts().get("handover.revoke.replacing"));
      case RevokeState.Asking a -> Optional.empty();
      case RevokeState.Stopped s -> Optional.empty();
      case RevokeState.NotEnded n -> Optional.empty();
      case RevokeState.Ended e -> Optional.empty();
      case RevokeState.Replaced r -> Optional.empty();
    };
  }

  private Said notEnded(Revocation.Outcome why) {
    return switch (why) {
      case Revocation.Outcome.NotBegun(var failure) -> failed(failure, "handover.revoke.notBegun");
      case Revocation.Outcome.NotEnded(var inquiry, var failure) ->
          failed(failure, "handover.revoke.notEnded");
      case Revocation.Outcome.HalfEnded(var inquiry, var before, var failure) ->
          failed(failure, "handover.revoke.halfEnded");
      case Revocation.Outcome.Ended whole ->
          Said.done(Notice.Kind.INFO, texts().get("handover.revoke.ended"));
    };
  }

  private List<Said> ended(Revocation.Outcome.Ended how) {
    List<Said> all = new ArrayList<>();
    String sentence =
        how.wasOver()
            ? texts()
                .get(
                    "handover.revoke.wasOver",
                    StatusLook.word(how.before().status(), parts.texts()))
            : texts().get("handover.revoke.ended");
    all.add(
        Said.done(
            Notice.Kind.INFO,
            how.sessions() == 0
                ? sentence
                : texts().get("handover.revoke.withVisits", sentence, how.sessions())));
    if (!how.isWritten()) {
      all.add(notWritten());
    }
    return all;
  }

  private List<Said> replaced(Revocation.Outcome.Ended how, Revocation.Replaced replacement) {
    return switch (replacement) {
      case Revocation.Replaced.Made(var made, var written) -> {
        List<Said> all = new ArrayList<>();
        String key =
            Revocation.keepsFields(how.before()) || how.before().fields().isEmpty()
                ? "handover.revoke.made"
                : "handover.revoke.madeBare";
        all.add(Said.done(Notice.Kind.INFO, texts().get(key, made.id().value())));
        if (!written) {
          all.add(notWritten());
        }
        yield all;
      }
      case Revocation.Replaced.NotMade(var failure) ->
          List.of(failed(failure, "handover.revoke.notMade"));
      case Revocation.Replaced.TemplateUnknown t ->
          List.of(
              Said.notDone(Notice.Kind.WARNING, texts().get("handover.revoke.templateUnknown"))
                  .with(
                      texts().get("handover.revoke.form"), () -> newLinkFor.accept(how.before())));
    };
  }

  private Said failed(Failure failure, String textKey) {
    String sentence = texts().get(textKey, parts.reports().sentence(failure));
    return Said.notDone(Notice.Kind.DANGER, sentence).with(parts.reports().way(failure));
  }

  private Said notWritten() {
    return Said.notDone(Notice.Kind.WARNING, texts().get("handover.ledger.notWritten"));
  }

  private Texts texts() {
    return parts.texts();
  }
}
