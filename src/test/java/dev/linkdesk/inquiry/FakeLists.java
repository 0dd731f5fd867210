package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists and searches what {@link FakeInquiries} holds; fails when told to. */
public final class FakeLists implements InquiryLists {
  private static final Comparator<Inquiry> NEWEST_FIRST =
      Comparator.<Inquiry, Instant>comparing(
              inquiry -> orNever(inquiry.times().created()), Comparator.reverseOrder())
          .thenComparing(inquiry -> inquiry.id().value(), Comparator.reverseOrder());

  private final FakeInquiries persona;
  public final List<InquiryFilter> filters = new ArrayList<>();
  public final List<PageRequest> pages = new ArrayList<>();
  public final List<InquirySearch> searches = new ArrayList<>();
  public @Nullable Failure always;
  public @Nullable Failure searchFails;

  /** What the search's index holds when it is not what Persona holds. */
  public @Nullable Collection<Inquiry> index;

  /** What becomes of a page of the list on its way. */
  public UnaryOperator<Page<Inquiry>> bent = UnaryOperator.identity();

  public FakeLists(FakeInquiries persona) {
    this.persona = persona;
  }

  @Override
  public Page<Inquiry> list(InquiryFilter filter, PageRequest page) {
    filters.add(filter);
    pages.add(page);
    failIfTold(always);
    List<Inquiry> found =
        persona.held.values().stream()
            .filter(inquiry -> lets(filter, inquiry))
            .sorted(NEWEST_FIRST)
            .toList();
    return bent.apply(page(found, page));
  }

  @Override
  public Page<Inquiry> search(InquirySearch search, PageRequest page) {
    searches.add(search);
    failIfTold(always);
    failIfTold(searchFails);
    Instant since =
        search.clause() instanceof InquirySearch.Compare compare
                && compare.attribute() == InquirySearch.Attribute.UPDATED_AT
            ? Instant.parse(compare.value())
            : Instant.MIN;
    Collection<Inquiry> indexed = index == null ? persona.held.values() : index;
    Comparator<Inquiry> upwards =
        Comparator.comparing((Inquiry inquiry) -> orNever(inquiry.times().updated()))
            .thenComparing(inquiry -> inquiry.id().value());
    boolean downwards =
        search.sort() != null && search.sort().direction() == InquirySearch.Direction.DESC;
    List<Inquiry> found =
        indexed.stream()
            .filter(inquiry -> !orNever(inquiry.times().updated()).isBefore(since))
            .sorted(downwards ? upwards.reversed() : upwards)
            .toList();
    return page(found, page);
  }

  private static Page<Inquiry> page(List<Inquiry> found, PageRequest request) {
    int from =
        request.after() == null
            ? 0
            : 1 + found.stream().map(each -> each.id().value()).toList().indexOf(request.after());
    int to = Math.min(found.size(), from + request.size());
    List<Inquiry> items = found.subList(from, to);
    return new Page<>(items, to < found.size() ? items.getLast().id().value() : null);
  }

  private static boolean lets(InquiryFilter filter, Inquiry inquiry) {
    Instant created = orNever(inquiry.times().created());
    return fits(filter.ids(), inquiry, Inquiry::id)
        && fits(filter.accountIds(), inquiry, Inquiry::accountId)
        && fits(filter.templateIds(), inquiry, Inquiry::templateId)
        && fits(filter.statuses(), inquiry, Inquiry::status)
        && (filter.referenceId() == null || filter.referenceId().equals(inquiry.referenceId()))
        && (filter.createdFrom() == null || !created.isBefore(filter.createdFrom()))
        && (filter.createdTo() == null || !created.isAfter(filter.createdTo()));
  }

  private static <T> boolean fits(
      Collection<T> wanted, Inquiry inquiry, Function<Inquiry, @Nullable T> of) {
    return wanted.isEmpty() || Stream.ofNullable(of.apply(inquiry)).anyMatch(wanted::contains);
  }

  private static Instant orNever(@Nullable Instant at) {
    return at == null ? Instant.MIN : at;
  }

  private static void failIfTold(@Nullable Failure failure) {
    if (failure != null) {
      throw failure;
    }
  }
}
