package dev.linkdesk.message;

import java.util.Locale;

/** How files name a template. */
final class TemplateNames {
  static final String SUBJECT = ".subject";
  static final String BODY = ".body";

  private TemplateNames() {}

  /** For example {@code invitation.email}. */
  static String of(Purpose purpose, Channel channel) {
    return (purpose + "." + channel).toLowerCase(Locale.ROOT);
  }

  /** For example {@code invitation.email.de}. */
  static String of(TemplateKey key) {
    return of(key.purpose(), key.channel()) + "." + key.language().code();
  }
}
