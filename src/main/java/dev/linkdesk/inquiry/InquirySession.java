package dev.linkdesk.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit of an applicant, on one device. The address in the network and the place on earth are
 * not read: nobody needs them to help.
 *
 * @param id {@code iqse_…}
 * @param inquiry whose visit it is, when told
 * @param status Persona's word: new, active or expired
 * @param started when the link was opened; null when it never was
 * @param browser name and version as Persona tells them, for example {@code Chrome 126}
 * @param system name and version, for example {@code iOS 17.5}
 * @param device Persona's word: desktop, phone …
 * @param handedOverBy how it went to another device: email, sms or qr; null when it did not
 * @param hidden whether it came by way of a proxy, VPN or Tor; null when not told
 * @param countryName in English, for example {@code United States of America}
 * @param datacenter whether it came from a data centre, where programs live and seldom people; null
 *     when not told
 * @param network who runs the network it came from, for example {@code Google Cloud}
 */
public record InquirySession(
    String id,
    @Nullable InquiryId inquiry,
    String status,
    @Nullable Instant created,
    @Nullable Instant started,
    @Nullable Instant expired,
    @Nullable String browser,
    @Nullable String system,
    @Nullable String device,
    @Nullable String countryCode,
    @Nullable String handedOverBy,
    @Nullable Boolean hidden,
    @Nullable String countryName,
    @Nullable Boolean datacenter,
    @Nullable String network) {

  /** A visit of whose network nothing was told. */
  public InquirySession(
      String id,
      @Nullable InquiryId inquiry,
      String status,
      @Nullable Instant created,
      @Nullable Instant started,
      @Nullable Instant expired,
      @Nullable String browser,
      @Nullable String system,
      @Nullable String device,
      @Nullable String countryCode,
      @Nullable String handedOverBy,
      @Nullable Boolean hidden) {
    this(
        id,
        inquiry,
        status,
        created,
        started,
        expired,
        browser,
        system,
        device,
        countryCode,
        handedOverBy,
        hidden,
        null,
        null,
        null);
  }

  @Override
  public String toString() {
    return "InquirySession[" + id + " " + status + "]";
  }
}
