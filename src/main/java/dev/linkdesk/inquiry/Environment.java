package dev.linkdesk.inquiry;

import java.util.Locale;

/** Where inquiries live. Sandbox and production have keys and data of their own. */
public enum Environment {
  /** The demo server inside the program. */
  DEMO,
  SANDBOX,
  PRODUCTION;

  /** The environment that the prefix of an API key names; anything unknown counts as production. */
  public static Environment ofKey(String apiKey) {
    return apiKey.startsWith("persona_sandbox_") ? SANDBOX : PRODUCTION;
  }

  /** Whether Persona lets things be simulated there. */
  public boolean canSimulate() {
    return this != PRODUCTION;
  }

  /** The word that looks are hung on: demo, sandbox, production. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
