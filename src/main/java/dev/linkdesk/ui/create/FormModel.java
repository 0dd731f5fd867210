package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.ReferenceId;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.TemplateCatalog;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed and chosen for the next link. */
public final class FormModel {
  private final RandomGenerator random;
  private final TypedDates dates;
  private final InputModel reference =
      new InputModel(
          "reference_id", Problem.of("create.problem.noReference"), FormModel::referenceProblem);
  private final PrefillModel prefill;
  private final TemplateModel template;
  private final OptionsModel options;

  /**
   * @param random unguessable, for reference IDs
   */
  public FormModel(
      TemplateCatalog catalog, Choices choices, RandomGenerator random, TypedDates dates) {
    this.random = random;
    this.dates = dates;
    prefill = new PrefillModel(dates);
    template = new TemplateModel(catalog, choices, prefill);
    options = new OptionsModel(choices);
  }

  private static @Nullable Problem referenceProblem(String text) {
    return ReferenceId.flaw(text)
        .map(flaw ->
            switch (flaw) {
              case TOO_LONG -> Problem.of("create.problem.tooLong", ReferenceId.MAX_LENGTH);
              case CONTROL_CHARACTER -> Problem.of("create.problem.control");
            })
        .orElse(null);
  }

  public InputModel reference() {
    return reference;
  }

  public TemplateModel template() {
    return template;
  }

  public PrefillModel prefill() {
    return prefill;
  }

  public OptionsModel options() {
    return options;
  }

  TypedDates dates() {
    return dates;
  }

  /** Puts an opaque id where the reference ID is typed. */
  public void newReference() {
    reference.textProperty().set(ReferenceId.opaque(random));
  }

  /** Checks everything, so that all problems show; true when there are none. */
  boolean check() {
    List<Boolean> fine = inputs().map(InputModel::check).toList();
    return !fine.contains(false);
  }

  /** The first input, in the order of the screen, that has a problem. */
  Optional<InputModel> firstProblem() {
    return inputs().filter(input -> input.problemProperty().get() != null).findFirst();
  }

  /** What to ask of Persona; only after {@link #check} found no problem. */
  NewInquiry content() {
    return new NewInquiry(
        template.id().text(),
        reference.text(),
        prefill.values(),
        options.tagList(),
        options.note().isBlank() ? null : options.note().text(),
        options.redirectUri(),
        options.expiryProperty().get().expiry());
  }

  /** Shows Persona's words under the inputs they are about; false when they are about none. */
  boolean refuse(Failure.Refused refused) {
    boolean any = false;
    for (Failure.Problem said : refused.persona()) {
      Optional<InputModel> about = input(said);
      String words =
          Stream.of(said.title(), said.details())
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining(": "));
      about.ifPresent(input ->
          input.refuse(
              words.isEmpty()
                  ? Problem.of("create.problem.refused")
                  : Problem.of("create.problem.refusedBecause", words)));
      any |= about.isPresent();
    }
    return any;
  }

  private Optional<InputModel> input(Failure.Problem said) {
    String name = said.field();
    String pointer = said.pointer();
    if (name == null || pointer == null) {
      return Optional.empty();
    }
    String wanted = name.equals("inquiry_template_version_id") ? "inquiry_template_id" : name;
    Stream<InputModel> inOrder =
        pointer.contains("/fields/")
            ? Stream.concat(prefillInputs(), inputs())
            : Stream.concat(ownInputs(), prefillInputs());
    return inOrder.filter(input -> input.name().equals(wanted)).findFirst();
  }

  /** Empties what is about one person; the template and the options stay. */
  public void clear() {
    reference.clear();
    prefill.clear();
    options.note().clear();
  }

  /** Starts another link for the person of an inquiry. */
  void startFor(Inquiry inquiry) {
    clear();
    String from = inquiry.templateId();
    if (from != null) {
      template.id().textProperty().set(from);
    }
    String known = inquiry.referenceId();
    if (known != null) {
      reference.textProperty().set(known);
    }
    inquiry.fields().forEach(prefill::fill);
  }

  private Stream<InputModel> inputs() {
    return Stream.of(
            Stream.of(template.id(), reference),
            prefillInputs(),
            Stream.of(options.redirect(), options.tags(), options.note()))
        .flatMap(inputs -> inputs);
  }

  private Stream<InputModel> ownInputs() {
    return Stream.of(template.id(), reference, options.redirect(), options.tags(), options.note());
  }

  private Stream<InputModel> prefillInputs() {
    return prefill.shown().stream().map(FieldModel::input);
  }
}
