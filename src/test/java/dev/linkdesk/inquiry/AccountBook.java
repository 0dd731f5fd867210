package dev.linkdesk.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts in memory, and the inquiries of each; fails when told to. */
public final class AccountBook implements Accounts, InquiryLists {
  public final Map<String, List<Inquiry>> inquiries = new LinkedHashMap<>();
  public final List<String> asked = new ArrayList<>();
  public @Nullable Failure failing;
  public @Nullable Failure listFailing;
  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  /** Gives a reference ID an account with inquiries. */
  public void put(String referenceId, String accountId, Inquiry... of) {
    ids.computeIfAbsent(referenceId, id -> new ArrayList<>()).add(accountId);
    inquiries.put(accountId, List.of(of));
  }

  @Override
  public List<Account> accounts(String referenceId) {
    asked.add(referenceId);
    if (failing != null) {
      throw failing;
    }
    return ids.getOrDefault(referenceId, List.of()).stream()
        .map(id -> new Account(id, referenceId, null, null, List.of(), null, null, null))
        .toList();
  }

  @Override
  public Page<Inquiry> list(InquiryFilter filter, PageRequest page) {
    if (listFailing != null) {
      throw listFailing;
    }
    List<Inquiry> found =
        filter.accountIds().stream()
            .flatMap(id -> inquiries.getOrDefault(id, List.of()).stream())
            .toList();
    return new Page<>(found, null);
  }

  @Override
  public Page<Inquiry> search(InquirySearch search, PageRequest page) {
    throw new AssertionError("the search lags behind and is not asked");
  }
}
