package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.TemplateCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which template the link is made from, and the reading of its fields. */
public final class TemplateModel {
  private static final String LAST = "create.template";
  private static final String TYPED = "create.templates";
  private static final int REMEMBERED = 10;
  private static final Pattern ID = Pattern.compile("itmplv?_[A-Za-z0-9]+");

  private final TemplateCatalog catalog;
  private final Choices choices;
  private final PrefillModel prefill;
  private final InputModel id;
  private final ReadOnlyObjectWrapper<@Nullable Failure> fieldsFailure =
      new ReadOnlyObjectWrapper<>(this, "fieldsFailure", null);

  TemplateModel(TemplateCatalog catalog, Choices choices, PrefillModel prefill) {
    this.catalog = catalog;
    this.choices = choices;
    this.prefill = prefill;
    id =
        new InputModel(
            "inquiry_template_id",
            Problem.of("create.problem.noTemplate"),
            text -> isId(text) ? null : Problem.of("create.problem.templateId"));
    id.textProperty().set(choices.get(LAST).orElse(""));
    id.textProperty().addListener(changed -> readFields());
    catalog.stateProperty().addListener(changed -> listTold());
    listTold();
  }

  private static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  public InputModel id() {
    return id;
  }

  ReadOnlyObjectProperty<TemplateCatalog.State> stateProperty() {
    return catalog.stateProperty();
  }

  Optional<Failure> listFailure() {
    return catalog.failure();
  }

  /** The name of an id for people; the id while no name is known. */
  String nameOf(String templateId) {
    return catalog.nameOf(templateId);
  }

  ObservableList<InquiryTemplate> templates() {
    return catalog.templates();
  }

  /** Why the fields could not be read; null when they were, or need not be. */
  ReadOnlyObjectProperty<@Nullable Failure> fieldsFailureProperty() {
    return fieldsFailure.getReadOnlyProperty();
  }

  Optional<InquiryTemplate> chosen() {
    return catalog.templates().stream()
        .filter(template -> template.id().equals(id.text()))
        .findFirst();
  }

  /** Ids that made a link before, newest first. */
  List<String> remembered() {
    return choices.get(TYPED).stream()
        .flatMap(ids -> Stream.of(ids.split(",", -1)))
        .filter(TemplateModel::isId)
        .toList();
  }

  /** Remembers the id that a link was made with. */
  void remember(String used) {
    List<String> ids = new ArrayList<>(remembered());
    ids.remove(used);
    ids.addFirst(used);
    choices.put(TYPED, String.join(",", ids.subList(0, Math.min(REMEMBERED, ids.size()))));
    choices.put(LAST, used);
  }

  void readList() {
    catalog.read();
  }

  /** Reads the fields of the template; the standard ones serve until they come. */
  void readFields() {
    fieldsFailure.set(null);
    String wanted = id.text();
    boolean readable = wanted.startsWith("itmpl_") && isId(wanted);
    if (!readable || catalog.stateProperty().get() != TemplateCatalog.State.READ) {
      prefill.takeStandard();
      return;
    }
    catalog.fields(
        wanted,
        template -> {
          if (wanted.equals(id.text())) {
            prefill.take(template);
          }
        },
        failure -> {
          if (wanted.equals(id.text())) {
            notRead(failure);
          }
        });
  }

  private void notRead(Failure failure) {
    boolean closed = failure instanceof Failure.NotAllowed || failure instanceof Failure.NotFound;
    fieldsFailure.set(closed ? null : failure);
    prefill.takeStandard();
  }

  private void listTold() {
    if (catalog.stateProperty().get() != TemplateCatalog.State.READ) {
      return;
    }
    if (chosen().isPresent() || catalog.templates().isEmpty()) {
      readFields();
    } else if (id.text().isBlank() || id.text().equals(choices.get(LAST).orElse(""))) {
      id.textProperty().set(catalog.templates().getFirst().id());
    } else {
      readFields();
    }
  }
}
