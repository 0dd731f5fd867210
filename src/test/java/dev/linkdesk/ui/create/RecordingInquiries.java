package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.ForwardingInquiries;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes the key of every request to create, also of those that fail; fails the next when told to.
 */
final class RecordingInquiries extends ForwardingInquiries {
  final List<SubmissionKey> keys = new ArrayList<>();

  @Nullable Failure next;

  RecordingInquiries(Inquiries persona) {
    super(persona);
  }

  @Override
  public Inquiry create(NewInquiry inquiry, SubmissionKey key) {
    keys.add(key);
    Failure once = next;
    next = null;
    if (once != null) {
      throw once;
    }
    return super.create(inquiry, key);
  }
}
