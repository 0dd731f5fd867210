package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Verification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why a check failed, as far as an applicant can do something about it. Persona adds checks and
 * reasons without notice and lists none of them: a reason is known by the words in it, a check by
 * its name.
 */
@SuppressWarnings("ImmutableEnumChecker") // what Set.of and List.of make cannot be changed
enum Cause {
  ID_BLURRY(Subject.ID, Set.of("blur", "blurry", "focus"), "id_blurry_detection"),
  ID_GLARE(Subject.ID, Set.of("glare", "reflection"), "id_glare_detection"),
  ID_DARK(Subject.ID, Set.of("dark", "underexposed", "lighting")),
  ID_CUT_OFF(Subject.ID, Set.of("cropped", "cut", "incomplete", "partial", "obstructed")),
  ID_BARCODE(Subject.ID, Set.of("barcode", "mrz"), "id_barcode_detection", "id_mrz_detection"),
  ID_COLOUR(
      Subject.ID, Set.of(), "id_black_and_white_detection", "id_color_inconsistency_detection"),
  ID_COPY(
      Subject.ID,
      Set.of("replica", "photocopy", "screen", "screenshot"),
      "id_electronic_replica_detection",
      "id_paper_detection"),
  ID_EXPIRED(Subject.ID, Set.of("expired"), "id_expired_detection", "id_nfc_expired_detection"),
  ID_SIDE(Subject.ID, Set.of("side", "back"), "id_double_side_detection"),
  ID_TYPE(Subject.ID, Set.of(), "id_disallowed_type_detection", "id_real_id_detection"),
  ID_COUNTRY(Subject.ID, Set.of(), "id_disallowed_country_detection"),
  ID_AGE(Subject.ID, Set.of("age", "underage", "minor"), "id_age_comparison"),
  ID_PORTRAIT(
      Subject.ID, Set.of("portrait"), "id_portrait_detection", "id_portrait_clarity_detection"),
  ID_DETAILS(
      Subject.ID,
      Set.of("mismatch"),
      "id_account_comparison",
      "id_attribute_comparison",
      "id_inquiry_comparison",
      "id_name_comparison",
      "id_number_comparison"),
  ID_MATCH(Subject.ID, Set.of("similarity"), "id_selfie_comparison"),
  ID_FALSE(
      Subject.ID,
      Set.of("altered", "tampered", "fake", "forged", "compromised"),
      false,
      "id_tampering_detection",
      "id_image_tampering_detection",
      "id_physical_tampering_detection",
      "id_fabrication_detection",
      "id_compromised_detection",
      "id_handwriting_detection",
      "id_extraction_inconsistency_detection",
      "id_mrz_consistency_detection",
      "id_number_format_inconsistency_detection",
      "id_public_figure_detection",
      "id_repeat_detection"),
  ID_UNREADABLE(
      Subject.ID,
      Set.of("unreadable", "unprocessable"),
      "id_image_quality_detection",
      "id_unprocessable_detection",
      "id_entity_detection",
      "id_extracted_properties_detection",
      "id_video_quality_detection"),

  SELFIE_BLURRY(Subject.SELFIE, Set.of("blur", "blurry", "focus", "dark", "lighting", "glare")),
  SELFIE_LIVENESS(
      Subject.SELFIE, Set.of("movement", "liveness", "spoof"), "selfie_liveness_detection"),
  SELFIE_FACES(
      Subject.SELFIE, Set.of("faces", "multiple", "several"), "selfie_multiple_faces_detection"),
  SELFIE_COVERED(
      Subject.SELFIE,
      Set.of("glasses", "mask", "hat", "headwear", "covered", "covering"),
      "selfie_face_covering_detection",
      "selfie_glasses_detection",
      "selfie_headwear_detection"),
  SELFIE_POSE(
      Subject.SELFIE,
      Set.of("pose", "centered"),
      "selfie_pose_detection",
      "selfie_pose_repeat_detection",
      "selfie_center_detection"),
  SELFIE_MATCH(
      Subject.SELFIE,
      Set.of("similarity", "mismatch"),
      "selfie_id_comparison",
      "selfie_government_id_comparison",
      "selfie_account_comparison"),
  SELFIE_AGE(Subject.SELFIE, Set.of("age", "underage"), "selfie_age_comparison"),
  SELFIE_FALSE(
      Subject.SELFIE,
      Set.of("fake", "deepfake"),
      false,
      "selfie_suspicious_entity_detection",
      "selfie_public_figure_detection",
      "selfie_repeat_detection"),
  SELFIE_UNCLEAR(
      Subject.SELFIE,
      Set.of(),
      "selfie_photo",
      "selfie_photo_quality_detection",
      "selfie_portrait_quality_detection"),

