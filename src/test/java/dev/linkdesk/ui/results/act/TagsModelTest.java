package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tags as a person wishes them. */
final class TagsModelTest {
  private final Table table = new Table();
  private final Inquiry mina = tagged("inq_Mina1", "vip", "branch-12");
  private final TagsModel model =
      new TagsModel(new About(mina, table.followed), List.of("vip", "fraud", "call back"));

  private Inquiry tagged(String id, String... tags) {
    return table.follow(Table.inquiry(id, InquiryStatus.CREATED, "usr_1", "Mina O", List.of(tags)));
  }

  @Test
  void oneMoreIsAddedWithoutTouchingTheOthers() {
    model.typedProperty().set(" fraud ");
    assertTrue(model.hasChanges());
    assertEquals(new Deed.AddTag("fraud"), model.deed());
  }

  @Test
  void oneLessIsRemovedWithoutTouchingTheOthers() {
    model.remove("vip");
    assertEquals(new Deed.RemoveTag("vip"), model.deed());
  }

  @Test
  void severalChangesAreSentAsOne() {
    model.remove("vip");
    model.add("fraud");
    assertEquals(new Deed.ChangeTags(List.of("fraud"), List.of("vip")), model.deed());
  }

  @Test
  void commasPartTagsAndBlanksAreMended() {
    model.typedProperty().set("a, , b  c,a");
    assertTrue(model.addTyped());
    assertEquals(List.of("vip", "branch-12", "a", "b c"), model.tags());
  }

  @Test
  void whatIsThereAlreadyIsNoChange() {
    model.add("vip");
    model.remove("unknown");
    assertFalse(model.hasChanges());
  }

  @Test
  void addedAndTakenAwayAgainIsNoChange() {
    model.add("fraud");
    model.remove("fraud");
    model.remove("vip");
    model.add("vip");
    assertFalse(model.hasChanges());
  }

  @Test
  void whatAColleagueTagsMeanwhileStays() {
    model.add("fraud");
    tagged("inq_Mina1", "vip", "branch-12", "theirs");
    assertEquals(List.of("vip", "branch-12", "theirs", "fraud"), model.tags());
    assertEquals(new Deed.AddTag("fraud"), model.deed());
  }

  @Test
  void whatAColleagueTaggedUnseenStaysAfterSeveralChanges() {
    model.remove("vip");
    model.add("fraud");
    table.inquiries.hold(
        Table.inquiry(
            "inq_Mina1",
            InquiryStatus.CREATED,
            "usr_1",
            "Mina O",
            List.of("vip", "branch-12", "theirs")));
    Outcome outcome =
        new Undertaking(model.deed(), mina, table.ports(table.actions), table.issuer).carryOut();
    assertEquals(
        List.of("branch-12", "theirs", "fraud"), outcome.told().map(Inquiry::tags).orElseThrow());
  }

  @Test
  void tagsThatCannotBeReadFirstAreNotChanged() {
    model.remove("vip");
    model.add("fraud");
    table.inquiries.next = new Failure.Unreachable(new IOException());
    Outcome outcome =
        new Undertaking(model.deed(), mina, table.ports(table.actions), table.issuer).carryOut();
    assertInstanceOf(Outcome.NotDone.class, outcome);
    assertEquals(List.of(), table.actions.keys);
  }

  @Test
  void suggestsWhatOthersHaveAndThisOneHasNot() {
    assertEquals(List.of("fraud", "call back"), model.suggestions());
    model.typedProperty().set("CALL");
    assertEquals(List.of("call back"), model.suggestions());
  }

  @Test
  void theMostUsedTagsComeFirst() {
    tagged("inq_A1", "x");
    tagged("inq_A2", "b", "x");
    tagged("inq_A3", "a", "x");
    assertEquals(List.of("x", "a", "b", "branch-12", "vip"), TagsModel.inUse(table.followed));
  }
}
