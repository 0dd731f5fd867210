package dev.linkdesk.persona;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Puts filters into an address; what is not given is left out. */
record Filters(HttpUrl.Builder url) {
  /** With milliseconds, as in Persona's own samples. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  Filters words(String name, List<String> words) {
    return words.isEmpty() ? this : text(name, String.join(",", words));
  }

  Filters text(String name, @Nullable String text) {
    if (text != null) {
      url.addQueryParameter("filter[" + name + "]", text);
    }
    return this;
  }

  Filters time(String name, @Nullable Instant time) {
    return time == null ? this : text(name, TIME.format(time));
  }
}