  DATABASE_DECEASED(Subject.DATABASE, Set.of("deceased"), false, "database_deceased_detection"),
  DATABASE_NO_MATCH(
      Subject.DATABASE,
      Set.of("match", "mismatch", "found"),
      "database_identity_comparison",
      "database_name_comparison",
      "database_address_comparison",
      "database_birthdate_comparison",
      "database_identification_number_comparison",
      "database_phone_number_comparison",
      "aamva_identification_number_comparison"),

  DOCUMENT_OLD(
      Subject.DOCUMENT,
      Set.of("older", "old", "expired", "outdated"),
      "document_age_restriction",
      "document_expired_detection"),
  DOCUMENT_DETAILS(
      Subject.DOCUMENT,
      Set.of("mismatch"),
      "document_address_comparison",
      "document_name_comparison"),
  DOCUMENT_TYPE(Subject.DOCUMENT, Set.of("type"), "document_type_detection"),
  DOCUMENT_FALSE(
      Subject.DOCUMENT,
      Set.of("altered", "tampered", "fake", "forged"),
      false,
      "document_tampering_detection",
      "document_digital_text_modification_detection"),
  DOCUMENT_UNREADABLE(
      Subject.DOCUMENT,
      Set.of("unreadable", "unprocessable", "blur", "blurry", "glare", "dark", "cropped"),
      "document_readability",
      "document_unprocessable_detection"),

  EMAIL_RISK(Subject.EMAIL, Set.of("risk", "disposable"), false, "email_address_risk_detection"),
  EMAIL_CODE(
      Subject.EMAIL,
      Set.of("code", "undeliverable", "deliverable"),
      "email_address",
      "email_address_deliverability_detection"),
  PHONE_RISK(Subject.PHONE, Set.of("risk", "disposable"), false, "phone_number_risk_detection"),
  PHONE_CODE(
      Subject.PHONE,
      Set.of("code", "undeliverable", "deliverable"),
      "phone_number",
      "phone_number_deliverability_detection");

  private static final Pattern WORD_END = Pattern.compile("[^a-z0-9]+");

  private final Subject subject;
  private final Set<String> words;
  private final boolean told;
  private final List<String> checks;

  Cause(Subject subject, Set<String> words, String... checks) {
    this(subject, words, true, checks);
  }

  Cause(Subject subject, Set<String> words, boolean told, String... checks) {
    this.subject = subject;
    this.words = words;
    this.told = told;
    this.checks = List.of(checks);
  }

  /**
   * The cause of a failed check: by its reasons, the first that is known, and else by its name. A
   * check that looks for what is false stays so whatever else it says.
   */
  static Optional<Cause> of(String kind, Verification.Check check) {
    Subject subject = Subject.of(kind, check.name());
    String name = Field.normal(check.name());
    Optional<Cause> byName =
        Arrays.stream(values()).filter(cause -> cause.checks.contains(name)).findFirst();
    if (byName.filter(cause -> !cause.told).isPresent()) {
      return byName;
    }
    List<Cause> byReason =
        check.reasons().stream().flatMap(reason -> ofReason(subject, reason).stream()).toList();
    return byReason.stream()
        .filter(cause -> !cause.told)
        .findFirst()
        .or(() -> byReason.stream().findFirst())
        .or(() -> byName);
  }

  private static Optional<Cause> ofReason(Subject subject, String reason) {
    Set<String> words = Set.copyOf(WORD_END.splitAsStream(Field.normal(reason)).toList());
    return Arrays.stream(values())
        .filter(cause -> cause.subject == subject)
        .filter(cause -> cause.words.stream().anyMatch(words::contains))
        .findFirst();
  }

  /**
   * Whether the applicant may hear it: a hint at what gave a forger away helps forgers, and some
   * news is not ours to break.
   */
  boolean isTold() {
    return told;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
