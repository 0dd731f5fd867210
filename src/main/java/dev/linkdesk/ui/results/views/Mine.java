package dev.linkdesk.ui.results.views;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.ListChangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which inquiries were made from here, by the ledger. Lives on the FX thread; {@link #test} may be
 * asked on any thread.
 */
public final class Mine implements Predicate<InquiryId>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Mine.class);

  /** As what an inquiry is written down that was made from here. */
  private static final List<LedgerLine.Act> MADE =
      List.of(
          LedgerLine.Act.CREATED, LedgerLine.Act.CREATED_ALL_THE_SAME, LedgerLine.Act.REPLACEMENT);

  /** For more than these, reading all that was ever made is quicker than asking for each. */
  private static final int ASKED_SINGLY = 20;

  private final Ledger ledger;
  private final FollowedInquiries followed;
  private final Background background;
  private final Set<InquiryId> made = ConcurrentHashMap.newKeySet();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);
  private final ListChangeListener<InquiryRow> joining = this::joined;
  private boolean closed;

  /** Reads the ledger and listens to what joins the followed inquiries. */
  public Mine(Ledger ledger, FollowedInquiries followed, Background background) {
    this.ledger = ledger;
    this.followed = followed;
    this.background = background;
    followed.rows().addListener(joining);
    read(this::ever);
  }

  @Override
  public boolean test(InquiryId id) {
    return made.contains(id);
  }

  /** Goes up whenever {@link #test} may answer otherwise than before. */
  public ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  @Override
  public void close() {
    followed.rows().removeListener(joining);
    closed = true;
  }

  private void joined(ListChangeListener.Change<? extends InquiryRow> change) {
    List<InquiryId> fresh = new ArrayList<>();
    while (change.next()) {
      change.getAddedSubList().stream()
          .map(InquiryRow::id)
          .filter(id -> !made.contains(id))
          .forEach(fresh::add);
    }
    if (fresh.size() > ASKED_SINGLY) {
      read(this::ever);
    } else if (!fresh.isEmpty()) {
      read(() -> fresh.stream().filter(this::isMade).toList());
    }
  }

  private void read(Callable<Collection<InquiryId>> work) {
    background.run(work, this::taken, Mine::notRead);
  }

  private Set<InquiryId> ever() {
    Set<InquiryId> all = new HashSet<>();
    MADE.forEach(act -> all.addAll(ledger.last(act).keySet()));
    return all;
  }

  private boolean isMade(InquiryId id) {
    return ledger.of(id).stream().anyMatch(line -> MADE.contains(line.act()));
  }

  private void taken(Collection<InquiryId> ids) {
    if (!closed && made.addAll(ids)) {
      revision.set(revision.get() + 1);
    }
  }

  private static void notRead(Failure failure) {
    LOG.warn("What was made from here is not known: {}", failure.getMessage());
  }
}
