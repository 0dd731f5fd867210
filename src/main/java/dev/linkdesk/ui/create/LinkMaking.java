package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Submissions;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the inquiry of a link, and keeps what Persona does not: its language, and why it is. */
final class LinkMaking {
  private static final Logger LOG = LoggerFactory.getLogger(LinkMaking.class);

  private final Submissions submissions;
  private final FlowLanguages languages;
  private final LedgerNotes ledger;
  private final Background background;

  LinkMaking(
      Submissions submissions, FlowLanguages languages, LedgerNotes ledger, Background background) {
    this.submissions = submissions;
    this.languages = languages;
    this.ledger = ledger;
    this.background = background;
  }

  Background.Running make(Wanted wanted, Consumer<Inquiry> made, Consumer<Failure> failed) {
    return background.run(() -> make(wanted), made, failed);
  }

  /** Writes an inquiry that was made into the ledger. */
  void writeDown(Inquiry made, Because because) {
    background.run(
        () -> {
          ledger.created(made, because);
          return made;
        },
        written -> {},
        notWritten -> LOG.warn("A line of the ledger failed: {}", notWritten.getMessage()));
  }

  private Inquiry make(Wanted wanted) {
    Press press = wanted.press();
    Inquiry made = submissions.createInPlaceOf(wanted.existing(), press.content());
    if (press.language() != null) {
      speak(made.id(), press.language());
    }
    return made;
  }

  /** A language that is not kept only lets a later link ask the applicant's browser. */
  private void speak(InquiryId made, String language) {
    try {
      languages.keep(made, language);
    } catch (Failure.NotKept notKept) {
      LOG.warn("The language of an inquiry's pages was not kept");
    }
  }
}
