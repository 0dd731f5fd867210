package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquirySessions;
import dev.linkdesk.inquiry.SubmissionKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The visits of applicants. */
final class SessionCalls implements InquirySessions {
  private final Asker asker;
  private final Requests requests;

  SessionCalls(Asker asker) {
    this.asker = asker;
    this.requests = asker.requests();
  }

  @Override
  public List<InquirySession> sessions(InquiryId id) {
    return asker.read(
        () ->
            requests.get(
                new Filters(requests.url("inquiry-sessions")).text("inquiry-id", id.value()).url()),
        this::all);
  }

  @Override
  public List<InquirySession> expireSessions(Collection<InquiryId> ids, SubmissionKey key) {
    List<String> values = ids.stream().map(InquiryId::value).distinct().toList();
    if (values.isEmpty() || values.size() > Inquiries.MAX_IDS) {
      throw new Failure.Bug(new IllegalArgumentException(values.size() + " ids in one request"));
    }
    return asker.write(
        () ->
            requests.post(
                requests.url("inquiry-sessions", "expire-all"),
                Map.of("meta", Map.of("inquiry-ids", values)),
                key),
        this::all);
  }

  private List<InquirySession> all(Node answer) {
    return asker.paging().read(answer, SessionJson::session).items();
  }
}
