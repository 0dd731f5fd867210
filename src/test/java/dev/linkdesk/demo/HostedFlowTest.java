package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostedFlowTest {
  private HostedFlowSite site;

  @BeforeEach
  void start() throws IOException {
    site = new HostedFlowSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void walksFromTheLinkToApproved() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      assertEquals("Let’s confirm it’s you", browser.heading());
      assertEquals("Check your details", browser.press().heading());
      assertEquals("Show your ID", browser.press(Map.of("field-name_middle", "J")).heading());
      assertEquals("Thank you, that is all", browser.useSample(true).heading());
    }
    DemoInquiry after = site.now(inquiry);
    assertEquals(DemoStatus.APPROVED, after.status());
    assertEquals("J", after.fields().get("name_middle"));
    assertEquals("Alexander", after.fields().get("name_first"));
    assertEquals("dl", after.fields().get("identification_class"));
    assertEquals("US", after.fields().get("selected_country_code"));
    DemoVerification verification = site.verifications(inquiry).getFirst();
    assertEquals(DemoVerification.Status.PASSED, verification.status());
    assertTrue(verification.checks().stream().allMatch(DemoVerification.Check::passed));
  }

  @Test
  void openingAndConfirmingDetailsLeaveTheInquiryCreated() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      assertEquals("created", site.status(inquiry));
      browser.press().press();
      assertEquals("created", site.status(inquiry));
      browser.useSample(false);
      assertEquals("pending", site.status(inquiry));
    }
  }

  @Test
  void offersASecondTryAndThenFailsAndTheWorkflowDeclines() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press().useSample(false);
      assertEquals("Show your ID", browser.heading());
      assertTrue(browser.html().contains("We could not read that picture"));
      assertFalse(browser.form().containsKey("pass"), "the switch stays off");
      assertEquals("We could not verify you", browser.useSample(false).heading());
    }
    assertEquals("declined", site.status(inquiry));
    List<DemoVerification> tries = site.verifications(inquiry);
    assertEquals(2, tries.size());
    assertFalse(tries.getLast().checks().getLast().passed());
  }

  @Test
  void theSecondTryMaySucceed() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press().useSample(false).useSample(true);
    }
    assertEquals("approved", site.status(inquiry));
  }

  @Test
  void pressingTwiceOnOnePageCostsOneTry() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press();
      Map<String, String> form = browser.pictureForm();
      form.remove("pass");
      form.put("sample", "1");
      var request = browser.multipart(form, "");
      browser.send(request).send(request);
    }
    assertEquals("pending", site.status(inquiry));
    assertEquals(1, site.verifications(inquiry).size());
  }

  @Test
  void anInquiryWithSelfieHasTwoPictureStepsAndGoesToReview() throws Exception {
    DemoInquiry inquiry =
        site.make(
            DemoTemplates.MERCHANT_ID, Map.of("name_first", "Ana", "name_last", "Ruiz"), null);
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      assertEquals("Show your ID", browser.press().press().heading());
      assertEquals("Take a selfie", browser.useSample(true).heading());
      assertEquals("pending", site.status(inquiry));
      browser.sendPicture("image/png", "\r\n--bytes\r\r\n------boundary7MA4YWx\r\n");
      assertEquals("Thank you, that is all", browser.heading());
      assertTrue(browser.html().contains("A colleague will look at them"));
    }
    assertEquals("needs_review", site.status(inquiry));
    assertEquals(2, site.verifications(inquiry).size());
  }

  @Test
  void proofOfAddressStaysCompleted() throws Exception {
    DemoInquiry inquiry = site.make(DemoTemplates.ADDRESS_ID, Map.of(), null);
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press().sendPicture("image/jpeg", "x");
    }
    assertEquals("completed", site.status(inquiry));
  }

  @Test
  void refusesAMissingPictureAndAFileThatIsNone() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press();
      browser.send(browser.multipart(browser.pictureForm(), HostedFlowBrowser.filePart("", "")));
      assertEquals(422, browser.code());
      assertTrue(browser.html().contains("Choose a picture first"));
      browser.sendPicture("text/plain", "hello");
      assertEquals(422, browser.code());
      assertTrue(browser.html().contains("That file is not a picture"));
    }
    assertEquals("created", site.status(inquiry));
  }

  @Test
  void showsAProblemUnderEachFieldThatDoesNotFitAndKeepsWhatWasTyped() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser
          .press()
          .press(Map.of("field-email_address", "nobody", "field-birthdate", "2099-01-01"));
      assertEquals(422, browser.code());
      assertTrue(browser.html().contains("Write it like name@example.com."));
      assertTrue(browser.html().contains("This day is still to come."));
      assertTrue(browser.html().contains("value=\"nobody\""));
      assertEquals(
          "Show your ID",
          browser
              .press(
                  Map.of("field-email_address", "a@example.com", "field-birthdate", "1977-08-30"))
              .heading());
    }
    assertEquals("1977-08-30", site.now(inquiry).fields().get("birthdate"));
  }

  @Test
  void aNeededFieldCannotBeLeftEmptyAndAnEmptiedOneIsUnset() throws Exception {
    DemoInquiry inquiry =
        site.make(
            DemoTemplates.MERCHANT_ID,
            Map.of("name_first", "Ana", "name_last", "Ruiz", "company_name", "Ruiz SL"),
            null);
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press(Map.of("field-name_last", " ", "field-company_name", ""));
      assertTrue(browser.html().contains("Please fill this in."));
      browser.press(Map.of("field-name_last", "Ruiz", "field-company_name", ""));
    }
    assertFalse(site.now(inquiry).fields().containsKey("company_name"));
  }

  @Test
  void everyTypeOfFieldCanBeTyped() throws Exception {
    DemoInquiry inquiry =
        site.make(
            DemoTemplates.MERCHANT_ID, Map.of("name_first", "Ana", "name_last", "Ruiz"), null);
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      Map<String, String> typed = new HashMap<>();
      typed.put("field-sells", "food");
      typed.put("field-legal_form", "company");
      typed.put("field-employees", "12");
      typed.put("field-yearly_turnover", "1500.5");
      typed.put("field-contract_signed_at", "2026-01-31T09:30");
      typed.put("field-accepts_terms", "true");
      typed.put("field-websites", "https://a.example\r\n\r\nhttps://b.example");
      typed.put("field-shop-number", "S-1");
      browser.press().press(typed);
      assertEquals("Show your ID", browser.heading());
    }
    Map<String, Object> fields = site.now(inquiry).fields();
    assertEquals(List.of("food"), fields.get("sells"));
    assertEquals("company", fields.get("legal_form"));
    assertEquals(12L, fields.get("employees"));
    assertEquals(1500.5, fields.get("yearly_turnover"));
    assertEquals("2026-01-31T09:30:00.000Z", fields.get("contract_signed_at"));
    assertEquals(true, fields.get("accepts_terms"));
    assertEquals(List.of("https://a.example", "https://b.example"), fields.get("websites"));
    assertEquals("S-1", fields.get("shop-number"));
  }

  @Test
  void aFieldThatMayBeWrittenOnceIsShownButNotChanged() throws Exception {
    DemoInquiry inquiry =
        site.make(DemoTemplates.ADDRESS_ID, Map.of("customer_number", "C-7"), null);
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press();
      assertTrue(browser.html().contains("value=\"C-7\" autocomplete=\"off\" readonly"));
      browser.press(Map.of("field-customer_number", "C-8"));
      assertEquals("Show a proof of address", browser.heading());
    }
    assertEquals("C-7", site.now(inquiry).fields().get("customer_number"));
  }

  @Test
  void completesAnInquiryWhoseVerificationsTheApiSimulated() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press();
      VerificationTemplate step = site.core.store().templateOf(inquiry).steps().getFirst();
      site.core
          .store()
          .change(() ->
              Verifications.submit(
                  site.core.store(), site.core.store().inquiry(inquiry.id()), step, true));
      assertEquals("Thank you, that is all", browser.press().heading());
    }
    assertEquals("approved", site.status(inquiry));
  }

  @Test
  void whatWasTypedIsEscapedWhereverItIsShown() throws Exception {
    String name = "<script>alert('x')</script>\"&";
    DemoInquiry inquiry = site.make(DemoTemplates.KYC_ID, Map.of("name_first", name), null);
    String safe = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;";
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      assertTrue(browser.html().contains("Hello " + safe));
      browser.press();
      assertTrue(browser.html().contains("value=\"" + safe + "\""));
      assertFalse(browser.html().contains("<script"));
    }
  }

  @Test
  void goesBackToTheSiteThatSentThePerson() throws Exception {
    DemoInquiry inquiry =
        site.make(DemoTemplates.KYC_ID, Map.of(), "https://example.org/done?x=1#end");
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press().useSample(true);
      assertTrue(
          browser
              .html()
              .contains(
                  "href=\"https://example.org/done?x=1&amp;inquiry-id="
                      + inquiry.id()
                      + "&amp;reference-id=usr_ABC123&amp;status=completed#end\""));
      assertTrue(browser.html().contains("Back to example.org"));
    }
  }

  @Test
  void theLinksOwnRedirectWinsAndOnlyWebAddressesCount() {
    DemoInquiry inquiry = site.kyc();
    for (String bad :
        List.of("javascript:alert(1)", "//example.org/x", "/x", "ftp://a/b", "http:", "ht tp:/x")) {
      assertEquals(Optional.empty(), HostedFlowReturn.of(bad, inquiry), bad);
    }
    assertTrue(HostedFlowReturn.of("HTTPS://example.org", inquiry).isPresent());
  }

  @Test
  void theRedirectOfTheLinkIsRememberedThroughTheVisit() throws Exception {
    DemoInquiry inquiry = site.make(DemoTemplates.KYC_ID, Map.of(), "https://example.org/a");
    String link = site.link(inquiry) + "&redirect-uri=http%3A%2F%2Fexample.com%2Fb";
    try (HostedFlowBrowser browser = new HostedFlowBrowser(link)) {
      browser.press().press().useSample(false).useSample(false);
      assertTrue(browser.html().contains("href=\"http://example.com/b?inquiry-id="));
      assertTrue(browser.html().contains("status=failed"));
    }
  }
}
