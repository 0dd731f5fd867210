package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The followed inquiries from run to run: a line each with id and last status, nothing personal.
 * Written whole beside the old file and moved over it, so a crash or a full disk leaves the old
 * one.
 */
public final class FollowedFile {
  private static final Logger LOG = LoggerFactory.getLogger(FollowedFile.class);

  private final Path file;

  public FollowedFile(Path file) {
    this.file = file;
  }

  /**
   * What was followed, in its old order; nothing when there is no file yet. Lines that make no
   * sense are left out; a file that is no text is set aside under the ending {@code .broken}.
   */
  public List<Inquiry> read() throws IOException {
    try (Stream<String> lines = Files.readAllLines(file).stream()) {
      return lines.flatMap(line -> entry(line).stream()).toList();
    } catch (NoSuchFileException firstRun) {
      return List.of();
    } catch (CharacterCodingException notText) {
      Path aside = file.resolveSibling(file.getFileName() + ".broken");
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      LOG.warn("The list of followed inquiries was no text and was set aside as {}", aside);
      return List.of();
    }
  }

  public synchronized void write(Collection<Inquiry> followed) throws IOException {
    String lines =
        followed.stream()
            .map(inquiry -> inquiry.id() + "\t" + inquiry.status() + "\n")
            .collect(Collectors.joining());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Optional<Inquiry> entry(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 2 || !InquiryId.isInquiryId(parts[0]) || parts[1].isBlank()) {
      LOG.warn("A line of the list of followed inquiries made no sense and was left out");
      return Optional.empty();
    }
    return Optional.of(Inquiry.known(new InquiryId(parts[0]), new InquiryStatus(parts[1])));
  }
}
