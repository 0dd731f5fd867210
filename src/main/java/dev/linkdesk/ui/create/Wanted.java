package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A link that is being made.
 *
 * @param before what the person was known to have
 * @param lookedUp whether that was looked up
 */
record Wanted(Press press, Because because, List<Inquiry> before, boolean lookedUp) {
  Wanted {
    before = List.copyOf(before);
  }

  /** What exists already, so that none of it is taken for the new one. */
  List<InquiryId> existing() {
    List<Inquiry> ended = because instanceof Because.InPlaceOf(var replaced) ? replaced : List.of();
    return Stream.concat(before.stream(), ended.stream()).map(Inquiry::id).toList();
  }
}
