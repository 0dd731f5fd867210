package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostedFlowProtectionTest {
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
  void everyPageForbidsScriptsFramesCachesAndReferrers() throws Exception {
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(site.kyc()))) {
      HttpHeaders headers = browser.page().headers();
      String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
      assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
      assertTrue(policy.contains("frame-ancestors 'none'"));
      assertEquals("DENY", headers.firstValue("X-Frame-Options").orElseThrow());
      assertEquals("no-store", headers.firstValue("Cache-Control").orElseThrow());
      assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElseThrow());
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
      assertFalse(browser.html().contains(" style="));
      assertFalse(browser.html().contains("src="));
      assertFalse(browser.html().contains("url("));
      assertFalse(browser.html().contains("=\"http"));
    }
  }

  @Test
  void aFormWithoutOrWithAWrongTokenIsRefused() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press();
      HttpRequest bare =
          HttpRequest.newBuilder(browser.action())
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("field-name_first=Mallory"))
              .build();
      assertEquals("This form is out of date", browser.send(bare).heading());
      assertEquals(403, browser.code());
      browser.open(site.link(inquiry)).press();
      assertEquals(403, browser.press(Map.of("form-token", "guess")).code());
    }
    assertEquals("Alexander", site.now(inquiry).fields().get("name_first"));
  }

  @Test
  void aFormWithoutASessionIsRefused() throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.url("/verify"))) {
      HttpRequest bare =
          HttpRequest.newBuilder(URI.create(site.url("/verify/" + inquiry.id() + "/picture")))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("sample=1"))
              .build();
      assertEquals("Session expired", browser.send(bare).heading());
    }
    assertEquals("created", site.status(inquiry));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
  void oddMethodsAreRefused(String method) throws Exception {
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.url("/verify"))) {
      HttpRequest odd =
          HttpRequest.newBuilder(URI.create(site.url("/verify/inq_x/details")))
              .method(method, HttpRequest.BodyPublishers.ofString("x"))
              .build();
      assertEquals(405, browser.send(odd).code());
      assertEquals("GET, HEAD, POST", browser.page().headers().firstValue("Allow").orElseThrow());
    }
  }

  @Test
  void aPictureOfTenMegabytesIsTakenAndALargerOneGetsAFriendlyPage() throws Exception {
    DemoInquiry inquiry = site.kyc();
    String tenMegabytes = "\r\n-".repeat(10_000_000 / 3);
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press();
      String picturePage = browser.page().uri().toString();
      browser.sendPicture("image/png", tenMegabytes + "too much");
      assertEquals("That is too large", browser.heading());
      assertEquals(413, browser.code());
      assertEquals("created", site.status(inquiry));
      browser.open(picturePage).sendPicture("image/png", tenMegabytes);
      assertEquals("Thank you, that is all", browser.heading());
    }
  }

  @Test
  void anEndlessFormGetsAFriendlyPage() throws Exception {
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(site.kyc()))) {
      browser.press().press(Map.of("field-name_first", "x".repeat(HostedFlowForm.LARGEST_FORM)));
      assertEquals("That is too large", browser.heading());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing of the kind",
        "------boundary7MA4YWxk\r\nContent-Disposition: form-data\r\n\r\nx\r\n------boundary7MA4YWxk--",
        "------boundary7MA4YWxk\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a\"\r\n\r\ncut off",
        "------boundary7MA4YWxkXX"
      })
  void aBrokenPictureFormGetsAFriendlyPage(String body) throws Exception {
    DemoInquiry inquiry = site.kyc();
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(inquiry))) {
      browser.press().press();
      browser.send(browser.raw(body));
      assertEquals("That did not arrive in one piece", browser.heading());
      assertEquals(400, browser.code());
    }
    assertEquals("created", site.status(inquiry));
  }

  @Test
  void brokenEscapesAndOddTypesGetAFriendlyPage() throws Exception {
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(site.kyc()))) {
      HttpRequest.Builder request = HttpRequest.newBuilder(browser.action());
      browser.send(
          request
              .setHeader("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("a=%zz"))
              .build());
      assertEquals(400, browser.code());
      browser.send(
          request
              .setHeader("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{}"))
              .build());
      assertEquals(400, browser.code());
    }
  }

  @Test
  void sessionsThatAreOverAreClearedOutOfABrowserThatHoldsMany() throws Exception {
    try (HostedFlowBrowser browser = new HostedFlowBrowser(site.link(site.kyc()))) {
      long cleared = 0;
      for (int i = 0; i < 25; i++) {
        DemoInquiry inquiry = site.kyc();
        browser.open(site.link(inquiry));
        cleared +=
            browser.page().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.endsWith("Max-Age=0"))
                .count();
        site.core.inquiries().expire(inquiry.id());
      }
      assertEquals(20, cleared);
      browser.open(site.link(site.kyc()));
      assertEquals("Check your details", browser.press().heading());
    }
  }
}
