package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which inquiries a view shows: those that fit all that is given. May be used on any thread.
 *
 * @param statuses none means any
 * @param templates ids; none means any
 * @param tags an inquiry has one of them; none means any
 * @param created null means any time
 * @param mine only what was made from here
 * @param expiringToday only what an applicant can still act on, but not tomorrow
 */
public record ViewFilter(
    Set<InquiryStatus> statuses,
    Set<String> templates,
    Set<String> tags,
    @Nullable Created created,
    boolean mine,
    boolean expiringToday) {

  /** Lets every inquiry through. */
  public static final ViewFilter ANY =
      new ViewFilter(Set.of(), Set.of(), Set.of(), null, false, false);

  public ViewFilter {
    statuses = Set.copyOf(statuses);
    templates = Set.copyOf(templates);
    tags = Set.copyOf(tags);
  }

  /** When an inquiry was made. */
  public enum Created {
    TODAY(0),
    LAST_7_DAYS(6),
    LAST_30_DAYS(29);

    private final int daysBefore;

    Created(int daysBefore) {
      this.daysBefore = daysBefore;
    }

    /** The beginning of the first day. */
    public Instant from(Instant now, ZoneId zone) {
      return LocalDate.ofInstant(now, zone).minusDays(daysBefore).atStartOfDay(zone).toInstant();
    }
  }

  /**
   * What a filter is measured by.
   *
   * @param mine whether an inquiry was made from here
   */
  public record Measure(Instant now, ZoneId zone, Predicate<InquiryId> mine) {}

  public ViewFilter withStatuses(Set<InquiryStatus> wanted) {
    return new ViewFilter(wanted, templates, tags, created, mine, expiringToday);
  }

  public ViewFilter withTemplates(Set<String> wanted) {
    return new ViewFilter(statuses, wanted, tags, created, mine, expiringToday);
  }

  public ViewFilter withTags(Set<String> wanted) {
    return new ViewFilter(statuses, templates, wanted, created, mine, expiringToday);
  }

  public ViewFilter withCreated(@Nullable Created wanted) {
    return new ViewFilter(statuses, templates, tags, wanted, mine, expiringToday);
  }

  public ViewFilter withMine(boolean wanted) {
    return new ViewFilter(statuses, templates, tags, created, wanted, expiringToday);
  }

  public ViewFilter withExpiringToday(boolean wanted) {
    return new ViewFilter(statuses, templates, tags, created, mine, wanted);
  }

  /** What inquiries have to fit, measured once for all of them. */
  public Predicate<Inquiry> by(Measure measure) {
    Instant from = created == null ? null : created.from(measure.now(), measure.zone());
    Instant today = Created.TODAY.from(measure.now(), measure.zone());
    Instant tomorrow =
        LocalDate.ofInstant(measure.now(), measure.zone())
            .plusDays(1)
            .atStartOfDay(measure.zone())
            .toInstant();
    return inquiry ->
        (statuses.isEmpty() || statuses.contains(inquiry.status()))
            && (templates.isEmpty()
                || (inquiry.templateId() != null && templates.contains(inquiry.templateId())))
            && (tags.isEmpty() || !Collections.disjoint(tags, inquiry.tags()))
            && (from == null || isSince(inquiry.times().created(), from))
            && (!mine || measure.mine().test(inquiry.id()))
            && (!expiringToday
                || (inquiry.status().isOpen()
                    && isSince(inquiry.times().expires(), today)
                    && !isSince(inquiry.times().expires(), tomorrow)));
  }

  private static boolean isSince(@Nullable Instant at, Instant from) {
    return at != null && !at.isBefore(from);
  }
}
