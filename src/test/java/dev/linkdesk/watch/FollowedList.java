package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Followed inquiries without a screen. */
final class FollowedList implements Followed {
  final Map<InquiryId, Inquiry> held = new LinkedHashMap<>();
  final List<InquiryId> gone = new ArrayList<>();
  private @Nullable Listener listener;
  private long questions;

  void follow(Collection<Inquiry> inquiries) {
    inquiries.forEach(inquiry -> held.put(inquiry.id(), inquiry));
    if (listener != null) {
      listener.joined(inquiries);
    }
  }

  void unfollow(InquiryId id) {
    held.remove(id);
    Objects.requireNonNull(listener).left(List.of(id));
  }

  @Override
  public List<Inquiry> all() {
    return List.copyOf(held.values());
  }

  @Override
  public void listen(Listener hearing) {
    listener = hearing;
  }

  @Override
  public long question() {
    return ++questions;
  }

  @Override
  public void told(List<Inquiry> inquiries, long question) {
    List<Change> changes = new ArrayList<>();
    for (Inquiry told : inquiries) {
      Inquiry before = held.get(told.id());
      if (before != null && !told.isOlderThan(before) && !told.equals(before)) {
        held.put(told.id(), told);
        changes.add(new Change(before, told));
      }
    }
    if (listener != null && !changes.isEmpty()) {
      listener.changed(changes);
    }
  }

  @Override
  public void gone(List<InquiryId> ids) {
    gone.addAll(ids);
  }
}
