package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.InquiryTemplate;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PrefillModelTest {
  private final PrefillModel model =
      new PrefillModel(new TypedDates(Locale.US, InstantSource.system(), ZoneOffset.UTC));

  private List<String> shown() {
    return model.shown().stream().map(FieldModel::key).toList();
  }

  private List<String> offered() {
    return model.offered().stream().map(FieldModel::key).toList();
  }

  @Test
  void theStandardFieldsServeUntilATemplateTells() {
    assertEquals(PrefillModel.AT_ONCE, shown());
    assertEquals(List.of(), offered());
    assertNull(model.templateProperty().get());
  }

  @Test
  void theOtherFieldsOfATemplateAreOffered() {
    model.take(Desk.kyc());
    assertEquals(PrefillModel.AT_ONCE, shown());
    assertEquals(
        List.of("name_middle", "phone_number", "plan", "walks", "returning", "dogs", "met_at"),
        offered());
    assertEquals(11, model.total());
  }

  @Test
  void aFieldThatIsTypedInStaysTheSameWhenItsTemplateArrives() {
    FieldModel first = model.shown().getFirst();
    first.input().textProperty().set("Alex");
    model.take(Desk.kyc());
    assertSame(first, model.shown().getFirst());
    assertEquals("Alex", first.input().text());
    assertEquals("First name", first.labelProperty().get());
    assertEquals(1, model.filledProperty().get());
  }

  @Test
  void aTemplateWithoutTheUsualFieldsShowsItsFirstFour() {
    model.take(
        new InquiryTemplate(
            "itmpl_x",
            "X",
            true,
            List.of(
                Desk.schema("a", "string", "A"),
                Desk.schema("b", "string", "B"),
                Desk.schema("c", "string", "C"),
                Desk.schema("d", "string", "D"),
                Desk.schema("e", "string", "E"))));
    assertEquals(List.of("a", "b", "c", "d"), shown());
    assertEquals(List.of("e"), offered());
  }

  @Test
  void anAddedFieldCanBeRemovedAndIsOfferedAgainInItsPlace() {
    model.take(Desk.kyc());
    FieldModel phone = model.offered().get(1);
    model.add(phone);
    phone.input().textProperty().set("+1 202 555 0123");
    assertTrue(model.isRemovable(phone));
    model.remove(phone);
    assertEquals(PrefillModel.AT_ONCE, shown());
    assertEquals("phone_number", offered().get(1));
    assertEquals(Map.of(), model.values());
  }

  @Test
  void theUsualFieldsCannotBeRemoved() {
    model.take(Desk.kyc());
    assertFalse(model.isRemovable(model.shown().getFirst()));
  }

  @Test
  void aTypedKeyOfTheTemplateAddsThatFieldWhateverItsCasing() {
    model.take(Desk.kyc());
    assertEquals("phone_number", model.addByKey("Phone-Number").key());
    assertFalse(offered().contains("phone_number"));
  }

  @Test
  void aCustomFieldOutlivesAChangeOfTemplateAndGoesUnderItsOwnKey() {
    model.addByKey("customer-Tier").input().textProperty().set("gold");
    model.take(Desk.kyc());
    assertEquals(Map.of("customer-Tier", "gold"), model.values());
  }

  @Test
  void whatATemplateDoesNotHaveComesBackWithTheTemplateThatHasIt() {
    model.take(Desk.kyc());
    model.shown().getFirst().input().textProperty().set("Alex");
    model.take(new InquiryTemplate("itmpl_x", "X", true, List.of(Desk.schema("a", "string", "A"))));
    assertEquals(List.of("a"), shown());
    assertEquals(Map.of(), model.values());
    model.take(Desk.kyc());
    assertEquals(Map.of("name_first", "Alex"), model.values());
  }

  @Test
  void theListsAreTheSameObjectsAtEachCall() {
    assertSame(model.shown(), model.shown());
    assertSame(model.offered(), model.offered());
  }

  @Test
  void whatWasClearedDoesNotComeBack() {
    model.take(Desk.kyc());
    model.shown().getFirst().input().textProperty().set("Alex");
    model.take(new InquiryTemplate("itmpl_x", "X", true, List.of(Desk.schema("a", "string", "A"))));
    model.clear();
    model.take(Desk.kyc());
    assertEquals(Map.of(), model.values());
  }
}
