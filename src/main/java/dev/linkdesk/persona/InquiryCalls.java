package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SimulateAction;
import dev.linkdesk.inquiry.SubmissionKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Request;

/** What leads to links: making inquiries, reading one, bringing it back, and its links. */
final class InquiryCalls {
  private static final String INCLUDED =
      "verifications,sessions,account,inquiry-template,inquiry-template.latest-published-version";

  private final Asker asker;
  private final Requests requests;

  InquiryCalls(Asker asker) {
    this.asker = asker;
    this.requests = asker.requests();
  }

  Inquiry create(NewInquiry inquiry, SubmissionKey key) {
    return asker.create(
        () -> requests.post(requests.url("inquiries"), NewInquiryJson.write(inquiry), key),
        InquiryJson::read);
  }

  InquiryDetail retrieve(InquiryId id) {
    return asker.read(() -> whole(id), answer -> InquiryDetailJson.read(answer, id));
  }

  String raw(InquiryId id) {
    return asker.read(() -> whole(id), MaskedJson::write);
  }

  private Request whole(InquiryId id) {
    return requests.get(
        requests
            .url("inquiries", id.value())
            .addQueryParameter("include", INCLUDED)
            .addQueryParameter("fields[account]", AccountJson.IMPERSONAL));
  }

  URI oneTimeLink(InquiryId id, Duration life, SubmissionKey key) {
    return asker.write(
        () ->
            requests.post(
                requests.url("inquiries", id.value(), "generate-one-time-link"),
                Map.of("meta", Map.of("expires-in-seconds", life.toSeconds())),
                key),
        InquiryCalls::link);
  }

  Inquiry resume(InquiryId id, SubmissionKey key) {
    return asker.write(
        () -> requests.post(requests.url("inquiries", id.value(), "resume"), key),
        answer -> InquiryJson.read(answer, id));
  }

  Inquiry simulate(InquiryId id, List<SimulateAction> actions, SubmissionKey key) {
    List<Map<String, String>> types =
        actions.stream().map(action -> Map.of("type", word(action))).toList();
    return asker.write(
        () ->
            requests.post(
                requests.url("inquiries", id.value(), "perform-simulate-actions"),
                Map.of("meta", Map.of("simulate-actions", types)),
                key),
        answer -> InquiryJson.read(answer, id));
  }

  private static String word(SimulateAction action) {
    return switch (action) {
      case START -> "start_inquiry";
      case COMPLETE -> "complete_inquiry";
      case FAIL -> "fail_inquiry";
      case EXPIRE -> "expire_inquiry";
      case MARK_FOR_REVIEW -> "mark_for_review_inquiry";
      case APPROVE -> "approve_inquiry";
      case DECLINE -> "decline_inquiry";
    };
  }

  private static URI link(Node answer) {
    try {
      URI link = new URI(answer.at("meta", "one-time-link").text(""));
      if (link.getHost() != null
          && ("https".equals(link.getScheme()) || "http".equals(link.getScheme()))) {
        return link;
      }
    } catch (URISyntaxException notALink) {
      // Its message quotes the link, which is a secret.
      throw new Unreadable("the one-time link is no link");
    }
    throw new Unreadable("it holds no one-time link");
  }
}
