package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.ReferenceId;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.ExpiryWords;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.TemplateCatalog;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
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
  private final PresetsModel presets;
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);
  private @Nullable FormDraft pressed;
  private String fresh = "";

  /**
   * @param random unguessable, for reference IDs
   * @param expiry reads until when a link can be started
   */
  public FormModel(
      TemplateCatalog catalog,
      Choices choices,
      RandomGenerator random,
      TypedDates dates,
      ExpiryWords expiry) {
    this.random = random;
    this.dates = dates;
    prefill = new PrefillModel(dates);
    template = new TemplateModel(catalog, choices, prefill);
    options = new OptionsModel(choices, expiry);
    presets = new PresetsModel(choices, this);
    Stream.of(
            template.id().textProperty(),
            reference.textProperty(),
            options.expiry().input().textProperty(),
            options.languageProperty(),
            options.redirect().textProperty(),
            options.tags().textProperty(),
            options.note().textProperty(),
            prefill.revisionProperty())
        .forEach(any -> any.addListener((Observable changed) -> revision.set(revision.get() + 1)));
  }

  static @Nullable Problem referenceProblem(String text) {
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

  public PresetsModel presets() {
    return presets;
  }

  TypedDates dates() {
    return dates;
  }

  /** Goes up with each change of what is typed or chosen. */
  ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** Puts an opaque id where the reference ID is typed. */
  public void newReference() {
    fresh = ReferenceId.opaque(random);
    reference.textProperty().set(fresh);
  }

  /** Whether a reference ID was made just now, so that nobody can have it yet. */
  boolean isFresh(String id) {
    return id.equals(fresh);
  }

  /**
   * Makes ready for sending: what was pressed before and not changed since means the same as then,
   * down to the moment of its expiry, else the words are read anew.
   *
   * @return whether there is no problem; all problems show
   */
  boolean ready() {
    refresh();
    if (!check()) {
      return false;
    }
    pressed = FormDraft.of(this);
    return true;
  }

  /** Reads words that depend on the time anew, unless they were pressed and not changed since. */
  void refresh() {
    if (!FormDraft.of(this).equals(pressed)) {
      options.expiry().read();
    }
  }

  private boolean check() {
    List<Boolean> fine = inputs().map(InputModel::check).toList();
    return !fine.contains(false);
  }

  /** The first input, in the order of the screen, that has a problem. */
  Optional<InputModel> firstProblem() {
    return inputs().filter(input -> input.problemProperty().get() != null).findFirst();
  }

  /** What to ask of Persona; only after {@link #ready} found no problem. */
  NewInquiry content() {
    return new NewInquiry(
        template.id().text(),
        reference.text(),
        prefill.values(),
        options.tagList(),
        options.note().isBlank() ? null : options.note().text(),
        options.redirectUri(),
        options.expiry().expiry());
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
    pressed = null;
    options.expiry().read();
  }

  /** Starts a link of the same kind for somebody else. */
  void startLike(FormDraft like) {
    like.forAnother().into(this);
    clear();
  }

  /**
   * The same, as far as an inquiry tells: its template and tags, and the fields that it began with
   * as long as the applicant added none.
   */
  void startLike(Inquiry inquiry) {
    boolean untouched = inquiry.status().equals(InquiryStatus.CREATED);
    String from = inquiry.templateId();
    List<String> keys =
        Stream.concat(
                prefill.shown().stream().filter(field -> !field.isCustom()).map(FieldModel::key),
                inquiry.fields().stream()
                    .filter(field -> untouched && field.value() != null)
                    .map(Field::key)
                    .filter(PrefillModel::isKey))
            .distinct()
            .toList();
    startLike(
        FormDraft.of(this).like(from == null ? template.id().text() : from, inquiry.tags(), keys));
  }

  /** Starts another link for the person of an inquiry. */
  void startFor(Inquiry inquiry) {
    clear();
    String known = inquiry.referenceId();
    if (known != null) {
      reference.textProperty().set(known);
    }
    complete(inquiry);
  }

  /** Adds the template and the fields of an inquiry to what was started for its person. */
  void complete(Inquiry inquiry) {
    String from = inquiry.templateId();
    if (from != null) {
      template.id().textProperty().set(from);
    }
    inquiry.fields().forEach(prefill::fill);
  }

  private Stream<InputModel> inputs() {
    return Stream.of(
            Stream.of(template.id(), reference),
            prefillInputs(),
            Stream.of(options.expiry().input(), options.redirect(), options.tags(), options.note()))
        .flatMap(inputs -> inputs);
  }

  private Stream<InputModel> ownInputs() {
    return Stream.of(
        template.id(),
        reference,
        options.expiry().input(),
        options.redirect(),
        options.tags(),
        options.note());
  }

  private Stream<InputModel> prefillInputs() {
    return prefill.shown().stream().map(FieldModel::input);
  }
}
