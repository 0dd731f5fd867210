package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inquiry for a test, told attribute by attribute; what is not said was not told. */
public final class AnInquiry {
  private final InquiryId id;
  private InquiryStatus status;
  private @Nullable String reference;
  private @Nullable String template;
  private @Nullable String account;
  private @Nullable String creator;
  private @Nullable String note;
  private @Nullable String reviewerComment;
  private @Nullable String previousStep;
  private @Nullable String nextStep;
  private List<String> tags = List.of();
  private List<Field> fields = List.of();
  private Times times = new Times(Timestamps.NONE);
  private @Nullable Integer sessions;
  private @Nullable Integer verifications;

  private AnInquiry(InquiryId id, InquiryStatus status) {
    this.id = id;
    this.status = status;
  }

  public static AnInquiry of(String id, InquiryStatus status) {
    return of(new InquiryId(id), status);
  }

  public static AnInquiry of(InquiryId id, InquiryStatus status) {
    return new AnInquiry(id, status);
  }

  /** One that tells all that the other tells, until something else is said. */
  public static AnInquiry like(Inquiry told) {
    AnInquiry same = new AnInquiry(told.id(), told.status());
    same.reference = told.referenceId();
    same.template = told.templateId();
    same.account = told.accountId();
    same.creator = told.creator();
    same.note = told.note();
    same.reviewerComment = told.reviewerComment();
    same.previousStep = told.previousStep();
    same.nextStep = told.nextStep();
    same.tags = told.tags();
    same.fields = told.fields();
    same.times = new Times(told.times());
    same.sessions = told.sessions();
    same.verifications = told.verifications();
    return same;
  }

  public Inquiry build() {
    return new Inquiry(
        id,
        status,
        reference,
        template,
        account,
        creator,
        note,
        reviewerComment,
        previousStep,
        nextStep,
        tags,
        fields,
        times.build(),
        sessions,
        verifications);
  }

  public AnInquiry status(InquiryStatus now) {
    status = now;
    return this;
  }

  public AnInquiry reference(@Nullable String id) {
    reference = id;
    return this;
  }

  public AnInquiry template(@Nullable String id) {
    template = id;
    return this;
  }

  public AnInquiry account(@Nullable String id) {
    account = id;
    return this;
  }

  public AnInquiry creator(@Nullable String address) {
    creator = address;
    return this;
  }

  public AnInquiry note(@Nullable String text) {
    note = text;
    return this;
  }

  public AnInquiry reviewerComment(@Nullable String text) {
    reviewerComment = text;
    return this;
  }

  public AnInquiry previousStep(@Nullable String name) {
    previousStep = name;
    return this;
  }

  public AnInquiry nextStep(@Nullable String name) {
    nextStep = name;
    return this;
  }

  public AnInquiry tags(String... all) {
    return tags(List.of(all));
  }

  public AnInquiry tags(List<String> all) {
    tags = all;
    return this;
  }

  /** First and last name, beside the fields that it has. */
  public AnInquiry name(String first, String last) {
    return text("name_first", first).text("name_last", last);
  }

  /** A field of text, beside those that it has. */
  public AnInquiry text(String key, String value) {
    return field(new Field(key, "string", value));
  }

  /** A field beside those that it has. */
  public AnInquiry field(Field more) {
    List<Field> all = new ArrayList<>(fields);
    all.add(more);
    return fields(all);
  }

  /** These fields and no others. */
  public AnInquiry fields(Field... all) {
    return fields(List.of(all));
  }

  /** These fields and no others. */
  public AnInquiry fields(List<Field> all) {
    fields = all;
    return this;
  }

  /** These times and no others. */
  public AnInquiry times(Timestamps all) {
    times = new Times(all);
    return this;
  }

  public AnInquiry created(@Nullable Instant at) {
    times.created = at;
    return this;
  }

  public AnInquiry updated(@Nullable Instant at) {
    times.updated = at;
    return this;
  }

  public AnInquiry started(@Nullable Instant at) {
    times.started = at;
    return this;
  }

  /** When its life ends, or was to end. */
  public AnInquiry expires(@Nullable Instant at) {
    times.expires = at;
    return this;
  }

  public AnInquiry completed(@Nullable Instant at) {
    times.completed = at;
    return this;
  }

  public AnInquiry failed(@Nullable Instant at) {
    times.failed = at;
    return this;
  }

  /** When its life did end. */
  public AnInquiry expired(@Nullable Instant at) {
    times.expired = at;
    return this;
  }

  public AnInquiry markedForReview(@Nullable Instant at) {
    times.markedForReview = at;
    return this;
  }

  public AnInquiry decisioned(@Nullable Instant at) {
    times.decisioned = at;
    return this;
  }

  public AnInquiry redacted(@Nullable Instant at) {
    times.redacted = at;
    return this;
  }

  /** The times that Persona tells of one that came to its status then; none if that is open. */
  public AnInquiry ended(Instant at) {
    times.ended(status, at);
    return this;
  }

  public AnInquiry sessions(@Nullable Integer count) {
    sessions = count;
    return this;
  }

  public AnInquiry verifications(@Nullable Integer count) {
    verifications = count;
    return this;
  }
}
