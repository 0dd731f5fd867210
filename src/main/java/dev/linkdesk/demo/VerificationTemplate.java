package dev.linkdesk.demo;

import java.util.List;

/**
 * A kind of verification a template can ask for.
 *
 * @param kind the part after the slash in {@code verification/government-id}
 * @param checks the checks it makes, with the reason given when one fails
 */
record VerificationTemplate(String id, String kind, List<CheckName> checks) {
  record CheckName(String name, String reasonWhenFailed) {}

  String type() {
    return "verification/" + kind;
  }

  String stepName() {
    return "verification_" + kind.replace('-', '_');
  }
}
