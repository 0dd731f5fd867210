package dev.linkdesk.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Making, changing, tagging, deciding and redacting inquiries. */
final class Inquiries {
  /** The colleague who shows as reviewer when a decision came over the API. */
  static final Ref API_REVIEWER = new Ref("user", "user_demoReviewer");

  private final DemoStore store;

  Inquiries(DemoStore store) {
    this.store = store;
  }

  /**
   * @throws Refusal 422 naming every field whose value does not fit the template
   */
  DemoInquiry create(NewDemoInquiry order) {
    return store.change(() -> {
      Fields.requireValid(order.template(), order.fields());
      order.tags().forEach(tag -> ensureTag(tag, "/data/attributes/tags"));
      Instant now = store.now();
      String account = account(order, now);
      String reference = order.referenceId() != null ? order.referenceId() : referenceOf(account);
      InquiryTimes times =
          new InquiryTimes(
              now,
              now,
              null,
              now.plusSeconds(order.intervals().afterCreate()),
              null,
              null,
              null,
              null,
              null,
              null);
      DemoInquiry inquiry =
          new DemoInquiry(
              freeId(),
              store.nextSequence(),
              DemoStatus.CREATED,
              order.template().id(),
              order.template().versionId(),
              reference,
              account,
              order.creator(),
              order.note(),
              order.redirectUri(),
              distinct(order.tags()),
              order.fields(),
              times,
              order.intervals(),
              null,
              null,
              null,
              order.firstStep(),
              List.of(),
              List.of(),
              0);
      store.put(inquiry);
      store.record("inquiry.created", inquiry);
      return inquiry;
    });
  }

  private String freeId() {
    String id = store.ids().next("inq_");
    while (store.inquiries().isTaken(id)) {
      id = store.ids().next("inq_");
    }
    return id;
  }

  private @Nullable String account(NewDemoInquiry order, Instant now) {
    if (order.accountId() != null) {
      return order.accountId();
    }
    if (!order.withAccount()) {
      return null;
    }
    String reference =
        order.accountReferenceId() != null ? order.accountReferenceId() : order.referenceId();
    Optional<DemoAccount> known =
        reference == null ? Optional.empty() : store.accounts().byReference(reference);
    return known
        .map(DemoAccount::id)
        .orElseGet(() -> {
          DemoAccount made =
              new DemoAccount(
                  store.ids().next("act_"), store.nextSequence(), reference, now, now, Map.of());
          store.accounts().put(made);
          store.record("account.created", made);
          return made.id();
        });
  }

  private @Nullable String referenceOf(@Nullable String account) {
    return account == null
        ? null
        : store.accounts().byId(account).map(DemoAccount::referenceId).orElse(null);
  }

  /**
   * @throws Refusal 404, 409 when redacted, 422 when a value does not fit or is written twice
   */
  DemoInquiry update(String id, InquiryChange change) {
    return edit(
        id,
        draft -> {
          draft.note = change.note().over(draft.note);
          draft.redirectUri = change.redirectUri().over(draft.redirectUri);
          if (change.tags() != null) {
            change.tags().forEach(tag -> ensureTag(tag, "/data/attributes/tags"));
            draft.tags.clear();
            draft.tags.addAll(distinct(change.tags()));
          }
          Fields.write(store.templateOf(store.inquiry(id)), change.fields(), draft.fields);
          return draft;
        });
  }

  DemoInquiry approve(String id, @Nullable String comment) {
    return decide(id, Transition.APPROVE, comment);
  }

  DemoInquiry decline(String id, @Nullable String comment) {
    return decide(id, Transition.DECLINE, comment);
  }

  private DemoInquiry decide(String id, Transition decision, @Nullable String comment) {
    return store.change(() ->
        LifeCycle.move(
            store,
            store.inquiry(id),
            decision,
            store.now(),
            draft -> {
              draft.reviewer = API_REVIEWER;
              draft.reviewerComment = comment;
            }));
  }

  DemoInquiry markForReview(String id) {
    return store.change(() -> LifeCycle.move(store, store.inquiry(id), Transition.MARK_FOR_REVIEW));
  }

  /** Expires the inquiry and all its sessions. */
  DemoInquiry expire(String id) {
    return store.change(() -> LifeCycle.move(store, store.inquiry(id), Transition.EXPIRE));
  }

  DemoInquiry addTag(String id, String name) {
    return tag(
        id,
        tags -> {
          tags.add(name);
          return tags;
        });
  }

  DemoInquiry removeTag(String id, String name) {
    return tag(
        id,
        tags -> {
          if (!tags.remove(name)) {
            throw Refusal.invalid("/meta/tag-name", "Inquiry has no such tag");
          }
          return tags;
        });
  }

  DemoInquiry setTags(String id, List<String> names) {
    return tag(id, tags -> new ArrayList<>(names));
  }

  private DemoInquiry tag(String id, UnaryOperator<List<String>> edit) {
    return store.change(() -> {
      List<String> before = store.inquiry(id).tags();
      DemoInquiry after =
          edit(
              id,
              draft -> {
                List<String> wanted = distinct(edit.apply(new ArrayList<>(before)));
                wanted.forEach(tag -> ensureTag(tag, "/meta/tag-name"));
                draft.tags.clear();
                draft.tags.addAll(wanted);
                return draft;
              });
      if (!Set.copyOf(before).equals(Set.copyOf(after.tags()))) {
        store.record("inquiry.updated-tags", after);
      }
      return after;
    });
  }

  /** Takes out everything personal for good; status and reference id stay. */
  DemoInquiry redact(String id) {
    return store.change(() -> {
      DemoInquiry after =
          edit(
              id,
              draft -> {
                draft.fields.clear();
                draft.note = null;
                draft.tags.clear();
                draft.reviewerComment = null;
                draft.redactedAt = store.now();
                return draft;
              });
      Instant now = store.now();
      LifeCycle.endSessions(store, after, now);
      for (Ref verification : after.verifications()) {
        store.verification(verification.id()).ifPresent(one -> store.put(one.redacted(now)));
      }
      store.record("inquiry.redacted", after);
      return after;
    });
  }

  private DemoInquiry edit(String id, UnaryOperator<InquiryDraft> edit) {
    return store.change(() -> {
      DemoInquiry before = store.inquiry(id);
      LifeCycle.requireNotRedacted(before);
      InquiryDraft draft = before.change();
      draft.updatedAt = store.now();
      DemoInquiry after = edit.apply(draft).done();
      store.put(after);
      return after;
    });
  }

  private void ensureTag(String name, String pointer) {
    store.tags().ensure(name, store.ids(), pointer);
  }

  private static List<String> distinct(List<String> names) {
    return List.copyOf(new LinkedHashSet<>(names));
  }
}
