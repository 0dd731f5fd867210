package dev.linkdesk.app;

import dev.linkdesk.persona.ApiKey;

/**
 * The key of call-back codes where none can be kept. It comes of the API key, which is all that
 * such a workspace brings along from run to run: an applicant who rings tomorrow must find the code
 * of today. With another API key the codes are others.
 */
final class CallBackKey {
  private static final String USE = "Linkdesk call-back codes";

  private CallBackKey() {}

  static byte[] of(ApiKey key) {
    return key.derive(USE);
  }
}
