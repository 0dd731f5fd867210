package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkdesk.inquiry.FieldSchema;
import dev.linkdesk.inquiry.InquiryTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateJsonTest {
  @Test
  void readsTheFieldsThatAreInUse() {
    InquiryTemplate template =
        TemplateJson.read(
            Json.read(
                """
                {"data":{"type":"inquiry-template","id":"itmpl_1","attributes":{"name":"KYC","status":"active",
                  "field-schemas":[
                   {"type":"string","key":"name_first","label":"First name",
                    "config":{"required":true,"archived-at":null,"max-char-length":255}},
                   {"type":"number","key":"income","label":null,"config":{"min":0,"max":1.5}},
                   {"type":"choices","key":"plan","label":"Plan",
                    "config":{"options":["a","b","c"],"option-labels":["Plan A",null]}},
                   {"type":"string","key":"old","config":{"archived-at":"2026-01-01T00:00:00.000Z"}},
                   {"type":"string","key":"off","config":{"deactivated-at":"2026-01-01T00:00:00.000Z"}},
                   {"type":"string","label":"no key"},
                   {"key":"bare"},
                   {"type":"string","key":"odd","label":5,
                    "config":{"required":"yes","max-char-length":"long","min":"0","options":{}}},
                   null]}}}
                """),
            "itmpl_1");

    assertEquals(
        new InquiryTemplate(
            "itmpl_1",
            "KYC",
            true,
            List.of(
                schema("name_first", "string", "First name", true, List.of(), 255, null, null),
                schema("income", "number", "income", false, List.of(), null, 0.0, 1.5),
                schema(
                    "plan",
                    "choices",
                    "Plan",
                    false,
                    List.of(
                        new FieldSchema.Option("a", "Plan A"),
                        new FieldSchema.Option("b", "b"),
                        new FieldSchema.Option("c", "c")),
                    null,
                    null,
                    null),
                schema("bare", "", "bare", false, List.of(), null, null, null),
                schema("odd", "string", "odd", false, List.of(), null, null, null))),
        template);
  }

  @ParameterizedTest
  @CsvSource({"active, true", "inactive, false", "retired, true"})
  void onlyInactiveTemplatesAreInactive(String status, boolean active) {
    InquiryTemplate template =
        TemplateJson.template(
            Json.read("{\"id\":\"itmpl_1\",\"attributes\":{\"status\":\"" + status + "\"}}"));

    assertEquals(active, template.active());
  }

  @Test
  void aTemplateWithoutANameGoesByItsId() {
    assertEquals("itmpl_1", TemplateJson.template(Json.read("{\"id\":\"itmpl_1\"}")).name());
  }

  @Test
  void anAnswerAboutAnotherTemplateIsNotTaken() {
    assertThrows(
        Unreadable.class,
        () -> TemplateJson.read(Json.read("{\"data\":{\"id\":\"itmpl_2\"}}"), "itmpl_1"));
  }

  private static FieldSchema schema(
      String key,
      String type,
      String label,
      boolean required,
      List<FieldSchema.Option> options,
      @Nullable Integer maxLength,
      @Nullable Double min,
      @Nullable Double max) {
    return new FieldSchema(key, type, label, required, options, maxLength, min, max);
  }
}
