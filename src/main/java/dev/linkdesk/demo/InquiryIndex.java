package dev.linkdesk.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All inquiries, newest first, and by id, status, template, reference id, account and note. Written
 * under the store's lock, read without one.
 */
final class InquiryIndex {
  /** An inquiry's place in every index; the snapshot in it is replaced, the slot stays. */
  static final class Slot {
    private volatile DemoInquiry now;

    Slot(DemoInquiry first) {
      now = first;
    }

    DemoInquiry now() {
      return now;
    }
  }

  private static final String EVERY = "";

  private final ConcurrentHashMap<String, Slot> byId = new ConcurrentHashMap<>();
  private final LabelIndex<Slot> all = new LabelIndex<>();

  /** By both at once, or a rare status of one template would be looked for among all the others. */
  private final LabelIndex<Slot> byStatusAndTemplate = new LabelIndex<>();

  private final LabelIndex<Slot> byTemplate = new LabelIndex<>();
  private final LabelIndex<Slot> byReference = new LabelIndex<>();
  private final LabelIndex<Slot> byAccount = new LabelIndex<>();
  private final LabelIndex<Slot> byNote = new LabelIndex<>();

  private final Set<String> templates;

  InquiryIndex(DemoTemplates templates) {
    this.templates =
        templates.all().stream().map(DemoTemplate::id).collect(Collectors.toUnmodifiableSet());
  }

  private static String label(DemoInquiry inquiry) {
    return label(inquiry.status().wire(), inquiry.templateId());
  }

  private static String label(String status, String template) {
    return status + " " + template;
  }

  private Set<String> labels(Set<String> statuses, InquiryFilter filter) {
    Set<String> wanted = filter.templateIds() == null ? templates : filter.templateIds();
    Set<String> labels = new HashSet<>();
    for (String status : statuses) {
      wanted.forEach(template -> labels.add(label(status, template)));
    }
    return labels;
  }

  /** Adds the inquiry or puts it in the place of its earlier snapshot, which it returns. */
  @Nullable DemoInquiry put(DemoInquiry inquiry) {
    Slot slot = byId.get(inquiry.id());
    Position place = inquiry.position();
    if (slot == null) {
      slot = new Slot(inquiry);
      byId.put(inquiry.id(), slot);
      byTemplate.put(inquiry.templateId(), place, slot);
      byStatusAndTemplate.put(label(inquiry), place, slot);
      putLabel(byReference, inquiry.referenceId(), place, slot);
      putLabel(byAccount, inquiry.accountId(), place, slot);
      putLabel(byNote, inquiry.note(), place, slot);
      all.put(EVERY, place, slot);
      return null;
    }
    DemoInquiry before = slot.now;
    // New label first: a reader may meet the inquiry twice for a moment, but never miss it.
    if (before.status() != inquiry.status()) {
      byStatusAndTemplate.put(label(inquiry), place, slot);
    }
    slot.now = inquiry;
    if (before.status() != inquiry.status()) {
      byStatusAndTemplate.remove(label(before), place);
    }
    if (!Objects.equals(before.note(), inquiry.note())) {
      putLabel(byNote, inquiry.note(), place, slot);
      if (before.note() != null) {
        byNote.remove(before.note(), place);
      }
    }
    return before;
  }

  private static void putLabel(
      LabelIndex<Slot> index, @Nullable String label, Position place, Slot slot) {
    if (label != null) {
      index.put(label, place, slot);
    }
  }

  @Nullable DemoInquiry find(String id) {
    Slot slot = byId.get(id);
    return slot == null ? null : slot.now;
  }

  boolean isTaken(String id) {
    return byId.containsKey(id);
  }

  int size() {
    return byId.size();
  }

  Collection<Slot> slots() {
    return byId.values();
  }

  /** One page of what passes the filter, walking the index that leaves the least to look at. */
  Paging.Page<DemoInquiry> page(InquiryFilter filter, Paging paging) {
    Predicate<Slot> wanted = slot -> filter.matches(slot.now);
    Stretch stretch = filter.stretch();
    Paging.Page<Slot> page;
    if (filter.ids() != null) {
      page = paging.of(known(filter.ids(), wanted), InquiryIndex::place);
    } else if (filter.note() != null) {
      page = of(paging, byNote, Set.of(filter.note()), stretch, wanted);
    } else if (filter.referenceId() != null) {
      page = of(paging, byReference, Set.of(filter.referenceId()), stretch, wanted);
    } else if (filter.accountIds() != null) {
      page = of(paging, byAccount, filter.accountIds(), stretch, wanted);
    } else if (filter.statuses() != null) {
      page = of(paging, byStatusAndTemplate, labels(filter.statuses(), filter), stretch, wanted);
    } else if (filter.templateIds() != null) {
      page = of(paging, byTemplate, filter.templateIds(), stretch, wanted);
    } else {
      page = of(paging, all, Set.of(EVERY), stretch, wanted);
    }
    return new Paging.Page<>(
        page.rows().stream().map(Slot::now).toList(), page.newer(), page.older());
  }

  private static Paging.Page<Slot> of(
      Paging paging,
      LabelIndex<Slot> index,
      Set<String> labels,
      Stretch stretch,
      Predicate<Slot> wanted) {
    return paging.of(index, labels, stretch, InquiryIndex::place, wanted);
  }

  private static Position place(Slot slot) {
    return slot.now.position();
  }

  private List<Slot> known(Set<String> ids, Predicate<Slot> wanted) {
    List<Slot> found = new ArrayList<>();
    for (String id : ids) {
      Slot slot = byId.get(id);
      if (slot != null && wanted.test(slot)) {
        found.add(slot);
      }
    }
    return found;
  }
}
