package dev.linkdesk.message;

/** What is not as it should be with a message that is about to be handed over. */
public sealed interface Finding {

  /** How much it matters. */
  enum Severity {
    /** The message would be useless or do harm. */
    STOPS,
    /** Somebody should look at it first. */
    WARNS
  }

  /** The link is not in the text. */
  record NoLink() implements Finding {}

  /** The link is in the text more than once. */
  record SeveralLinks(int times) implements Finding {}

  /** The link shares its line with other words, where programs cut or lengthen it. */
  record LinkNotAlone() implements Finding {}

  /** An address with a session token, or such a token: whoever has it is let in as the person. */
  record SessionToken() implements Finding {}

  /** An address of a service that hides where a link leads. */
  record Shortener(String host) implements Finding {}

  /** A host that looks like Persona's and is not. */
  record MisspeltHost(String host, String meant) implements Finding {}

  /** The link leads neither to Persona nor to the workspace's own host, or is not encrypted. */
  record ForeignLink(String host) implements Finding {}

  /** A web address beside the link, which is not the company's own support contact. */
  record OtherAddress(String host) implements Finding {}

  /** The text does not hold the first name that the inquiry has. */
  record OtherName(String firstName) implements Finding {
    @Override
    public String toString() {
      return "OtherName[]";
    }
  }

  /** The text does not say until when, with the zone. */
  record NoExpiry(String words) implements Finding {}

  /** A placeholder, or what should be one, that was not filled. */
  record LeftOver(String written) implements Finding {}

  /** An e-mail without a subject. */
  record NoSubject() implements Finding {}

  /** More SMS than people like to pay for and to read. */
  record LongSms(SmsLength length) implements Finding {}

  /** It is not known who asks. */
  record CompanyUnknown() implements Finding {}

  /** The text does not say who asks. */
  record CompanyNotSaid(String company) implements Finding {}

  /** It is not known whom an applicant can ask whether the message is genuine. */
  record SupportContactUnknown() implements Finding {}

  /** The text does not say whom an applicant can ask whether it is genuine. */
  record SupportContactNotSaid(String supportContact) implements Finding {}

  /** How much it matters. */
  default Severity severity() {
    return switch (this) {
      case NoLink _,
          SessionToken _,
          Shortener _,
          MisspeltHost _,
          ForeignLink _,
          LeftOver _,
          NoSubject _,
          CompanyUnknown _ ->
          Severity.STOPS;
      case SeveralLinks _,
          LinkNotAlone _,
          OtherAddress _,
          OtherName _,
          NoExpiry _,
          LongSms _,
          CompanyNotSaid _,
          SupportContactUnknown _,
          SupportContactNotSaid _ ->
          Severity.WARNS;
    };
  }
}
