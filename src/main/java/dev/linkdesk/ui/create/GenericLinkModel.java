package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.GenericLink;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.ReferenceId;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A reusable link of a template, as it is put together. On the FX thread. */
public final class GenericLinkModel {
  private static final Pattern TEMPLATE = Pattern.compile("(?:itmplv?|tmpl)_[A-Za-z0-9]+");
  private static final Pattern ACCOUNT = Pattern.compile("act_[A-Za-z0-9]+");

  /** Whose inquiries the openings of the link become. */
  public enum Whose {
    /** Of somebody new each time. */
    NEW,
    REFERENCE,
    ACCOUNT
  }

  private final HostedFlow hostedFlow;
  private final Supplier<Optional<EnvironmentIds>> environment;
  private final CopyShelf shelf;
  private final InputModel template =
      new InputModel(
          "inquiry_template_id",
          Problem.of("create.problem.noTemplate"),
          text ->
              TEMPLATE.matcher(text).matches() ? null : Problem.of("create.generic.noTemplateId"));
  private final InputModel reference =
      new InputModel(
          "reference_id",
          Problem.of("create.generic.noReference"),
          GenericLinkModel::referenceProblem);
  private final InputModel account =
      new InputModel(
          "account_id",
          Problem.of("create.generic.noAccount"),
          text ->
              ACCOUNT.matcher(text).matches() ? null : Problem.of("create.generic.noAccountId"));
  private final InputModel redirect =
      new InputModel(
          "redirect_uri",
          null,
          text -> OptionsModel.isWebAddress(text) ? null : Problem.of("create.problem.redirect"));
  private final StringProperty language = new SimpleStringProperty(this, "language", "");
  private final ObjectProperty<Whose> whose =
      new SimpleObjectProperty<>(this, "whose", Whose.REFERENCE);
  private final ReadOnlyObjectWrapper<@Nullable String> address =
      new ReadOnlyObjectWrapper<>(this, "address", null);

  /**
   * @param form whose template, reference ID, redirect and language it begins with
   */
  GenericLinkModel(FormModel form, FormParts parts) {
    hostedFlow = parts.hostedFlow();
    environment = parts.environment();
    shelf = parts.shelf();
    template.textProperty().set(form.template().id().text());
    reference.textProperty().set(form.reference().text());
    redirect.textProperty().set(form.options().redirect().text());
    language.set(form.options().languageProperty().get());
    whose.set(form.reference().isBlank() ? Whose.NEW : Whose.REFERENCE);
    Stream.of(
            template.textProperty(),
            reference.textProperty(),
            account.textProperty(),
            redirect.textProperty(),
            language)
        .forEach(text -> text.addListener(changed -> build()));
    whose.addListener(changed -> build());
    build();
  }

  private static @Nullable Problem referenceProblem(String text) {
    return FormModel.referenceProblem(text);
  }

  InputModel template() {
    return template;
  }

  InputModel reference() {
    return reference;
  }

  InputModel account() {
    return account;
  }

  InputModel redirect() {
    return redirect;
  }

  /** One of Persona's locale codes; empty lets the applicant's browser decide. */
  StringProperty languageProperty() {
    return language;
  }

  ObjectProperty<Whose> whoseProperty() {
    return whose;
  }

  /** The link; null as long as something is missing or wrong. */
  public ReadOnlyObjectProperty<@Nullable String> addressProperty() {
    return address.getReadOnlyProperty();
  }

  /** Whether it is not known yet which environment the link has to name. */
  boolean isEnvironmentUnknown() {
    return environment.get().isEmpty();
  }

  /** What the reference ID tells of the person, since everybody who has the address reads it. */
  Optional<ReferenceId.Smell> smell() {
    return whose.get() == Whose.REFERENCE ? ReferenceId.smell(reference.text()) : Optional.empty();
  }

  /** Tries again to put it together: the environment may be known by now. */
  void build() {
    address.set(isComplete() ? environment.get().map(this::link).orElse(null) : null);
  }

  /** Shows all that is wrong; true when nothing is. */
  boolean check() {
    return !inputs().map(InputModel::check).toList().contains(false);
  }

  /**
   * Copies the link, or shows what is wrong with it.
   *
   * @return whether the clipboard held it; empty when there is no link yet
   */
  Optional<Boolean> copy() {
    check();
    build();
    return Optional.ofNullable(address.get())
        .map(link -> shelf.put(new CopyShelf.Copy(whom(), CopyShelf.What.GENERIC_LINK, link)));
  }

  private String whom() {
    return switch (whose.get()) {
      case NEW -> template.text();
      case REFERENCE -> reference.text();
      case ACCOUNT -> account.text();
    };
  }

  private boolean isComplete() {
    boolean person =
        switch (whose.get()) {
          case NEW -> true;
          case REFERENCE -> !reference.isBlank() && referenceProblem(reference.text()) == null;
          case ACCOUNT -> ACCOUNT.matcher(account.text()).matches();
        };
    boolean redirects = redirect.isBlank() || OptionsModel.isWebAddress(redirect.text());
    return person && redirects && TEMPLATE.matcher(template.text()).matches();
  }

  private Stream<InputModel> inputs() {
    return switch (whose.get()) {
      case NEW -> Stream.of(template, redirect);
      case REFERENCE -> Stream.of(template, reference, redirect);
      case ACCOUNT -> Stream.of(template, account, redirect);
    };
  }

  private String link(EnvironmentIds where) {
    GenericLink.Person person =
        switch (whose.get()) {
          case NEW -> null;
          case REFERENCE -> new GenericLink.Person.Reference(reference.text());
          case ACCOUNT -> new GenericLink.Person.Account(account.text());
        };
    return hostedFlow.generic(
        new GenericLink(
            template.text(),
            where.environment(),
            person,
            redirect.isBlank() ? null : URI.create(redirect.text()),
            language.get().isEmpty() ? null : language.get()));
  }
}
