package dev.linkdesk.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The proof in each form that it came from a page of the same visit: derived from the session's
 * secret, so that another site cannot know it and nothing need be kept.
 */
final class HostedFlowFormToken {
  static final String NAME = "form-token";

  private static final String ALGORITHM = "HmacSHA256";

  private HostedFlowFormToken() {}

  static String of(DemoSession session) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(session.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] proof = mac.doFinal("Hosted Flow form".getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
    }
  }

  static boolean fits(DemoSession session, @Nullable String shown) {
    return shown != null
        && MessageDigest.isEqual(
            of(session).getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }
}
