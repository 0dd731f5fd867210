package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each thing that can happen has its own sentence. */
final class SettingsWordsTest {
  private final Texts texts = new Texts(Locale.ENGLISH);

  @Test
  void eachReasonOfEachPlaceHasASentenceOfItsOwn() {
    KeyStoreTexts stores = new KeyStoreTexts(texts);
    Set<String> sentences = new HashSet<>();
    for (KeyPlace place : List.of(KeyPlace.SYSTEM, KeyPlace.VAULT)) {
      for (KeyStoreFailure.Reason reason : KeyStoreFailure.Reason.values()) {
        sentences.add(stores.sentence(place, reason));
      }
    }
    assertEquals(10, sentences.size());
    assertFalse(sentences.contains(""));
  }

  @Test
  void eachVerdictOfEachAreaSaysWhatItMeans() {
    Set<String> meanings = new HashSet<>();
    for (KeyReport.Area area : KeyReport.Area.values()) {
      for (KeyReport.Verdict verdict : KeyReport.Verdict.values()) {
        meanings.add(KeyWords.meaning(new KeyReport.Permission(area, verdict), texts));
      }
    }
    assertEquals(13, meanings.size());
  }

  @Test
  void everyTroubleHasASentence() {
    TroubleTexts troubles = new TroubleTexts(texts);
    Set<String> sentences = new HashSet<>();
    Stream.of(
            new Failure.NotAuthenticated(List.of()),
            new Failure.NotAllowed("req_1", List.of()),
            new Failure.NotFound("req_1", List.of()),
            new Failure.OverLimit("req_1", List.of(), Duration.ofSeconds(9)),
            new Failure.Unavailable("req_1", List.of(), 502),
            new Failure.Unreachable(new IOException("no route")),
            new Failure.Bug(new IllegalStateException("oops")))
        .map(Trouble.Asking::new)
        .map(troubles::sentence)
        .forEach(sentences::add);
    sentences.add(troubles.sentence(new Trouble.OnDisk()));
    sentences.add(troubles.sentence(new Trouble.Elsewhere()));
    sentences.add(
        troubles.sentence(new Trouble.OtherPrefix(Environment.SANDBOX, Environment.PRODUCTION)));
    assertEquals(10, sentences.size());
  }

  @Test
  void aFailureOfTryingAKeyEndsWithItsRequestId() {
    String said =
        new TroubleTexts(texts)
            .sentence(new Trouble.Asking(new Failure.Unavailable("req_Q", List.of(), 503)));
    assertTrue(said.endsWith("Request-Id: req_Q"), said);
    assertFalse(said.contains("make another"), said);
  }
}
