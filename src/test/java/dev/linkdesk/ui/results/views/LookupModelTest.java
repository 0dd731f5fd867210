package dev.linkdesk.ui.results.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FakeLists;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LookupModelTest {
  private final FakeInquiries persona = new FakeInquiries();
  private final FakeLists lists = new FakeLists(persona);
  private final InlineBackground background = new InlineBackground();
  private final FollowedInquiries followed = new FollowedInquiries();
  private final HandTicker ticker = new HandTicker(Listed.NOW);
  private final LookupModel model = new LookupModel(lists, followed, background, ticker);
  private final List<InquiryRow> shown = new ArrayList<>();

  private Lookup search(String text, boolean anyShown) {
    model.settled(SearchQuery.of(text), anyShown, false);
    ticker.advance(LookupModel.SETTLED);
    return model.lookupProperty().get();
  }

  @Test
  void anIdThatIsNotFollowedIsAskedForAndOffered() {
    Inquiry one = persona.hold(Listed.many(1).getFirst());
    Lookup.Found found = assertInstanceOf(Lookup.Found.class, search("inq_0", false));
    assertEquals(List.of(new InquiryRow(one)), found.rows());
    assertEquals(List.of(InquiryFilter.ANY.withIds(List.of(one.id()))), lists.filters);
    assertTrue(followed.rows().isEmpty());
  }

  @Test
  void enterFollowsWhatWasFound() {
    persona.hold(Listed.many(1).getFirst());
    search("inq_0", false);
    assertTrue(model.follow(shown::addAll));
    assertEquals(1, followed.rows().size());
    assertTrue(shown.getFirst().isItself(followed.rows().getFirst()));
    assertEquals(Lookup.NOTHING, model.lookupProperty().get());
  }

  @Test
  void enterBeforeTheQuestionIsOutAsksAtOnceAndFollows() {
    persona.hold(Listed.many(1).getFirst());
    model.settled(SearchQuery.of("inq_0"), false, false);
    assertTrue(model.follow(shown::addAll));
    assertEquals(1, followed.rows().size());
    ticker.advance(LookupModel.SETTLED);
    assertEquals(1, lists.filters.size());
  }

  @Test
  void enterWhilePersonaIsAskedFollowsWhenItAnswers() {
    persona.hold(Listed.many(1).getFirst());
    background.hold();
    search("inq_0", false);
    assertTrue(model.follow(shown::addAll));
    assertTrue(model.follow(shown::addAll));
    background.release();
    assertEquals(1, shown.size());
    assertEquals(1, lists.filters.size());
  }

  @Test
  void typingOnCallsTheQuestionOff() {
    persona.hold(Listed.many(1).getFirst());
    background.hold();
    search("inq_0", false);
    model.follow(shown::addAll);
    model.settled(SearchQuery.of("inq_00"), true, false);
    background.release();
    assertEquals(Lookup.NOTHING, model.lookupProperty().get());
    assertTrue(followed.rows().isEmpty());
  }

  @Test
  void aTextIsAskedForOnceHoweverOftenTheTableIsFiltered() {
    search("usr_77", false);
    search("usr_77", false);
    search(" usr_77 ", false);
    assertEquals(List.of(InquiryFilter.ANY.withReference("usr_77")), lists.filters);
    assertInstanceOf(Lookup.None.class, model.lookupProperty().get());
  }

  @Test
  void typingWithoutAPauseAsksOnce() {
    model.settled(SearchQuery.of("usr_7"), false, false);
    model.settled(SearchQuery.of("usr_77"), false, false);
    ticker.advance(LookupModel.SETTLED);
    assertEquals(List.of(InquiryFilter.ANY.withReference("usr_77")), lists.filters);
  }

  @Test
  void ofSeveralIdsOnlyThoseNotFollowedAreAskedFor() {
    List<Inquiry> all = Listed.many(3);
    all.forEach(persona::hold);
    followed.merge(all.subList(0, 1));
    Lookup.Found found =
        assertInstanceOf(Lookup.Found.class, search("inq_0 inq_1 inq_2 inq_9", true));
    assertEquals(2, found.rows().size());
    assertEquals(1, found.unknown());
    assertEquals(3, lists.filters.getFirst().ids().size());
  }

  @Test
  void aHundredPastedIdsAreOneRequestAndAllFollowed() {
    List<Inquiry> all = Listed.many(100);
    all.forEach(persona::hold);
    search(all.stream().map(each -> each.id().value()).collect(Collectors.joining("\n")), false);
    model.follow(shown::addAll);
    assertEquals(1, lists.filters.size());
    assertEquals(100, followed.rows().size());
    assertEquals(100, shown.size());
  }

  @Test
  void nothingIsAskedWhenAllIdsAreFollowed() {
    followed.merge(Listed.many(2));
    assertEquals(Lookup.NOTHING, search("inq_0, inq_1", true));
    assertTrue(lists.filters.isEmpty());
  }

  @Test
  void anIdStillBeingTypedThatFitsARowIsNotAskedFor() {
    assertEquals(Lookup.NOTHING, search("inq_", true));
    assertTrue(lists.filters.isEmpty());
  }

  @Test
  void anAccountIsAskedForAlthoughSomeOfItsInquiriesAreShown() {
    persona.hold(Listed.many(1).getFirst());
    assertInstanceOf(Lookup.Found.class, search("act_0", true));
    assertEquals(List.of("act_0"), lists.filters.getFirst().accountIds());
  }

  @Test
  void whatTheTableAsksForItselfIsNotAskedForTwice() {
    model.settled(SearchQuery.of("act_0"), false, true);
    ticker.advance(LookupModel.SETTLED);
    model.settled(SearchQuery.of("inq_0"), false, true);
    ticker.advance(LookupModel.SETTLED);
    assertTrue(lists.filters.isEmpty());
  }

  @Test
  void wordsThatFitRowsAreNotAskedForUnlessWished() {
    persona.hold(Listed.many(1).getFirst());
    assertEquals(Lookup.NOTHING, search("usr_0", true));
    assertTrue(lists.filters.isEmpty());
    model.ask();
    assertInstanceOf(Lookup.Found.class, model.lookupProperty().get());
  }

  @Test
  void aNameIsNotSentToPersonaUnlessWished() {
    assertInstanceOf(Lookup.NotAsked.class, search("Sam Tran", false));
    assertTrue(lists.filters.isEmpty());
    model.ask();
    assertEquals("Sam Tran", lists.filters.getFirst().referenceId());
    assertInstanceOf(Lookup.None.class, model.lookupProperty().get());
  }

  @Test
  void aSingleWordMayBeANameAndIsNotSentToPersonaUnlessWished() {
    for (String name : List.of("Garc\u00eda", "doo", "\u738b\u79c0\u82f1", "O\u2019Brien")) {
      assertInstanceOf(Lookup.NotAsked.class, search(name, false), name);
    }
    assertTrue(lists.filters.isEmpty());
    model.ask();
    assertEquals("O\u2019Brien", lists.filters.getFirst().referenceId());
  }

  @Test
  void aTextWithADigitOrAnUnderscoreIsAskedFor() {
    search("A77", false);
    search("case_a", false);
    assertEquals(
        List.of(InquiryFilter.ANY.withReference("A77"), InquiryFilter.ANY.withReference("case_a")),
        lists.filters);
  }

  @Test
  void onlyAnOpenOrAnsweredQuestionHasSomethingToOffer() {
    persona.hold(Listed.many(1).getFirst());
    search("Sam", false);
    assertFalse(model.isOffering());
    search("inq_0", false);
    assertTrue(model.isOffering());
    search("usr_9", false);
    assertFalse(model.isOffering());
  }

  @Test
  void anEmailAddressAOneTimeLinkAndATemplateAreNotAskedFor() {
    assertInstanceOf(Lookup.NotAsked.class, search("sam@example.org", false));
    assertInstanceOf(
        Lookup.NotAsked.class, search("https://withpersona.com/verify?code=us1-x", false));
    assertInstanceOf(Lookup.NotAsked.class, search("itmpl_1", false));
    assertInstanceOf(Lookup.NotAsked.class, search("usr_1, usr_2", false));
    assertFalse(model.follow(shown::addAll));
    assertTrue(lists.filters.isEmpty());
  }

  @Test
  void whatIsFollowedAlreadyIsUpdatedAndNotOffered() {
    Inquiry one = persona.hold(Listed.many(1).getFirst());
    followed.merge(List.of(one));
    assertEquals(Lookup.NOTHING, search("act_0", true));
  }

  @Test
  void aFailureIsToldAndAskedAgain() {
    persona.hold(Listed.many(1).getFirst());
    lists.always = new Failure.Unreachable(new IOException());
    assertInstanceOf(Lookup.Failed.class, search("inq_0", false));
    lists.always = null;
    model.ask();
    assertInstanceOf(Lookup.Found.class, model.lookupProperty().get());
  }

  @Test
  void followingSomeLeavesTheOthersOffered() {
    Listed.many(2).forEach(persona::hold);
    Lookup.Found found = assertInstanceOf(Lookup.Found.class, search("inq_0 inq_1", false));
    model.follow(List.of(found.rows().getFirst()));
    Lookup.Found rest = assertInstanceOf(Lookup.Found.class, model.lookupProperty().get());
    assertEquals(List.of(found.rows().getLast()), rest.rows());
    model.follow(rest.rows());
    assertEquals(Lookup.NOTHING, model.lookupProperty().get());
  }

  @Test
  void severalOfOneAccountAreNotFollowedBeforeTheyWereSeen() {
    List<Inquiry> all = Listed.many(2);
    lists.bent = page -> new Page<>(all, null);
    model.settled(SearchQuery.of("act_0"), false, false);
    model.follow(shown::addAll);
    assertTrue(followed.rows().isEmpty());
    assertInstanceOf(Lookup.Found.class, model.lookupProperty().get());
  }

  @Test
  void nothingComesBackOnceClosed() {
    model.settled(SearchQuery.of("inq_0"), false, false);
    model.close();
    ticker.advance(LookupModel.SETTLED);
    assertTrue(lists.filters.isEmpty());
  }
}
