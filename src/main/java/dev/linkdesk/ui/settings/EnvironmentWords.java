package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.Texts;

/** An environment within a sentence. */
final class EnvironmentWords {
  private EnvironmentWords() {}

  static String of(Environment environment, Texts texts) {
    return switch (environment) {
      case DEMO -> texts.get("settings.environment.demo");
      case SANDBOX -> texts.get("settings.environment.sandbox");
      case PRODUCTION -> texts.get("settings.environment.production");
    };
  }
}
