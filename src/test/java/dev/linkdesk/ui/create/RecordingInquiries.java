package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.ForwardingInquiries;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import java.util.ArrayList;
import java.util.List;

/** Notes the key of every request to create, also of those that fail. */
final class RecordingInquiries extends ForwardingInquiries {
  final List<SubmissionKey> keys = new ArrayList<>();

  RecordingInquiries(Inquiries persona) {
    super(persona);
  }

  @Override
  public Inquiry create(NewInquiry inquiry, SubmissionKey key) {
    keys.add(key);
    return super.create(inquiry, key);
  }
}
