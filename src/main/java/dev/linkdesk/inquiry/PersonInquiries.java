package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the inquiries that a person has already, so that nobody makes a second one by mistake. Asks
 * lists alone, which know at once what was created. May be used from any number of threads; all of
 * it waits for the network.
 */
public final class PersonInquiries {
  private static final Comparator<Inquiry> NEWEST_FIRST =
      Comparator.comparing(
          PersonInquiries::created, Comparator.nullsLast(Comparator.reverseOrder()));

  private final Inquiries inquiries;
  private final Accounts accounts;
  private final InquiryLists lists;
  private volatile boolean mayReadAccounts = true;

  public PersonInquiries(Inquiries inquiries, Accounts accounts, InquiryLists lists) {
    this.inquiries = inquiries;
    this.accounts = accounts;
    this.lists = lists;
  }

  /** The same, from one that does all three. */
  public static PersonInquiries of(Persona persona) {
    return new PersonInquiries(persona, persona, persona);
  }

  /**
   * Reads a person's latest inquiries, the newest first and none twice: those with the reference
   * ID, and those of the person's account, which may bear another one. Two or three requests. Where
   * accounts cannot be read, the reference ID alone decides.
   *
   * @throws Failure when the list by reference ID could not be read
   */
  public List<Inquiry> of(String referenceId) {
    Map<InquiryId, Inquiry> found = new LinkedHashMap<>();
    inquiries.ofReference(referenceId).forEach(inquiry -> found.put(inquiry.id(), inquiry));
    ofAccounts(referenceId).forEach(inquiry -> found.putIfAbsent(inquiry.id(), inquiry));
    return found.values().stream().sorted(NEWEST_FIRST).toList();
  }

  private List<Inquiry> ofAccounts(String referenceId) {
    if (!mayReadAccounts) {
      return List.of();
    }
    try {
      List<String> ids = accounts.accounts(referenceId).stream().map(Account::id).toList();
      return ids.isEmpty()
          ? List.of()
          : lists.list(InquiryFilter.ANY.withAccounts(ids), PageRequest.FIRST).items();
    } catch (Failure.Cancelled cancelled) {
      throw cancelled;
    } catch (Failure.NotAllowed neverMay) {
      mayReadAccounts = false;
      return List.of();
    } catch (Failure cannotLook) {
      return List.of();
    }
  }

  private static @Nullable Instant created(Inquiry inquiry) {
    return inquiry.times().created();
  }
}
