package dev.linkdesk.ui.results.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

final class ViewCountsTest {
  private final MemoryLedger ledger = new MemoryLedger();
  private final FollowedInquiries followed = new FollowedInquiries();
  private final InlineBackground background = new InlineBackground();
  private final HandTicker ticker = new HandTicker(Listed.NOW);
  private final StringProperty search = new SimpleStringProperty("");
  private final ViewsModel views =
      new ViewsModel(
          new Texts(Locale.ENGLISH),
          new FakeChoices(),
          new SimpleObjectProperty<>(ViewFilter.ANY),
          search);
  private final Mine mine = new Mine(ledger, background);
  private final ViewCounts counts =
      new ViewCounts(views.views(), followed, mine, background, ticker, ticker, ZoneOffset.UTC);

  private Map<String, Integer> settled() {
    ticker.advance(ViewCounts.SETTLED);
    return counts.countsProperty().get();
  }

  @Test
  void eachViewCountsWhatFitsIt() {
    mine.written(
        new LedgerLine(
            Listed.NOW, "dana", LedgerLine.Act.CREATED, new InquiryId("inq_1"), null, null));
    followed.merge(Listed.many(3));
    followed.merge(List.of(Listed.of("inq_f", InquiryStatus.FAILED, null, Duration.ofDays(40))));
    Map<String, Integer> counted = settled();
    assertEquals(1, counted.get("mine-today"));
    assertEquals(3, counted.get("in-progress"));
    assertEquals(3, counted.get("expiring-today"));
    assertEquals(1, counted.get("failed"));
    assertEquals(4, counted.get("everything"));
  }

  @Test
  void manyChangesAreCountedOnce() {
    background.hold();
    for (int i = 0; i < 50; i++) {
      followed.merge(List.of(Listed.many(50).get(i)));
    }
    ticker.advance(ViewCounts.SETTLED);
    followed.merge(Listed.many(60));
    ticker.advance(ViewCounts.SETTLED);
    background.release();
    ticker.advance(ViewCounts.SETTLED);
    assertEquals(60, counts.countsProperty().get().get("everything"));
  }

  @Test
  void whatWouldCostASearchOrARequestIsNotCounted() {
    search.set("sam");
    View withSearch = views.saveAs("Sam");
    search.set("");
    views.scopeProperty().set(Scope.ENVIRONMENT);
    View everywhere = views.saveAs("Everywhere");
    Map<String, Integer> counted = settled();
    assertFalse(counted.containsKey(withSearch.id()));
    assertFalse(counted.containsKey(everywhere.id()));
  }

  @Test
  void whatExpiresTodayIsCountedAnewAsTimePasses() {
    followed.merge(Listed.many(1));
    assertEquals(1, settled().get("expiring-today"));
    ticker.advance(Duration.ofHours(14));
    assertEquals(0, counts.countsProperty().get().get("expiring-today"));
  }

  @Test
  void nothingIsCountedOnceClosed() {
    counts.close();
    followed.merge(Listed.many(1));
    ticker.advance(ViewCounts.ANEW);
    assertEquals(Map.of(), counts.countsProperty().get());
  }
}
