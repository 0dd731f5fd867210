package dev.linkdesk.ui.results.views;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FakeLists;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.watch.ChangeFeed;
import java.util.Random;

/** Follows what changes in a made-up Persona. */
public final class Feeds {
  private Feeds() {}

  public static Changes of(
      FakeLists lists, FakeInquiries persona, BrowsedInquiries browsed, HandTicker ticker) {
    return new Changes(listener ->
        new ChangeFeed(
            lists,
            persona,
            () -> browsed.rows().stream().map(InquiryRow::id).toList(),
            new InlineBackground(),
            ticker,
            ticker,
            new Random(7),
            browsed::told,
            listener));
  }
}
