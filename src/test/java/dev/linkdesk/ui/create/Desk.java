package dev.linkdesk.ui.create;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.history.ThisRunLanguages;
import dev.linkdesk.inquiry.AccountBook;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.FakeActions;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FieldSchema;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.MemoryJournal;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.inquiry.PersonInquiries;
import dev.linkdesk.inquiry.Submissions;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.ExpiryWords;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FakeClipboard;
import dev.linkdesk.ui.shared.FakeHandover;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Givers;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Reports;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The New link screen with Persona, clock, clipboard and browser played by hand. */
final class Desk {
  static final Instant START = Instant.parse("2026-03-05T10:00:00Z");
  static final HostedFlow FLOW = new HostedFlow(URI.create("http://127.0.0.1:8787"));

  final FakeInquiries persona = new FakeInquiries();
  final HandTicker clock = new HandTicker(START);
  final InlineBackground background = new InlineBackground();
  final FakeClipboard clipboard = new FakeClipboard();
  final FakeChoices choices = new FakeChoices();
  final FollowedInquiries followed = new FollowedInquiries();
  final MemoryJournal journal = new MemoryJournal();
  final List<Inquiry> told = new ArrayList<>();
  final List<String> opened = new ArrayList<>();
  final List<String> visited = new ArrayList<>();
  final Texts texts = new Texts(Locale.ENGLISH);
  final TemplateCatalog catalog = new TemplateCatalog(persona, background, choices);
  final FailureReports reports = Reports.of(Environment.DEMO, clipboard, clock, texts);
  final FakeHandover handover = new FakeHandover();
  final MemoryLedger ledger = new MemoryLedger();
  final LinkGiver giver =
      Givers.giver(
          persona,
          FLOW,
          followed,
          background,
          clipboard,
          opened::add,
          reports,
          handover,
          ledger,
          texts,
          clock);
  final AccountBook accounts = new AccountBook();
  final FakeActions actions = new FakeActions(persona);
  final ThisRunLanguages languages = new ThisRunLanguages();
  final MemoryDrafts drafts = new MemoryDrafts();
  final CopyShelf shelf = new CopyShelf(clipboard, clock);
  @Nullable EnvironmentIds where = new EnvironmentIds("env_demo", "org_demo");
  private Environment environment = Environment.DEMO;

  Desk() {
    persona.templates.add(kyc());
    persona.templates.add(
        new InquiryTemplate(
            "itmpl_demoBusiness",
            "Business check",
            true,
            List.of(
                schema("company_name", "string", "Company name"),
                schema("name_last", "string", "Last Name"))));
  }

  /** One that knows its templates. */
  static Desk ready() {
    Desk desk = new Desk();
    desk.catalog.read();
    return desk;
  }

  Desk in(Environment other) {
    environment = other;
    return this;
  }

  static InquiryTemplate kyc() {
    return new InquiryTemplate(
        "itmpl_demoKYC",
        "KYC",
        true,
        List.of(
            new FieldSchema(
                "name_first", "string", "First name", false, List.of(), 255, null, null),
            new FieldSchema("name_last", "string", "Last name", false, List.of(), 20, null, null),
            schema("name_middle", "string", "Middle name"),
            schema("birthdate", "date", "Birthdate"),
            schema("email_address", "string", "Email"),
            schema("phone_number", "string", "Phone"),
            new FieldSchema(
                "plan",
                "choices",
                "Plan",
                false,
                List.of(
                    new FieldSchema.Option("basic", "Basic"),
                    new FieldSchema.Option("plus", "Plus")),
                null,
                null,
                null),
            new FieldSchema(
                "walks",
                "multi_choices",
                "Walks",
                false,
                List.of(
                    new FieldSchema.Option("small", "Small dogs"),
                    new FieldSchema.Option("big", "Big dogs")),
                null,
                null,
                null),
            schema("returning", "boolean", "Returning customer"),
            new FieldSchema("dogs", "integer", "Dogs", false, List.of(), null, 0.0, 9.0),
            schema("met_at", "datetime", "Met at"),
            schema("selfie", "file", "Selfie")));
  }

  static FieldSchema schema(String key, String type, String label) {
    return new FieldSchema(key, type, label, false, List.of(), null, null, null);
  }

  CreateModel model() {
    return model(persona);
  }

  CreateModel model(Inquiries inquiries) {
    TypedDates dates = new TypedDates(Locale.US, clock, ZoneOffset.UTC);
    FormModel form =
        new FormModel(
            catalog, choices, new Random(7), dates, new ExpiryWords(clock, ZoneOffset.UTC));
    return new CreateModel(
        new Submissions(inquiries, journal, clock),
        FLOW,
        environment,
        background,
        followed,
        giver,
        form,
        new Issuing(
            new PersonInquiries(inquiries, accounts, accounts),
            actions,
            new Issuer(ledger, "ada", clock),
            languages,
            drafts),
        clock,
        clock,
        told::add);
  }

  CreateParts parts() {
    return new CreateParts(
        texts,
        new RelativeTimes(texts, ZoneOffset.UTC),
        clock,
        clock,
        background,
        opened::add,
        reports,
        handover,
        () -> visited.add("results"),
        new FormParts(
            shelf, FLOW, () -> Optional.ofNullable(where), what -> visited.add("search " + what)));
  }

  /** An inquiry of somebody, as the Results screen would follow it. */
  static Inquiry inquiry(
      String id, InquiryStatus status, String reference, String first, String last, Duration age) {
    Instant then = START.minus(age);
    return AnInquiry.of("inq_" + id, status)
        .reference(reference)
        .template("itmpl_demoKYC")
        .name(first, last)
        .created(then)
        .updated(then)
        .build();
  }

  /** The same inquiry as told now, with so much life left. */
  Inquiry toldNow(Inquiry old, InquiryStatus status, Duration left) {
    Instant now = clock.instant();
    return AnInquiry.like(old)
        .status(status)
        .created(now)
        .updated(now)
        .expires(now.plus(left))
        .build();
  }
}
