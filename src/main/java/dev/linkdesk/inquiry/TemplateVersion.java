package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an inquiry template. An inquiry stays with the version that was current when it
 * was made.
 *
 * @param id {@code itmplv_…}
 * @param status Persona's word: published or draft
 * @param live whether new inquiries get this version
 * @param locales the languages that its pages speak
 */
public record TemplateVersion(
    String id,
    @Nullable String name,
    @Nullable String description,
    String status,
    boolean live,
    List<String> locales,
    @Nullable Instant created,
    @Nullable Instant published) {
  public TemplateVersion {
    locales = List.copyOf(locales);
  }
}
