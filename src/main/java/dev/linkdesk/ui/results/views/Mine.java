package dev.linkdesk.ui.results.views;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
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

  private final Ledger ledger;
  private final Set<InquiryId> made = ConcurrentHashMap.newKeySet();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);
  private boolean closed;

  /** Reads the ledger; what is written into it later is to be told. */
  public Mine(Ledger ledger, Background background) {
    this.ledger = ledger;
    background.run(this::ever, this::taken, Mine::notRead);
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
    closed = true;
  }

  /** Takes a line that was just written. */
  public void written(LedgerLine line) {
    if (MADE.contains(line.act())) {
      taken(Set.of(line.inquiry()));
    }
  }

  private Set<InquiryId> ever() {
    Set<InquiryId> all = new HashSet<>();
    MADE.forEach(act -> all.addAll(ledger.last(act).keySet()));
    return all;
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
