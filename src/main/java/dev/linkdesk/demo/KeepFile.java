package dev.linkdesk.demo;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that keeps the demo between runs. It is written beside its place and moved there, so
 * that it is always whole; one that cannot be read is set aside, never overwritten.
 */
final class KeepFile {
  private static final Logger LOG = LoggerFactory.getLogger(KeepFile.class);
  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(Instant.class, new InstantAdapter().nullSafe())
          .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
          .disableHtmlEscaping()
          .create();

  private final Path file;

  KeepFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /**
   * What was kept and is sound, put into the store.
   *
   * @return the state, or empty when there was none or it was set aside
   * @throws IOException when the file is there and cannot be opened or set aside
   */
  Optional<KeptState> restore(DemoStore store) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    // Decoded leniently: a file with broken bytes is to be set aside like any other broken one.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      KeptState state = GSON.fromJson(text, KeptState.class);
      Objects.requireNonNull(state, "the file is empty").into(store);
      return Optional.of(state);
    } catch (RuntimeException e) {
      setAside(e);
      return Optional.empty();
    }
  }

  /** The exception's text could quote the file, so the log names its kind alone. */
  private void setAside(RuntimeException why) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".broken");
    Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    LOG.warn(
        "The demo's file could not be read ({}) and was set aside as {}; starting empty",
        why.getClass().getSimpleName(),
        aside.getFileName());
  }

  /**
   * Writes the state as it is now.
   *
   * @throws IOException when the disk does not take it; the file before stays
   */
  void save(KeptState state) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    Files.createDirectories(folder);
    // Readable by its owner alone: it holds session secrets and made-up people.
    Path fresh = Files.createTempFile(folder, "demo", ".tmp");
    try {
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        GSON.toJson(state, writer);
      }
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static final class InstantAdapter extends TypeAdapter<Instant> {
    @Override
    public void write(JsonWriter out, Instant value) throws IOException {
      out.value(value.toString());
    }

    @Override
    public Instant read(JsonReader in) throws IOException {
      return Instant.parse(in.nextString());
    }
  }
}
