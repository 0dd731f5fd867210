package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesFileTest {
  @TempDir private Path folder;

  @Test
  void remembersFromRunToRun() {
    try (ChoicesFile choices = open()) {
      choices.put("create.template", "itmpl_α=1");
    }
    try (ChoicesFile choices = open()) {
      assertEquals(Optional.of("itmpl_α=1"), choices.get("create.template"));
    }
  }

  @Test
  void writesSoonWithoutBeingClosed() {
    try (ChoicesFile choices = open()) {
      choices.put("window.width", "900");
      Awaitility.await().until(() -> Files.exists(path()));
    }
  }

  @Test
  void knowsNothingBeforeTheFirstRun() {
    try (ChoicesFile choices = open()) {
      assertEquals(Optional.empty(), choices.get("create.template"));
      assertTrue(choices.isOn("create.copy", true));
    }
  }

  @Test
  void startsWithoutChoicesWhenTheFileIsBroken() throws IOException {
    Files.writeString(path(), "window.width=\\u00zz");
    try (ChoicesFile choices = open()) {
      assertEquals(Optional.empty(), choices.get("window.width"));
    }
  }

  @Test
  void keepsTheChoicesOfTheRunWhenTheDiskTakesNothing() throws IOException {
    Files.createDirectories(folder.resolve("choices.properties.new"));
    ChoicesFile choices = open();
    choices.put("window.width", "900");
    choices.close();
    assertEquals(Optional.of("900"), choices.get("window.width"));
  }

  @Test
  void takesAChoiceMadeAfterItsEndWithoutAMurmur() {
    ChoicesFile choices = open();
    choices.close();
    choices.put("window.width", "900");
    assertEquals(Optional.of("900"), choices.get("window.width"));
  }

  private ChoicesFile open() {
    return new ChoicesFile(path());
  }

  private Path path() {
    return folder.resolve("choices.properties");
  }
}
