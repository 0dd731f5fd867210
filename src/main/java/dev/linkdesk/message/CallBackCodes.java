package dev.linkdesk.message;

import dev.linkdesk.inquiry.InquiryId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the code by which an applicant who rings can tell that a message is genuine: staff see the
 * same six characters as the message shows. It comes from the inquiry and a key, so it need not be
 * kept, and nobody without the key can make one up.
 */
public final class CallBackCodes {
  /** Letters and digits that nobody mistakes for one another, read aloud or on paper. */
  static final String CLEAR = "ACDEFHJKMNPRTWXY34679";

  private static final int LENGTH = 6;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * @param key secret, at least 16 bytes; copied
   */
  public CallBackCodes(byte[] key) {
    if (key.length < 16) {
      throw new IllegalArgumentException("a key of at least 16 bytes is needed");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The code of an inquiry, always the same under the same key. */
  public String of(InquiryId id) {
    byte[] mac = mac(id);
    StringBuilder code = new StringBuilder(LENGTH);
    // The remainder of 32 bits prefers no letter by more than one in 200 million.
    for (int i = 0; i < LENGTH; i++) {
      long number = 0;
      for (int b = 0; b < 4; b++) {
        number = (number << 8) | (mac[i * 4 + b] & 0xff);
      }
      code.append(CLEAR.charAt((int) (number % CLEAR.length())));
    }
    return code.toString();
  }

  private byte[] mac(InquiryId id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(("call-back " + id.value()).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException noSuchMac) {
      throw new IllegalStateException("this Java cannot do HMAC-SHA-256", noSuchMac);
    }
  }
}
