package dev.linkdesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.InquiryId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLanguagesTest {
  private static final InquiryId ID = new InquiryId("inq_One");

  @TempDir private Path folder;

  @Test
  void givesBackTheLastChoiceAfterReopening() throws Exception {
    try (History history = history()) {
      FlowLanguages languages = history.languages();
      assertEquals(Optional.empty(), languages.of(ID));
      languages.keep(ID, "fr");
      languages.keep(ID, "pt-BR");
    }
    try (History history = history()) {
      assertEquals(Optional.of("pt-BR"), history.languages().of(ID));
      assertEquals(Optional.empty(), history.languages().of(new InquiryId("inq_Two")));
    }
  }

  @Test
  void saysWhenItCannotBeWritten() throws Exception {
    History history = history();
    history.languages().keep(ID, "fr");
    history.close();
    assertThrows(Failure.NotKept.class, () -> history.languages().keep(ID, "de"));
    assertEquals(Optional.empty(), history.languages().of(ID));
  }

  private History history() throws HistoryFailure {
    return History.at(folder.resolve("journal.db"), new byte[32]);
  }
}
