package dev.linkdesk.inquiry;

import java.util.List;

/** What Persona keeps of a person across inquiries. */
public interface Accounts {
  /** Reads the accounts of a reference ID: one, none, or rarely more. */
  List<Account> accounts(String referenceId);
}
