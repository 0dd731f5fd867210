package dev.linkdesk.message;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;

/** An e-mail address that can be: one, with a domain of its own, and without a name or quotes. */
public final class EmailAddress {
  private static final EmailValidator STRICT =
      JMail.strictValidator()
          .requireTopLevelDomain()
          .disallowSingleCharacterTopLevelDomains()
          .disallowIpDomain()
          .disallowExplicitSourceRouting()
          .disallowQuotedIdentifiers()
          .disallowObsoleteWhitespace()
          .withRule(email -> !email.localPart().startsWith("\""))
          .withRule(email -> email.comments().isEmpty());

  private final String value;

  private EmailAddress(String value) {
    this.value = value;
  }

  /** What comes of looking at what was typed. */
  public sealed interface Parsed {}

  /** It can be. */
  public record Valid(EmailAddress address) implements Parsed {}

  /** It cannot. */
  public record Wrong(Reason reason) implements Parsed {}

  /** Why something is no e-mail address. */
  public enum Reason {
    BLANK,
    /** More than one, or one with a name before it. */
    NOT_ALONE,
    /** No at sign. */
    NO_AT,
    /** Something is wrong behind the at sign: no domain, an IP address, no dot. */
    DOMAIN,
    /** Something else. */
    FORM
  }

  /** Looks at what was typed; spaces around it do not matter. */
  public static Parsed parse(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Wrong(Reason.BLANK);
    }
    if (text.chars().anyMatch(sign -> ",;<> \t\r\n".indexOf(sign) >= 0)) {
      return new Wrong(Reason.NOT_ALONE);
    }
    int at = text.lastIndexOf('@');
    if (at < 0) {
      return new Wrong(Reason.NO_AT);
    }
    if (STRICT.isValid(text)) {
      return new Valid(new EmailAddress(text));
    }
    boolean domainAlone = STRICT.isValid("someone" + text.substring(at));
    return new Wrong(domainAlone ? Reason.FORM : Reason.DOMAIN);
  }

  /** As it was typed, without spaces around it. */
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmailAddress same && same.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Addresses are personal: none may reach a log by way of its text. */
  @Override
  public String toString() {
    return "EmailAddress";
  }
}
