package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which inquiries a list holds: those that fit all that is given. Persona cannot filter a list by
 * change, tag, name or creator.
 *
 * @param ids at most {@value Inquiries#MAX_IDS}; none means any
 * @param accountIds {@code act_…}; none means any
 * @param referenceId the team's own id of a person; null means any
 * @param templateIds {@code itmpl_…}, and old ones {@code tmpl_…}; none means any
 * @param statuses none means any
 * @param note the whole note; then nothing else may be given
 * @param createdFrom inclusive
 * @param createdTo inclusive
 */
public record InquiryFilter(
    List<InquiryId> ids,
    List<String> accountIds,
    @Nullable String referenceId,
    List<String> templateIds,
    List<InquiryStatus> statuses,
    @Nullable String note,
    @Nullable Instant createdFrom,
    @Nullable Instant createdTo) {

  /** Lets every inquiry through. */
  public static final InquiryFilter ANY =
      new InquiryFilter(List.of(), List.of(), null, List.of(), List.of(), null, null, null);

  /**
   * @throws IllegalArgumentException when there are too many ids, something is given beside a note,
   *     or a word holds a comma, which would make two of it
   */
  public InquiryFilter {
    ids = List.copyOf(ids);
    accountIds = List.copyOf(accountIds);
    templateIds = List.copyOf(templateIds);
    statuses = List.copyOf(statuses);
    if (ids.size() > Inquiries.MAX_IDS) {
      throw new IllegalArgumentException(ids.size() + " ids in one request");
    }
    boolean besideNote =
        Stream.of(ids, accountIds, templateIds, statuses).anyMatch(words -> !words.isEmpty())
            || referenceId != null
            || createdFrom != null
            || createdTo != null;
    if (note != null && besideNote) {
      throw new IllegalArgumentException("a note must be the only filter");
    }
    requireWords(accountIds);
    requireWords(templateIds);
    requireWords(statuses.stream().map(InquiryStatus::value).toList());
  }

  /** The inquiries with this note, and nothing else. */
  public static InquiryFilter ofNote(String note) {
    return new InquiryFilter(List.of(), List.of(), null, List.of(), List.of(), note, null, null);
  }

  public InquiryFilter withIds(Collection<InquiryId> wanted) {
    return new InquiryFilter(
        List.copyOf(wanted),
        accountIds,
        referenceId,
        templateIds,
        statuses,
        note,
        createdFrom,
        createdTo);
  }

  public InquiryFilter withAccounts(List<String> wanted) {
    return new InquiryFilter(
        ids, wanted, referenceId, templateIds, statuses, note, createdFrom, createdTo);
  }

  public InquiryFilter withReference(@Nullable String wanted) {
    return new InquiryFilter(
        ids, accountIds, wanted, templateIds, statuses, note, createdFrom, createdTo);
  }

  public InquiryFilter withTemplates(List<String> wanted) {
    return new InquiryFilter(
        ids, accountIds, referenceId, wanted, statuses, note, createdFrom, createdTo);
  }

  public InquiryFilter withStatuses(List<InquiryStatus> wanted) {
    return new InquiryFilter(
        ids, accountIds, referenceId, templateIds, wanted, note, createdFrom, createdTo);
  }

  /** Bounds the time of creation; null leaves a side open. */
  public InquiryFilter createdBetween(@Nullable Instant from, @Nullable Instant to) {
    return new InquiryFilter(ids, accountIds, referenceId, templateIds, statuses, note, from, to);
  }

  /** Whether Persona would list an inquiry: what it did not tell of it does not fit. */
  public boolean lets(Inquiry inquiry) {
    return lets(ids, inquiry.id())
        && lets(accountIds, inquiry.accountId())
        && (referenceId == null || referenceId.equals(inquiry.referenceId()))
        && lets(templateIds, inquiry.templateId())
        && lets(statuses, inquiry.status())
        && (note == null || note.equals(inquiry.note()))
        && isCreatedInTime(inquiry.times().created());
  }

  private static <T> boolean lets(List<T> wanted, @Nullable T told) {
    return wanted.isEmpty() || (told != null && wanted.contains(told));
  }

  private boolean isCreatedInTime(@Nullable Instant created) {
    if (createdFrom == null && createdTo == null) {
      return true;
    }
    return created != null
        && (createdFrom == null || !created.isBefore(createdFrom))
        && (createdTo == null || !created.isAfter(createdTo));
  }

  private static void requireWords(List<String> words) {
    if (words.stream().anyMatch(word -> word.isBlank() || word.indexOf(',') >= 0)) {
      throw new IllegalArgumentException("a filter's words are not empty and hold no comma");
    }
  }

  @Override
  public String toString() {
    return "InquiryFilter[" + ids.size() + " ids]";
  }
}
