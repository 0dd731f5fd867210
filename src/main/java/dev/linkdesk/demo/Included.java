package dev.linkdesk.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code included} objects of an answer: only when asked, each once. */
final class Included {
  private static final Set<String> ALWAYS_EMPTY =
      Set.of("documents", "selfies", "reports", "template", "transaction");

  private final DemoStore store;
  private final SnapshotJson snapshots;

  Included(DemoStore store, SnapshotJson snapshots) {
    this.store = store;
    this.snapshots = snapshots;
  }

  /**
   * Writes the related objects for an inquiry.
   *
   * @throws Refusal 400 for a name an inquiry has no relationship of
   */
  void write(JsonOut out, @Nullable String include, DemoInquiry inquiry) {
    Map<String, JsonOut.Part> parts = new LinkedHashMap<>();
    for (String name : names(include)) {
      switch (name) {
        case "account" -> account(inquiry, parts);
        case "sessions" -> store.sessionsOf(inquiry).forEach(session -> put(parts, session));
        case "verifications" ->
            inquiry
                .verifications()
                .forEach(ref -> store.verification(ref.id()).ifPresent(one -> put(parts, one)));
        case "inquiry-template" -> template(inquiry, parts);
        case "inquiry-template-version" -> version(inquiry, parts);
        case "inquiry-template.latest-published-version" -> {
          template(inquiry, parts);
          version(inquiry, parts);
        }
        case "reviewer" -> reviewer(inquiry, parts);
        default -> {
          if (!ALWAYS_EMPTY.contains(name)) {
            throw unknown(name);
          }
        }
      }
    }
    write(out, include, parts);
  }

  /** Writes the related objects for sessions: their inquiries are all there is. */
  void write(JsonOut out, @Nullable String include, Iterable<DemoSession> sessions) {
    Map<String, JsonOut.Part> parts = new LinkedHashMap<>();
    for (String name : names(include)) {
      switch (name) {
        case "inquiry" ->
            sessions.forEach(session -> put(parts, store.inquiry(session.inquiryId())));
        case "device", "network" -> {
          // Nothing is known of either here.
        }
        default -> throw unknown(name);
      }
    }
    write(out, include, parts);
  }

  /** Writes the related objects for a template: its version is all there is. */
  void write(JsonOut out, @Nullable String include, DemoTemplate template) {
    Map<String, JsonOut.Part> parts = new LinkedHashMap<>();
    for (String name : names(include)) {
      if (!name.equals("latest-published-version")) {
        throw unknown(name);
      }
      parts.put(template.versionId(), part -> TemplateJson.writeVersion(part, template));
    }
    write(out, include, parts);
  }

  private static String[] names(@Nullable String include) {
    return include == null || include.isBlank()
        ? new String[0]
        : Inflection.kebab(include.replace(" ", "")).split(",", -1);
  }

  private static Refusal unknown(String name) {
    return Refusal.badRequest("include has no relationship of this name: " + name);
  }

  private static void write(
      JsonOut out, @Nullable String include, Map<String, JsonOut.Part> parts) {
    if (include != null) {
      out.name("included").beginList();
      parts.values().forEach(part -> part.write(out));
      out.endList();
    }
  }

  private void put(Map<String, JsonOut.Part> parts, Snapshot snapshot) {
    parts.put(snapshot.id(), out -> snapshots.write(out, snapshot));
  }

  private void account(DemoInquiry inquiry, Map<String, JsonOut.Part> parts) {
    if (inquiry.accountId() != null) {
      store.accounts().byId(inquiry.accountId()).ifPresent(account -> put(parts, account));
    }
  }

  private void template(DemoInquiry inquiry, Map<String, JsonOut.Part> parts) {
    DemoTemplate template = store.templateOf(inquiry);
    parts.put(template.id(), out -> TemplateJson.write(out, template, true));
  }

  private void version(DemoInquiry inquiry, Map<String, JsonOut.Part> parts) {
    DemoTemplate template = store.templateOf(inquiry);
    parts.put(template.versionId(), out -> TemplateJson.writeVersion(out, template));
  }

  private static void reviewer(DemoInquiry inquiry, Map<String, JsonOut.Part> parts) {
    Ref reviewer = inquiry.reviewer();
    if (reviewer != null) {
      parts.put(reviewer.id(), out -> reviewer(out, reviewer, inquiry));
    }
  }

  private static void reviewer(JsonOut out, Ref reviewer, DemoInquiry inquiry) {
    out.begin().member("type", reviewer.type()).member("id", reviewer.id());
    AttributesOut attributes = new AttributesOut(out, reviewer.type());
    if (reviewer.type().equals("user")) {
      attributes
          .add("email-address", "reviewer@example.org")
          .add("name-first", "Demo")
          .add("name-last", "Reviewer");
    } else {
      attributes
          .add("status", "completed")
          .add("created-at", inquiry.times().updatedAt())
          .add("completed-at", inquiry.times().updatedAt());
    }
    attributes.end();
    out.end();
  }
}
