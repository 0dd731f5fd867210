package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostedFlowLinksTest {
  private HostedFlowSite site;

  @BeforeEach
  void start() throws IOException {
    site = new HostedFlowSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private static void assertDeadEnd(int code, String heading, HostedFlowBrowser browser) {
    assertEquals(heading, browser.heading());
    assertEquals(code, browser.code());
  }

  private void assertDeadEnd(int code, String heading, String link) throws Exception {
    try (HostedFlowBrowser browser = new HostedFlowBrowser(link)) {
      assertDeadEnd(code, heading, browser);
    }
  }

  @Test
  void theSessionCookieIsHiddenFromScriptsAndEndsWithTheBrowser() throws Exception {
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(site.kyc()))) {
      String cookie = browser.page().headers().firstValue("Set-Cookie").orElseThrow();
      assertTrue(cookie.endsWith("; Path=/verify; HttpOnly; SameSite=Lax"), cookie);
      assertFalse(cookie.contains("Max-Age"));
    }
  }

  @Test
  void reloadingKeepsOneSession() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.open(site.link(inquiry)).open(site.link(inquiry));
    }
    assertEquals(1, site.now(inquiry).sessions().size());
  }

  @Test
  void aSecondBrowserMayOpenACreatedInquiryButNotAPendingOne() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser first = new HostedFlowBrowser(site.link(inquiry));
        HostedFlowBrowser second = new HostedFlowBrowser(site.link(inquiry))) {
      assertEquals("Let’s confirm it’s you", second.heading());
      first.press().press().useSample(false);
      assertDeadEnd(403, "Session expired", site.link(inquiry));
      assertEquals("Welcome back", first.open(site.link(inquiry)).heading());
      assertEquals("Show your ID", first.press().heading());
    }
  }

  @Test
  void twoBrowsersAtOnceMakeOneApprovedInquiry() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser first = new HostedFlowBrowser(site.link(inquiry));
        HostedFlowBrowser second = new HostedFlowBrowser(site.link(inquiry))) {
      first.press().press();
      second.press().press();
      first.useSample(true);
      assertEquals("Thank you, that is all", second.useSample(true).heading());
    }
    assertEquals("approved", site.status(inquiry));
    assertEquals(1, site.verifications(inquiry).size());
  }

  @Test
  void aOneTimeLinkContinuesAPendingInquiryAndWorksOnce() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser first = new HostedFlowBrowser(site.link(inquiry))) {
      first.press().press().useSample(false);
    }
    String link = site.oneTimeLink(inquiry);
    try (HostedFlowBrowser owner = new HostedFlowBrowser(link)) {
      assertEquals("Welcome back", owner.heading());
      site.pass(Duration.ofMinutes(6));
      assertDeadEnd(410, "This link was already used", link);
      assertEquals("Welcome back", owner.open(link).heading());
      owner.press().useSample(true);
    }
    assertEquals("approved", site.status(inquiry));
    assertDeadEnd(200, "You are done already", link);
  }

  @Test
  void withinFiveMinutesAOneTimeLinkOpensAgain() throws Exception {
    String link = site.oneTimeLink(site.kyc());
    try (HostedFlowBrowser first = new HostedFlowBrowser(link)) {
      assertEquals(200, first.code());
    }
    site.pass(Duration.ofMinutes(4));
    try (HostedFlowBrowser second = new HostedFlowBrowser(link)) {
      assertEquals("Let’s confirm it’s you", second.heading());
    }
  }

  @Test
  void anUnusedOneTimeLinkExpires() throws Exception {
    DemoInquiry inquiry = site.kyc();
    String code = site.core.sessions().oneTimeLink(inquiry.id(), 60L).link().code();
    site.pass(Duration.ofMinutes(2));
    assertDeadEnd(410, "This link has expired", site.url("/verify?code=" + code));
  }

  @Test
  void askingForHeadersOnlyUsesNothingUp() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.url("/verify"))) {
      HttpRequest head =
          HttpRequest.newBuilder(URI.create(site.link(inquiry)))
              .method("HEAD", HttpRequest.BodyPublishers.noBody())
              .build();
      assertEquals(200, browser.client().send(head, BodyHandlers.ofString()).statusCode());
    }
    assertEquals(0, site.now(inquiry).sessions().size());
  }

  @Test
  void aSessionTokenOpensAPendingInquiry() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser first = new HostedFlowBrowser(site.link(inquiry))) {
      first.press().press().useSample(false);
    }
    String token = site.core.sessions().resume(inquiry.id()).session().secret();
    try (HostedFlowBrowser browser =
        new HostedFlowBrowser(site.link(inquiry) + "&session-token=" + token)) {
      assertEquals("Welcome back", browser.heading());
      assertEquals("Show your ID", browser.press().heading());
    }
    assertDeadEnd(403, "Session expired", site.link(inquiry) + "&session-token=wrong");
  }

  @Test
  void theTokenOfAnotherInquiryOpensNothing() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser first = new HostedFlowBrowser(site.link(inquiry))) {
      first.press().press().useSample(false);
      String other = site.core.sessions().create(site.kyc().id()).secret();
      assertDeadEnd(403, "Session expired", site.link(inquiry) + "&session-token=" + other);
      try (HostedFlowBrowser second = new HostedFlowBrowser(site.url("/verify"))) {
        String page = site.url("/verify/" + inquiry.id() + "/picture");
        assertDeadEnd(
            403,
            "Session expired",
            second.open(page, "Cookie", "flow-" + inquiry.id() + "=" + other));
      }
    }
  }

  @Test
  void anExpiredInquirySaysSoAlsoInTheMiddle() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press();
      site.pass(Duration.ofHours(25));
      assertDeadEnd(410, "This link has expired", browser.press());
    }
    assertDeadEnd(410, "This link has expired", site.link(inquiry));
    assertEquals("expired", site.status(inquiry));
  }

  @Test
  void aFinishedInquirySaysSo() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press().useSample(true);
      String done = browser.page().uri().toString();
      assertEquals("Thank you, that is all", browser.open(done).heading());
      assertEquals(
          "Thank you, that is all", browser.open(done.replace("done", "details")).heading());
      assertDeadEnd(200, "You are done already", browser.open(site.link(inquiry)));
    }
  }

  @Test
  void aDecisionMadeMeanwhileEndsTheVisit() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press();
      site.core.inquiries().decline(inquiry.id(), null);
      assertDeadEnd(200, "You are done already", browser.useSample(true));
    }
    assertEquals(0, site.verifications(inquiry).size());
  }

  @Test
  void whatIsUnknownOrRedactedIsNotKnown() throws Exception {
    assertDeadEnd(404, "We do not know this link", site.url("/verify?inquiry-id=inq_nobody"));
    assertDeadEnd(404, "We do not know this link", site.url("/verify?code=us1-nobody"));
    assertDeadEnd(404, "We do not know this link", site.url("/verify/inq_nobody/details"));
    assertDeadEnd(404, "We do not know this link", site.url("/verify/a/b/c"));
    assertDeadEnd(404, "We do not know this link", site.url("/verifyother"));
    DemoInquiry inquiry = site.kyc();
    site.core.inquiries().redact(inquiry.id());
    assertDeadEnd(404, "We do not know this link", site.link(inquiry));
  }

  @Test
  void theTwentySixthSessionIsRefused() throws Exception {
    DemoInquiry inquiry = site.kyc();
    for (int i = 0; i < Sessions.LIMIT; i++) {
      site.core.sessions().create(inquiry.id());
    }
    assertDeadEnd(409, "Opened too many times", site.link(inquiry));
  }

  @Test
  void aGenericLinkMakesAnInquiryOnEachLoad() throws Exception {
    String link =
        site.url(
            "/verify?inquiry-template-id=itmpl_demoKYC&environment-id=env_x&reference-id=usr_9"
                + "&fields%5Bname_first%5D=Jos%C3%A9&redirect-uri=https%3A%2F%2Fexample.org");
    try (HostedFlowBrowser browser = new HostedFlowBrowser(link)) {
      assertTrue(browser.html().contains("Hello José"));
      browser.open(link);
      assertEquals(2, site.core.store().inquiries().size());
      browser.press().press().useSample(true);
      assertTrue(browser.html().contains("https://example.org?inquiry-id="));
    }
  }

  @Test
  void aGenericLinkThatContradictsItselfSaysWhatIsWrong() throws Exception {
    String kyc = "/verify?inquiry-template-id=itmpl_demoKYC";
    for (Map.Entry<String, String> wrong :
        Map.of(
                "/verify",
                "inquiry-id, code or inquiry-template-id is missing",
                "/verify?inquiry-template-id=itmpl_no",
                "names no template",
                kyc + "&reference-id=a&account-id=act_b",
                "exclude each other",
                kyc + "&account-id=act_b",
                "names no account",
                kyc
                    + "&fields[birthdate]=soon&fields[no]=1"
                        .replace("[", "%5B")
                        .replace("]", "%5D"),
                "fields[birthdate], fields[no]")
            .entrySet()) {
      try (HostedFlowBrowser browser = new HostedFlowBrowser(site.url(wrong.getKey()))) {
        assertDeadEnd(400, "Something is wrong with this link", browser);
        assertTrue(browser.html().contains(wrong.getValue()), wrong.getKey());
      }
    }
    assertEquals(0, site.core.store().inquiries().size());
  }
}
