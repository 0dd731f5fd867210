package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
  private static final String SECRET = "S3cr3tS3cr3t";

  private final Redactor redactor = new Redactor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key persona_sandbox_S3cr3tS3cr3t, next",
        "key=persona_production_S3cr3tS3cr3t",
        "Authorization: Bearer S3cr3tS3cr3t",
        "opened http://127.0.0.1:8787/verify?inquiry-id=inq_1&session-token=S3cr3tS3cr3t",
        "link \"https://acme.withpersona.com/verify?code=us1-S3cr3tS3cr3t\"",
        "https://perso.na/S3cr3tS3cr3t",
        "code us1-S3cr3tS3cr3t was used",
        "token eyJhbGciOiJIUzI1NiJ9.S3cr3tS3cr3t.abc"
      })
  void takesOutWhatLooksLikeASecret(String line) {
    assertFalse(redactor.redact(line).contains(SECRET), redactor.redact(line));
  }

  @Test
  void takesOutASecretThatItWasTold() {
    redactor.add("an odd key of some proxy");
    assertEquals("[[redacted]]", redactor.redact("[an odd key of some proxy]"));
  }

  @Test
  void leavesOrdinaryWordsAlone() {
    redactor.add("abc");
    String line = "GET /api/v1/inquiries/inq_abc: 200 in 12 ms, req_abc, persona";
    assertEquals(line, redactor.redact(line));
  }
}
