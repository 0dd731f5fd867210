package dev.linkdesk.ui.results.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.PlainText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SearchQueryTest {
  private static final SearchQuery ONE =
      new SearchQuery.InquiryIds(List.of(new InquiryId("inq_Ab12")), 0);

  @Test
  void nothingTypedIsNothing() {
    assertTrue(SearchQuery.of("").isNothing());
    assertTrue(SearchQuery.of("  \n ").isNothing());
    assertTrue(SearchQuery.of("<>").isNothing());
    assertFalse(SearchQuery.of("a").isNothing());
  }

  @Test
  void anInquiryIdIsFoundWhereverItStands() {
    assertEquals(ONE, SearchQuery.of("inq_Ab12"));
    assertEquals(ONE, SearchQuery.of("  \"inq_Ab12\".  "));
    assertEquals(ONE, SearchQuery.of("see inq_Ab12, please"));
    assertEquals(ONE, SearchQuery.of("inq_Ab12 inq_Ab12"));
  }

  @Test
  void anInquiryIdIsFoundInAnyLinkOfPersona() {
    assertEquals(
        ONE,
        SearchQuery.of(
            "<https://inquiry.withpersona.com/verify?inquiry-id=inq_Ab12&language=de>."));
    assertEquals(ONE, SearchQuery.of("https://app.withpersona.com/dashboard/inquiries/inq_Ab12"));
    assertEquals(
        ONE, SearchQuery.of("https://withpersona.com/verify?inquiry-id=inq_Ab12&session-token=ey"));
  }

  @Test
  void anInquiryIdIsFoundInALinkThatAMailProgramWrapped() {
    assertEquals(
        ONE,
        SearchQuery.of(
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Finquiry"
                + ".withpersona.com%2Fverify%3Finquiry-id%3Dinq_Ab12%26language%3Dde&data=05"));
  }

  @Test
  void severalInquiryIdsAreAllFound() {
    SearchQuery query = SearchQuery.of("inq_A1\ninq_B2, inq_C3;inq_A1");
    assertEquals(
        new SearchQuery.InquiryIds(
            List.of(new InquiryId("inq_A1"), new InquiryId("inq_B2"), new InquiryId("inq_C3")), 0),
        query);
  }

  @Test
  void moreThanAHundredIdsAreCutAndCounted() {
    String many =
        IntStream.range(0, 103).mapToObj(i -> "inq_" + i).collect(Collectors.joining(","));
    SearchQuery.InquiryIds ids =
        assertInstanceOf(SearchQuery.InquiryIds.class, SearchQuery.of(many));
    assertEquals(100, ids.ids().size());
    assertEquals(3, ids.leftOut());
  }

  @Test
  void anAccountIsFoundAloneAndInALink() {
    SearchQuery account = new SearchQuery.AccountIds(List.of("act_X9"), 0);
    assertEquals(account, SearchQuery.of("(act_X9)"));
    assertEquals(account, SearchQuery.of("https://app.withpersona.com/dashboard/accounts/act_X9"));
    assertEquals(
        account,
        SearchQuery.of(
            "https://inquiry.withpersona.com/verify?inquiry-template-id=itmpl_1&account-id=act_X9"));
  }

  @Test
  void wordsThatOnlyHoldTheLettersOfAnIdAreWords() {
    assertInstanceOf(SearchQuery.Words.class, SearchQuery.of("contact_us"));
    assertInstanceOf(SearchQuery.Words.class, SearchQuery.of("my_inq_5"));
  }

  @Test
  void aTemplateIsFound() {
    assertEquals(new SearchQuery.TemplateIds(Set.of("itmpl_Kyc1")), SearchQuery.of("itmpl_Kyc1."));
    assertEquals(new SearchQuery.TemplateIds(Set.of("tmpl_old")), SearchQuery.of("tmpl_old"));
  }

  @Test
  void aReusableLinkWithAReferenceIsThatReference() {
    assertEquals(
        new SearchQuery.Words("usr 7", List.of("usr", "7")),
        SearchQuery.of(
            "https://inquiry.withpersona.com/verify?inquiry-template-id=itmpl_1"
                + "&reference-id=usr%207"));
  }

  @Test
  void anInquiryCannotBeToldFromAOneTimeLink() {
    assertEquals(
        new SearchQuery.NamelessLink(true),
        SearchQuery.of("<https://withpersona.com/verify?code=us1-abc>"));
    assertEquals(
        new SearchQuery.NamelessLink(true), SearchQuery.of("https://go.perso.na/verify/Xyz"));
  }

  @Test
  void anyOtherLinkNamesNothing() {
    assertEquals(
        new SearchQuery.NamelessLink(false), SearchQuery.of("https://www.example.org/a?b=c"));
  }

  @Test
  void anEmailAddressIsTold() {
    SearchQuery mina = new SearchQuery.Email("mina@example.org");
    assertEquals(mina, SearchQuery.of(" mina@example.org, "));
    assertEquals(mina, SearchQuery.of("<mailto:mina@example.org>"));
    assertEquals(mina, SearchQuery.of("\"Okafor, Mina\" <mina@example.org>"));
  }

  @Test
  void aHandleIsNoEmailAddress() {
    assertInstanceOf(SearchQuery.Words.class, SearchQuery.of("mina@desk"));
  }

  @Test
  void severalReferencesAreTold() {
    SearchQuery.References references =
        assertInstanceOf(SearchQuery.References.class, SearchQuery.of("usr_1, usr_2\n'usr_3'"));
    assertEquals(List.of("usr_1", "usr_2", "usr_3"), references.ids());
  }

  @Test
  void aNameWithACommaIsAName() {
    assertEquals(
        new SearchQuery.Words("Tran, Sam", List.of("tran", "sam")), SearchQuery.of("Tran, Sam"));
  }

  @Test
  void whatStandsAroundAReferenceIsLeftOut() {
    assertEquals(
        new SearchQuery.Words("usr_9931", List.of("usr_9931")),
        SearchQuery.of("\u201cusr_9931\u201d."));
  }

  @Test
  void aHalfTypedIdFitsWhatBeginsSo() {
    Inquiry inquiry = Inquiry.known(new InquiryId("inq_Ab12xyz"), InquiryStatus.PENDING);
    assertTrue(SearchQuery.of("inq_ab1").fits(inquiry, "\n\ninq_ab12xyz"));
    assertFalse(SearchQuery.of("inq_ab1, inq_zz").fits(inquiry, "\n\ninq_ab12xyz"));
  }

  @Test
  void wordsFitInAnyOrderAndWithoutAccents() {
    Inquiry inquiry = Inquiry.known(new InquiryId("inq_1"), InquiryStatus.PENDING);
    String findable = PlainText.of("usr_1\nTom\u00e1s Ruiz\ninq_1");
    assertTrue(SearchQuery.of("ruiz TOMAS").fits(inquiry, findable));
    assertFalse(SearchQuery.of("ruiz anna").fits(inquiry, findable));
  }

  @Test
  void nothingPersonalShowsInItsText() {
    assertFalse(SearchQuery.of("sam tran").toString().contains("tran"));
    assertFalse(SearchQuery.of("sam@example.org").toString().contains("sam"));
    assertFalse(SearchQuery.of("usr_1, usr_2").toString().contains("usr"));
  }

  @Test
  void linesBecomeOneLine() {
    assertEquals("inq_1, inq_2", SearchText.oneLine(" inq_1\r\n\n inq_2 \n"));
    assertEquals("sam", SearchText.oneLine("sam"));
    assertEquals("sam ", SearchText.oneLine("sam "));
  }
}
