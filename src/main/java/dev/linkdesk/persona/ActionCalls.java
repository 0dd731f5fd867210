package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryActions;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.SubmissionKey;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Changes, decisions, tags, redacting and printing. */
final class ActionCalls implements InquiryActions {
  private static final String INQUIRIES = "inquiries";

  private final Asker asker;
  private final Requests requests;

  ActionCalls(Asker asker) {
    this.asker = asker;
    this.requests = asker.requests();
  }

  @Override
  public Inquiry update(InquiryId id, InquiryChanges changes, SubmissionKey key) {
    return asker.write(
        () ->
            requests.patch(
                requests.url(INQUIRIES, id.value()), InquiryChangesJson.write(changes), key),
        answer -> InquiryJson.read(answer, id));
  }

  @Override
  public Inquiry approve(InquiryId id, @Nullable String comment, SubmissionKey key) {
    return decide(id, "approve", comment, key);
  }

  @Override
  public Inquiry decline(InquiryId id, @Nullable String comment, SubmissionKey key) {
    return decide(id, "decline", comment, key);
  }

  @Override
  public Inquiry markForReview(InquiryId id, SubmissionKey key) {
    return decide(id, "mark-for-review", null, key);
  }

  @Override
  public Inquiry expire(InquiryId id, SubmissionKey key) {
    return decide(id, "expire", null, key);
  }

  @Override
  public Inquiry addTag(InquiryId id, String tag, SubmissionKey key) {
    return tell(id, "add-tag", Map.of("tag-name", tag), key);
  }

  @Override
  public Inquiry removeTag(InquiryId id, String tag, SubmissionKey key) {
    return tell(id, "remove-tag", Map.of("tag-name", tag), key);
  }

  @Override
  public Inquiry setTags(InquiryId id, List<String> tags, SubmissionKey key) {
    return tell(id, "set-tags", Map.of("tag-name", List.copyOf(tags)), key);
  }

  @Override
  public Inquiry redact(InquiryId id) {
    try {
      return asker.write(
          () -> requests.delete(requests.url(INQUIRIES, id.value())),
          answer -> InquiryJson.read(answer, id));
    } catch (Failure.Conflict conflict) {
      Inquiry now =
          asker.read(
              () -> requests.get(requests.url(INQUIRIES, id.value())),
              answer -> InquiryJson.read(answer, id));
      if (now.isRedacted()) {
        return now;
      }
      throw conflict;
    }
  }

  @Override
  public byte[] print(InquiryId id) {
    return asker.readPdf(() -> requests.getPdf(requests.url(INQUIRIES, id.value(), "print")));
  }

  private Inquiry decide(InquiryId id, String what, @Nullable String comment, SubmissionKey key) {
    if (comment != null) {
      return tell(id, what, Map.of("comment", comment), key);
    }
    return asker.write(
        () -> requests.post(action(id, what), key), answer -> InquiryJson.read(answer, id));
  }

  private Inquiry tell(InquiryId id, String what, Map<String, ?> meta, SubmissionKey key) {
    return asker.write(
        () -> requests.post(action(id, what), Map.of("meta", meta), key),
        answer -> InquiryJson.read(answer, id));
  }

  private HttpUrl.Builder action(InquiryId id, String what) {
    return requests.url(INQUIRIES, id.value(), what);
  }
}
