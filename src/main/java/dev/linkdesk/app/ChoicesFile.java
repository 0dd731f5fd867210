package dev.linkdesk.app;

import dev.linkdesk.ui.shared.Choices;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Choices in a file of properties. Written half a second after a change, away from the caller, and
 * on closing. A file that cannot be read counts as no choices made; one that cannot be written is
 * told to the log, and the choices last until the program ends.
 */
final class ChoicesFile implements Choices, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ChoicesFile.class);
  private static final long DELAY_MILLIS = 500;

  private final Path file;
  private final Map<String, String> values = new ConcurrentHashMap<>();
  private final AtomicBoolean unwritten = new AtomicBoolean();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("choices").factory());

  ChoicesFile(Path file) {
    this.file = file;
    read();
  }

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void put(String key, String value) {
    String before = values.put(key, value);
    if (!value.equals(before) && unwritten.compareAndSet(false, true)) {
      writeSoon();
    }
  }

  /** Forgets the choices whose names begin so. */
  void forget(String prefix) {
    boolean any = values.keySet().removeIf(key -> key.startsWith(prefix));
    if (any && unwritten.compareAndSet(false, true)) {
      writeSoon();
    }
  }

  @Override
  public void close() {
    writer.shutdownNow();
    write();
  }

  private void writeSoon() {
    try {
      var _ = writer.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      LOG.debug("A choice made while the program ends is not kept");
    }
  }

  private void read() {
    try (Reader in = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(in);
      properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    } catch (NoSuchFileException firstRun) {
      LOG.debug("No choices kept yet");
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.warn("The choices could not be read; starting without", unreadable);
    }
  }

  private synchronized void write() {
    if (!unwritten.getAndSet(false)) {
      return;
    }
    try {
      Properties properties = new Properties();
      properties.putAll(new TreeMap<>(values));
      StringWriter text = new StringWriter();
      properties.store(text, "Linkdesk");
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, text.toString());
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException diskFull) {
      LOG.warn("The choices could not be written; they last until the program ends", diskFull);
    }
  }
}
