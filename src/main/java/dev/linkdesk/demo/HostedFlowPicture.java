package dev.linkdesk.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page that asks for a picture, and what came back on its form. */
record HostedFlowPicture(HostedFlowVisit visit, VerificationTemplate step) {
  static final String SAMPLE = "sample";
  static final String FILE = "picture";

  private static final String CLASS = "id-class";
  private static final String COUNTRY = "id-country";
  private static final String COUNTRY_FIELD = "selected_country_code";
  private static final String CLASS_FIELD = "identification_class";

  /** Persona's codes: passport, driver license, national ID card, residence permit. */
  private static final List<String> CLASSES = List.of("pp", "dl", "id", "rp");

  /** The three words for what can be wrong with the form, after {@code picture.problem.}. */
  Optional<String> problem(HostedFlowForm form) {
    if (asksForKind()
        && (chosen(form, CLASS, CLASSES).isEmpty()
            || chosen(form, COUNTRY, countries()).isEmpty())) {
      return Optional.of("choice");
    }
    if (form.fields().has(SAMPLE)) {
      return Optional.empty();
    }
    HostedFlowForm.Picture picture = form.picture();
    if (picture == null) {
      return Optional.of("missing");
    }
    return picture.isImage() ? Optional.empty() : Optional.of("type");
  }

  private List<String> countries() {
    return visit.words().countries().stream().map(HostedFlowWords.Country::code).toList();
  }

  /** The kind of document, for templates that have fields for it. */
  Map<String, Optional<Object>> choices(HostedFlowForm form) {
    return asksForKind()
        ? Stream.of(
                Map.entry(CLASS_FIELD, chosen(form, CLASS, CLASSES)),
                Map.entry(COUNTRY_FIELD, chosen(form, COUNTRY, countries())))
            .filter(entry -> visit.template().field(entry.getKey()).isPresent())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().map(Object.class::cast)))
        : Map.of();
  }

  private static Optional<String> chosen(HostedFlowForm form, String name, List<String> offered) {
    return Optional.ofNullable(form.fields().text(name)).filter(offered::contains);
  }

  private boolean asksForKind() {
    return step.kind().equals("government-id");
  }

  String render(HostedFlowPages pages, @Nullable HostedFlowForm form, @Nullable String problem) {
    HostedFlowWords words = visit.words();
    String kindWords = "picture." + step.kind() + ".";
    Map<String, Object> values = visit.formValues(HostedFlowVisit.PICTURE);
    values.put("lead", words.text(kindWords + "lead"));
    values.put("tip1", words.text(kindWords + "tip1"));
    values.put("tip2", words.text(kindWords + "tip2"));
    values.put("kind", step.kind());
    values.put("selfie", step.kind().equals("selfie"));
    values.put("document", step.kind().equals("document"));
    values.put("government", asksForKind());
    values.put("attempt", visit.inquiry().verifications().size());
    values.put("problem", problem == null ? "" : words.text("picture.problem." + problem));
    int tries = FlowVisits.TRIES - visit.inquiry().failedTries();
    boolean again = visit.inquiry().failedTries() > 0;
    values.put("again", again ? words.text("picture.again", tries) : "");
    String kind = given(form, CLASS, CLASS_FIELD).filter(CLASSES::contains).orElse("pp");
    values.put(
        "classes",
        CLASSES.stream()
            .map(code ->
                Map.of(
                    "value",
                    code,
                    "name",
                    words.text("class." + code),
                    "chosen",
                    code.equals(kind)))
            .toList());
    String country =
        given(form, COUNTRY, COUNTRY_FIELD).or(() -> stored("address_country_code")).orElse("US");
    values.put("countries", HostedFlowFieldRow.countries(words, country));
    HostedFlowFrame frame =
        HostedFlowFrame.of(visit, HostedFlowVisit.PICTURE)
            .at(HostedFlowStepper.at(step.kind(), visit.template(), words))
            .withSwitch(visit.choices().pass());
    return pages.page("picture", words.text(kindWords + "title"), frame, values);
  }

  private Optional<String> given(@Nullable HostedFlowForm form, String name, String field) {
    return form == null ? stored(field) : Optional.ofNullable(form.fields().text(name));
  }

  private Optional<String> stored(String field) {
    return Optional.ofNullable(visit.inquiry().fields().get(field)).map(Object::toString);
  }
}
