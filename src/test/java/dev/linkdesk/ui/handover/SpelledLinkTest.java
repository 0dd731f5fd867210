package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledLinkTest {
  @Test
  void theWordsStayWholeAndTheCodeIsSpelledInFours() {
    assertEquals(
        List.of(
            "https://",
            "inquiry",
            ".withpersona",
            ".com",
            "/verify",
            "?inquiry-id=",
            "inq_",
            "7Qw3",
            "nT5v",
            "XkR2",
            "mB8c",
            "&language=",
            "es-MX"),
        SpelledLink.pieces(
            "https://inquiry.withpersona.com/verify?inquiry-id=inq_7Qw3nT5vXkR2mB8c&language=es-MX"));
  }

  @Test
  void anAddressOfNumbersIsSpelledToo() {
    assertEquals(
        List.of(
            "http://", "127", ".0", ".0", ".1", ":8787", "/verify", "?code=", "us1-", "AbC9",
            "xYz0"),
        SpelledLink.pieces("http://127.0.0.1:8787/verify?code=us1-AbC9xYz0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://perso.na/aB3",
        "https://go.perso.na/verify?code=us1-%41%20~x&a=b#end",
        "https://a-very-long-company-name-of-one-word.withpersona.com/verify?inquiry-id=inq_Z",
        "no address at all",
        "",
        "https://"
      })
  void thePiecesPutTogetherAreTheAddress(String address) {
    List<String> pieces = SpelledLink.pieces(address);
    assertEquals(address, String.join("", pieces));
    assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 16));
  }
}
