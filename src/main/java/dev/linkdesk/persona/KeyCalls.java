package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.KeyCheck;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.inquiry.KeyReport.Area;
import dev.linkdesk.inquiry.KeyReport.Permission;
import dev.linkdesk.inquiry.KeyReport.Verdict;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.RateLimits;
import dev.linkdesk.inquiry.RequestBudget;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a key has and may do. */
final class KeyCalls implements RateLimits, KeyCheck {
  private static final PageRequest ONE = new PageRequest(1, null, null);

  private final Asker asker;
  private final Requests requests;
  private final RateBudget budget;
  private final EnvironmentGuard guard;
  private final InstantSource clock;

  KeyCalls(Asker asker, RateBudget budget, EnvironmentGuard guard, InstantSource clock) {
    this.asker = asker;
    this.requests = asker.requests();
    this.budget = budget;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public RequestBudget rateLimit() {
    RequestBudget told =
        asker.read(
            () -> requests.get(requests.url("rate-limits")),
            answer -> RateLimitJson.read(answer, clock.instant()));
    budget.told(told);
    return told;
  }

  @Override
  public KeyReport checkKey() {
    Optional<RequestBudget> limit = limitIfAllowed();
    List<Permission> permissions = new ArrayList<>();
    for (Area area : Area.values()) {
      permissions.add(new Permission(area, verdict(area)));
    }
    return new KeyReport(
        guard.where().orElse(null), limit.or(budget::known), permissions, clock.instant());
  }

  /** A key may be good for something although it may not ask for its limit. */
  private Optional<RequestBudget> limitIfAllowed() {
    try {
      return Optional.of(rateLimit());
    } catch (Failure.NotAllowed | Failure.NotFound refused) {
      return Optional.empty();
    }
  }

  private Verdict verdict(Area area) {
    try {
      int _ =
          asker.read(
              () -> requests.get(Requests.paged(requests.url(path(area)), ONE)),
              answer -> Documents.list(answer).size());
      return Verdict.ALLOWED;
    } catch (Failure.NotAuthenticated | Failure.Cancelled | Failure.Bug ended) {
      throw ended;
    } catch (Failure.NotAllowed | Failure.NotFound refused) {
      return Verdict.REFUSED;
    } catch (Failure unclear) {
      return Verdict.UNKNOWN;
    }
  }

  private static String path(Area area) {
    return switch (area) {
      case INQUIRIES -> "inquiries";
      case TEMPLATES -> "inquiry-templates";
      case ACCOUNTS -> "accounts";
      case EVENTS -> "events";
      case API_LOGS -> "api-logs";
      case WEBHOOKS -> "webhooks";
    };
  }
}
