package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Account;

/** Reads accounts, without their personal fields. */
final class AccountJson {
  /** What is read, and so all that is asked for. */
  static final String IMPERSONAL =
      String.join(
          ",",
          "reference-id",
          "account-type-name",
          "account-status",
          "tags",
          "created-at",
          "updated-at",
          "redacted-at");

  private AccountJson() {}

  static Account account(Node data) {
    Node attributes = data.at("attributes");
    return new Account(
        data.at("id").text(""),
        attributes.at("reference-id").text(),
        attributes.at("account-type-name").text(),
        attributes.at("account-status").text(),
        attributes.at("tags").texts(),
        attributes.at("created-at").instant(),
        attributes.at("updated-at").instant(),
        attributes.at("redacted-at").instant());
  }
}
