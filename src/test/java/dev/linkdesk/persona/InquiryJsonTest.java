package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Verification;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InquiryJsonTest {
  private static final InquiryId ID = new InquiryId("inq_1");

  @Test
  void readsEveryAttribute() {
    Inquiry inquiry =
        InquiryJson.read(
            Json.read(
                """
                {"data":{"type":"inquiry","id":"inq_1","attributes":{
                  "status":"approved","reference-id":"cust-1","note":"a note","tags":["vip","eu"],
                  "creator":"desk@example.org","reviewer-comment":"fine",
                  "previous-step-name":"start","next-step-name":"success",
                  "created-at":"2026-01-01T00:00:01.000Z","updated-at":"2026-01-01T00:00:02.000Z",
                  "started-at":"2026-01-01T00:00:03.000Z","expires-at":"2026-01-01T00:00:04.000Z",
                  "completed-at":"2026-01-01T00:00:05.000Z","failed-at":"2026-01-01T00:00:06.000Z",
                  "expired-at":"2026-01-01T00:00:07.000Z","marked-for-review-at":"2026-01-01T00:00:08.000Z",
                  "decisioned-at":"2026-01-01T00:00:09.000Z","redacted-at":"2026-01-01T00:00:10.000Z",
                  "fields":{"name_first":{"type":"string","value":"Jane"}}},
                 "relationships":{"account":{"data":{"type":"account","id":"act_1"}},
                  "inquiry-template":{"data":{"type":"inquiry-template","id":"itmpl_1"}}}}}
                """));

    assertEquals(
        AnInquiry.of(ID, InquiryStatus.APPROVED)
            .reference("cust-1")
            .template("itmpl_1")
            .account("act_1")
            .creator("desk@example.org")
            .note("a note")
            .reviewerComment("fine")
            .previousStep("start")
            .nextStep("success")
            .tags("vip", "eu")
            .text("name_first", "Jane")
            .created(second(1))
            .updated(second(2))
            .started(second(3))
            .expires(second(4))
            .completed(second(5))
            .failed(second(6))
            .expired(second(7))
            .markedForReview(second(8))
            .decisioned(second(9))
            .redacted(second(10))
            .build(),
        inquiry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":{\"id\":\"inq_1\"}}",
        "{\"data\":{\"id\":\"inq_1\",\"attributes\":null,\"relationships\":null}}",
        "{\"data\":{\"id\":\"inq_1\",\"attributes\":{},\"relationships\":{}}}",
        "{\"data\":{\"id\":\"inq_1\",\"attributes\":[],\"relationships\":[]}}",
        "{\"data\":{\"id\":\"inq_1\",\"attributes\":{\"status\":7,\"tags\":\"vip\",\"fields\":[],"
            + "\"note\":{},\"created-at\":12,\"expires-at\":\"soon\",\"reference-id\":false}}}",
        "{\"data\":{\"id\":\"inq_1\",\"relationships\":{\"account\":null,\"inquiry-template\":{}}}}",
        "{\"data\":{\"id\":\"inq_1\",\"relationships\":{\"account\":[],\"template\":[]}}}",
        "{\"data\":{\"id\":\"inq_1\",\"relationships\":{\"account\":{\"data\":null},"
            + "\"inquiry-template\":{\"data\":{}},\"template\":{\"data\":[]}}}}",
        "{\"data\":{\"id\":\"inq_1\",\"attributes\":{\"status\":\"a\",\"status\":\"b\"}}}",
        "{\"data\":{\"id\":\"inq_1\",\"extra\":{\"a\":[{}]}},\"meta\":null,\"more\":1}"
      })
  void whatIsAbsentOrOddLeavesTheRestReadable(String answer) {
    assertEquals(
        Inquiry.known(ID, new InquiryStatus("unknown")), InquiryJson.read(Json.read(answer)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "7",
        "null",
        "{\"data\":null}",
        "{\"data\":[]}",
        "{\"data\":{}}",
        "{\"data\":{\"id\":null}}",
        "{\"data\":{\"id\":1}}",
        "{\"data\":{\"id\":\"act_1\"}}",
        "{\"data\":{\"id\":\"inq_1\",\"id\":\"inq_1\"}}",
        "{\"data\":{\"id\":\"inq_1\"},\"data\":{\"id\":\"inq_2\"}}"
      })
  void withoutOneIdThereIsNoInquiry(String answer) {
    assertThrows(Unreadable.class, () -> InquiryJson.read(Json.read(answer)));
  }

  @Test
  void anAnswerAboutAnotherInquiryIsNotTaken() {
    assertThrows(
        Unreadable.class, () -> InquiryJson.read(Json.read("{\"data\":{\"id\":\"inq_2\"}}"), ID));
  }

  @Test
  void aStatusNobodyKnowsStaysAsSent() {
    Inquiry inquiry =
        InquiryJson.read(
            Json.read("{\"data\":{\"id\":\"inq_1\",\"attributes\":{\"status\":\"Paused-2\"}}}"));

    assertEquals(new InquiryStatus("Paused-2"), inquiry.status());
  }

  @Test
  void fieldsKeepTheirKeysOrderAndTypes() {
    Inquiry inquiry =
        InquiryJson.read(
            Json.read(
                """
                {"data":{"id":"inq_1","attributes":{"fields":{
                  "zeta":{"type":"number","value":1.5},
                  "Alpha-Key":{"type":"integer","value":7},
                  "unset":{"type":"string","value":null},
                  "untyped":{"value":true},
                  "many":{"type":"multi_choices","value":["a","b"]},
                  "hash":{"type":"hash","value":{"x":{"y":1}}},
                  "odd":"no object","gone":null}}}}
                """));

    assertEquals(
        List.of("zeta", "Alpha-Key", "unset", "untyped", "many", "hash"),
        inquiry.fields().stream().map(Field::key).toList());
    assertEquals(Optional.of(1.5), inquiry.field("zeta"));
    assertEquals(Optional.of(7L), inquiry.field("alpha_key"));
    assertEquals(Optional.empty(), inquiry.field("unset"));
    assertEquals(Optional.of(true), inquiry.field("untyped"));
    assertEquals(Optional.of(List.of("a", "b")), inquiry.field("many"));
    assertEquals("", inquiry.fields().get(3).type());
  }

  @Test
  void theValuesOfFieldsCannotBeChanged() {
    Inquiry inquiry =
        InquiryJson.read(
            Json.read(
                "{\"data\":{\"id\":\"inq_1\",\"attributes\":{\"fields\":"
                    + "{\"m\":{\"value\":[1]}}}}}"));

    List<?> value = (List<?>) inquiry.field("m").orElseThrow();
    assertThrows(UnsupportedOperationException.class, value::clear);
  }

  @Test
  void anOldTemplateStandsInWhenThereIsNoOther() {
    Inquiry inquiry =
        InquiryJson.read(
            Json.read(
                "{\"data\":{\"id\":\"inq_1\",\"relationships\":{\"inquiry-template\":{\"data\":null},"
                    + "\"template\":{\"data\":{\"type\":\"template\",\"id\":\"tmpl_1\"}}}}}"));

    assertEquals("tmpl_1", inquiry.templateId());
  }

  @Test
  void readsWhatIsIncluded() {
    InquiryDetail detail =
        InquiryDetailJson.read(
            Json.read(
                """
                {"data":{"id":"inq_1","relationships":{"inquiry-template":{"data":{"id":"itmpl_1"}}}},
                 "included":[
                  {"type":"inquiry-template","id":"itmpl_2","attributes":{"name":"Another"}},
                  {"type":"inquiry-template","id":"itmpl_1","attributes":{"name":"KYC"}},
                  {"type":"verification/government-id","id":"ver_1","attributes":{"status":"failed",
                    "completed-at":"2026-01-01T00:00:05.000Z","checks":[
                     {"name":"id_expired","status":"failed","reasons":["expired"],"requirement":"required"},
                     {"name":"id_blurry","status":"passed","reasons":[],"requirement":"not_required"},
                     {"status":"passed"},null,7]}},
                  {"type":"verification/new-kind","id":"ver_2"},
                  {"type":"verification","id":"ver_3","attributes":{"checks":{}}},
                  {"type":"verification/selfie"},
                  {"type":"session","id":"iqse_1"},null]}
                """),
            ID);

    assertEquals("KYC", detail.templateName());
    assertEquals(
        List.of(
            new Verification(
                "ver_1",
                "government-id",
                "failed",
                second(5),
                List.of(
                    new Verification.Check("id_expired", "failed", List.of("expired"), true),
                    new Verification.Check("id_blurry", "passed", List.of(), false))),
            new Verification("ver_2", "new-kind", "", null, List.of()),
            new Verification("ver_3", "", "", null, List.of())),
        detail.verifications());
  }

  @Test
  void nothingIncludedMeansNoVerificationsAndNoName() {
    InquiryDetail detail =
        InquiryDetailJson.read(Json.read("{\"data\":{\"id\":\"inq_1\"},\"included\":null}"), ID);

    assertEquals(List.of(), detail.verifications());
    assertNull(detail.templateName());
  }

  @Test
  void readsVisitsAccountAndTheLatestVersionThatAreIncluded() {
    InquiryDetail detail =
        InquiryDetailJson.read(
            Json.read(
                """
                {"data":{"id":"inq_1","relationships":{"inquiry-template":{"data":{"id":"itmpl_1"}},
                   "account":{"data":{"type":"account","id":"act_1"}}}},
                 "included":[
                  {"type":"inquiry-template","id":"itmpl_1","relationships":
                    {"latest-published-version":{"data":{"id":"itmplv_2"}}}},
                  {"type":"inquiry-template-version","id":"itmplv_1"},
                  {"type":"inquiry-template-version","id":"itmplv_2","attributes":{"live":true}},
                  {"type":"account","id":"act_2"},
                  {"type":"account","id":"act_1","attributes":{"reference-id":"usr_1"}},
                  {"type":"inquiry-session","id":"iqse_1","attributes":{"status":"active",
                    "started-at":"2026-01-01T00:00:05.000Z","browser-name":"Firefox",
                    "browser-full-version":"140.0","os-name":"iOS","is-vpn":true}},
                  {"type":"inquiry-session"}]}
                """),
            ID);

    assertEquals("itmplv_2", Objects.requireNonNull(detail.latestVersion()).id());
    assertEquals("usr_1", Objects.requireNonNull(detail.account()).referenceId());
    InquirySession session = detail.sessions().getFirst();
    assertEquals(1, detail.sessions().size());
    assertEquals("Firefox 140.0", session.browser());
    assertEquals("iOS", session.system());
    assertEquals(second(5), session.started());
    assertEquals(true, session.hidden());
  }

  private static Instant second(int second) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second);
  }
}
