package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.ExpiryChoice;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Languages;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.workspace.Workspace;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What a person decides about a workspace: its name, its link host and what forms begin with. */
public final class WorkspaceFormModel {
  private static final int LONGEST_NAME = 60;

  private record Content(
      String name, String linkHost, String template, String language, ExpiryChoice expiry) {}

  private final InputModel name =
      new InputModel("name", Problem.of("settings.problem.noName"), this::nameProblem);
  private final InputModel linkHost =
      new InputModel(
          "link_host", Problem.of("settings.problem.noLinkHost"), Addresses::linkHostProblem);
  private final InputModel template =
      new InputModel("inquiry_template_id", null, WorkspaceFormModel::templateProblem);
  private final StringProperty language = new SimpleStringProperty(this, "language", "");
  private final ObjectProperty<ExpiryChoice> expiry =
      new SimpleObjectProperty<>(this, "expiry", ExpiryChoice.TEMPLATE);
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
  private Set<String> taken = Set.of();
  private Content kept = content();

  WorkspaceFormModel() {
    Stream.<Observable>of(
            name.textProperty(), linkHost.textProperty(), template.textProperty(), language, expiry)
        .forEach(property -> property.addListener(any -> changed.set(!content().equals(kept))));
    fill("", Workspace.PERSONA_LINKS, Workspace.Defaults.NONE);
  }

  public InputModel name() {
    return name;
  }

  public InputModel linkHost() {
    return linkHost;
  }

  public InputModel template() {
    return template;
  }

  /** One of {@link Languages#CODES}; empty lets the applicant's browser decide. */
  public StringProperty languageProperty() {
    return language;
  }

  public ObjectProperty<ExpiryChoice> expiryProperty() {
    return expiry;
  }

  /** Whether anything is other than it was filled in. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Names that other workspaces have. */
  void avoid(List<String> names) {
    taken = names.stream().map(WorkspaceFormModel::plain).collect(Collectors.toUnmodifiableSet());
  }

  boolean isTaken(String wanted) {
    return taken.contains(plain(wanted));
  }

  /** Fills everything in, as what is kept. */
  void fill(String newName, URI newLinkHost, Workspace.Defaults defaults) {
    String templateId = defaults.templateId();
    String code = defaults.language();
    name.textProperty().set(newName);
    linkHost.textProperty().set(newLinkHost.toString());
    template.textProperty().set(templateId == null ? "" : templateId);
    language.set(code != null && Languages.CODES.contains(code) ? code : "");
    expiry.set(ExpiryChoice.within(defaults.expiry()));
    kept = content();
    changed.set(false);
  }

  /** Checks everything, so that all problems show; true when there are none. */
  boolean check() {
    return !inputs().map(InputModel::check).toList().contains(false);
  }

  /** The first input, in the order of the screen, that has a problem. */
  Optional<InputModel> firstProblem() {
    return inputs().filter(input -> input.problemProperty().get() != null).findFirst();
  }

  /** Where links lead; only after {@link #check} found no problem. */
  URI links() {
    return Addresses.linkHost(linkHost.text());
  }

  /** What forms begin with; only after {@link #check} found no problem. */
  Workspace.Defaults defaults() {
    return new Workspace.Defaults(
        template.isBlank() ? null : template.text(),
        language.get().isEmpty() ? null : language.get(),
        expiry.get().span());
  }

  private Stream<InputModel> inputs() {
    return Stream.of(name, linkHost, template);
  }

  private Content content() {
    return new Content(name.text(), linkHost.text(), template.text(), language.get(), expiry.get());
  }

  private @Nullable Problem nameProblem(String text) {
    if (text.codePointCount(0, text.length()) > LONGEST_NAME) {
      return Problem.of("settings.problem.nameTooLong", LONGEST_NAME);
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      return Problem.of("settings.problem.nameControl");
    }
    return isTaken(text) ? Problem.of("settings.problem.nameTaken", text) : null;
  }

  private static @Nullable Problem templateProblem(String text) {
    return Workspace.Defaults.isTemplateId(text)
        ? null
        : Problem.of("settings.problem.notATemplate");
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
