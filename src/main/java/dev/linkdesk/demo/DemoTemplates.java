package dev.linkdesk.demo;

import static dev.linkdesk.demo.FieldSchema.choice;
import static dev.linkdesk.demo.FieldSchema.country;
import static dev.linkdesk.demo.FieldSchema.text;
import static dev.linkdesk.demo.FieldSchema.typed;

import dev.linkdesk.demo.DemoTemplate.Outcome;
import dev.linkdesk.demo.FieldSchema.Option;
import dev.linkdesk.demo.VerificationTemplate.CheckName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The three templates of the demo: a KYC like the tutorial's and two with other field types. */
final class DemoTemplates {
  static final String KYC_ID = "itmpl_demoKYC";
  static final String ADDRESS_ID = "itmpl_demoProofOfAddress";
  static final String MERCHANT_ID = "itmpl_demoMerchant";

  /** When all templates were published; long past, so that no clock stands before it. */
  static final Instant PUBLISHED = Instant.parse("2025-10-27T08:00:00Z");

  private static final VerificationTemplate GOVERNMENT_ID =
      new VerificationTemplate(
          "vtmpl_demoGovernmentId",
          "government-id",
          List.of(
              new CheckName("id_image_quality_detection", "glare"),
              new CheckName("id_expired_detection", "expired"),
              new CheckName("id_tampering_detection", "altered"),
              new CheckName("id_account_comparison", "name_mismatch")));
  private static final VerificationTemplate SELFIE =
      new VerificationTemplate(
          "vtmpl_demoSelfie",
          "selfie",
          List.of(
              new CheckName("selfie_liveness_detection", "no_movement"),
              new CheckName("selfie_id_comparison", "low_similarity"),
              new CheckName("selfie_multiple_faces_detection", "several_faces")));
  private static final VerificationTemplate DATABASE =
      new VerificationTemplate(
          "vtmpl_demoDatabase",
          "database",
          List.of(
              new CheckName("database_identity_comparison", "no_match"),
              new CheckName("database_deceased_detection", "reported_deceased")));
  private static final VerificationTemplate DOCUMENT =
      new VerificationTemplate(
          "vtmpl_demoDocument",
          "document",
          List.of(
              new CheckName("document_readability", "unreadable"),
              new CheckName("document_age_restriction", "older_than_three_months"),
              new CheckName("document_address_comparison", "address_mismatch")));

  private final List<DemoTemplate> all = List.of(kyc(), proofOfAddress(), merchant());

  /** All templates, the newest first as in every list. */
  List<DemoTemplate> all() {
    return all;
  }

  Optional<DemoTemplate> byId(String id) {
    return all.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  Optional<DemoTemplate> byVersion(String versionId) {
    return all.stream().filter(template -> template.versionId().equals(versionId)).findFirst();
  }

  Optional<VerificationTemplate> verification(String id) {
    return all.stream()
        .flatMap(template -> Stream.concat(template.steps().stream(), template.others().stream()))
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  private static DemoTemplate kyc() {
    return new DemoTemplate(
        KYC_ID,
        "itmplv_demoKYCv1",
        "KYC",
        Outcome.DECIDED_BY_WORKFLOW,
        List.of(
            text("name_first", "First Name"),
            text("name_middle", "Middle Name"),
            text("name_last", "Last Name"),
            typed(FieldType.DATE, "birthdate", "Birthdate"),
            typed(FieldType.EMAIL_ADDRESS, "email_address", "Email Address"),
            text("phone_number", "Phone Number"),
            text("address_street_1", "Street 1"),
            text("address_street_2", "Street 2"),
            text("address_city", "City"),
            text("address_subdivision", "State or Region"),
            text("address_postal_code", "Postal Code"),
            country("address_country_code", "Country"),
            country("selected_country_code", "Selected Country"),
            text("identification_class", "Identification Class"),
            text("identification_number", "Identification Number")),
        List.of(GOVERNMENT_ID),
        List.of(SELFIE, DATABASE));
  }

  private static DemoTemplate proofOfAddress() {
    return new DemoTemplate(
        ADDRESS_ID,
        "itmplv_demoProofOfAddressV1",
        "Proof of address",
        Outcome.LEFT_AS_IS,
        List.of(
            text("name_first", "First Name"),
            text("name_last", "Last Name"),
            typed(FieldType.DATE, "birthdate", "Birthdate"),
            text("address_street_1", "Street 1"),
            text("address_city", "City"),
            text("address_postal_code", "Postal Code"),
            country("address_country_code", "Country"),
            typed(FieldType.DATE, "moved_in_on", "Moved in on")
                .between(LocalDate.of(1950, 1, 1), LocalDate.of(2035, 12, 31)),
            choice(
                FieldType.CHOICES,
                "document_kind",
                "Kind of document",
                new Option("utility_bill", "Utility bill"),
                new Option("bank_statement", "Bank statement"),
                new Option("rental_contract", "Rental contract")),
            typed(FieldType.INTEGER, "household_size", "People in the household").between(1L, 20L),
            typed(FieldType.NUMBER, "monthly_rent", "Monthly rent").between(0L, 100_000L),
            typed(FieldType.BOOLEAN, "paperless", "Receives bills by e-mail only"),
            text("customer_number", "Customer number").between(null, 32L).once(),
            text("former_address", "Former address")
                .archived(Instant.parse("2026-01-15T10:00:00Z"))),
        List.of(DOCUMENT),
        List.of(DATABASE));
  }

  private static DemoTemplate merchant() {
    return new DemoTemplate(
        MERCHANT_ID,
        "itmplv_demoMerchantV1",
        "Merchant onboarding",
        Outcome.REVIEWED,
        List.of(
            text("name_first", "First Name").needed(),
            text("name_last", "Last Name").needed(),
            typed(FieldType.DATE, "birthdate", "Birthdate"),
            typed(FieldType.EMAIL_ADDRESS, "email_address", "Email Address"),
            text("company_name", "Company name"),
            choice(
                FieldType.MULTI_CHOICES,
                "sells",
                "What is sold",
                new Option("goods", "Goods"),
                new Option("services", "Services"),
                new Option("tickets", "Tickets"),
                new Option("food", "Food and drink")),
            choice(
                FieldType.CHOICES,
                "legal_form",
                "Legal form",
                new Option("sole_trader", "Sole trader"),
                new Option("partnership", "Partnership"),
                new Option("company", "Company")),
            typed(FieldType.INTEGER, "employees", "Employees").between(0L, 1_000_000L),
            typed(FieldType.NUMBER, "yearly_turnover", "Yearly turnover").between(0L, null),
            typed(FieldType.DATETIME, "contract_signed_at", "Contract signed at"),
            typed(FieldType.BOOLEAN, "accepts_terms", "Accepts the terms"),
            typed(FieldType.ARRAY, "websites", "Websites"),
            text("shop-number", "Shop number").between(null, 12L).once()),
        List.of(GOVERNMENT_ID, SELFIE),
        List.of(DATABASE, DOCUMENT));
  }
}
