package dev.linkdesk.ui.agenda;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the lines of the agenda say. */
record AgendaWords(Texts texts, RelativeTimes times) {
  String title(AgendaGroup group) {
    return texts.get("agenda.group." + group.name());
  }

  /** One line on what is in the group. */
  String meaning(AgendaGroup group) {
    return texts.get("agenda.meaning." + group.name());
  }

  String count(AgendaItem.Heading heading) {
    return texts.get("agenda.heading.count", heading.count());
  }

  String person(Inquiry inquiry) {
    return inquiry.personName().orElseGet(() -> texts.get("agenda.row.noName"));
  }

  /** The reference ID, or the inquiry's own ID when it has none. */
  String reference(Inquiry inquiry) {
    String reference = inquiry.referenceId();
    return reference == null || reference.isBlank() ? inquiry.id().value() : reference;
  }

  String death(AgendaItem.Link link, Instant now) {
    Instant death = link.group().death(link.inquiry());
    if (death == null) {
      return texts.get("agenda.row.noExpiry");
    }
    return switch (link.group()) {
      case EXPIRING, STUCK ->
          death.isAfter(now)
              ? texts.get("agenda.row.expires", times.until(death, now))
              : times.until(death, now);
      case EXPIRED -> texts.get("agenda.row.expired", times.ago(death, now));
    };
  }

  /** The exact time with its zone; null when it was not told. */
  @Nullable String exactDeath(AgendaItem.Link link) {
    Instant death = link.group().death(link.inquiry());
    return death == null ? null : times.exact(death);
  }

  /** Empty while that is not known. */
  String reminded(AgendaItem.Link link, Reminders reminders, Instant now) {
    return reminders
        .of(link.id())
        .map(at -> texts.get("agenda.row.reminded", times.ago(at, now)))
        .orElseGet(() -> unreminded(reminders));
  }

  private String unreminded(Reminders reminders) {
    return switch (reminders.state()) {
      case KNOWN -> texts.get("agenda.row.notReminded");
      case KNOWN_OF_THIS_RUN -> texts.get("agenda.row.notRemindedThisRun");
      case UNREAD, UNKNOWN -> "";
    };
  }

  /** A heading as a screen reader says it. */
  String spoken(AgendaItem.Heading heading) {
    return texts.get(
        "agenda.heading.spoken", title(heading.group()), heading.count(), meaning(heading.group()));
  }

  /** A link as a screen reader says it. */
  String spoken(AgendaItem.Link link, Reminders reminders, Instant now) {
    Inquiry inquiry = link.inquiry();
    String about =
        texts.get(
            "agenda.row.spoken",
            person(inquiry),
            reference(inquiry),
            StatusLook.word(inquiry.status(), texts),
            death(link, now));
    String reminded = reminded(link, reminders, now);
    return reminded.isEmpty() ? about : texts.get("agenda.row.spokenOn", about, reminded);
  }
}
