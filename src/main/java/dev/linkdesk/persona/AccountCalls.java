package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Account;
import dev.linkdesk.inquiry.Accounts;
import dev.linkdesk.inquiry.PageRequest;
import java.util.List;

/** Accounts, asked for without their personal fields. */
final class AccountCalls implements Accounts {
  private final Asker asker;
  private final Requests requests;

  AccountCalls(Asker asker) {
    this.asker = asker;
    this.requests = asker.requests();
  }

  /** A comma in the reference ID may find others as well: those are left out. */
  @Override
  public List<Account> accounts(String referenceId) {
    return asker
        .read(
            () ->
                requests.get(
                    Requests.paged(
                            new Filters(requests.url("accounts"))
                                .text("reference-id", referenceId)
                                .url(),
                            PageRequest.FIRST)
                        .addQueryParameter("fields[account]", AccountJson.IMPERSONAL)),
            answer -> asker.paging().read(answer, AccountJson::account))
        .items()
        .stream()
        .filter(account -> referenceId.equals(account.referenceId()))
        .toList();
  }
}
