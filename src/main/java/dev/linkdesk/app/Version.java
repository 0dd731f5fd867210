package dev.linkdesk.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the program, as the build wrote it. */
final class Version {
  private static final String FILE = "/dev/linkdesk/version.properties";

  private Version() {}

  static String text() {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(FILE), FILE)) {
      properties.load(in);
    } catch (IOException damagedProgram) {
      throw new UncheckedIOException(damagedProgram);
    }
    return properties.getProperty("version");
  }
}
