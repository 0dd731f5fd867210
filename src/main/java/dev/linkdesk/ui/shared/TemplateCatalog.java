package dev.linkdesk.ui.shared;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.InquiryTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The templates of the workspace, read once. Persona shows them to production keys only. */
public final class TemplateCatalog {
  /** How far reading the list has come. */
  public enum State {
    UNREAD,
    READING,
    READ,
    /** Persona refuses the list to this key: ids are typed in. */
    CLOSED,
    FAILED
  }

  private static final String LEARNED = "template.name.";

  private final Inquiries inquiries;
  private final Background background;
  private final Choices choices;
  private final ObservableList<InquiryTemplate> templates = FXCollections.observableArrayList();

  /** Kept, because a read-only view that nobody holds is collected and its listeners with it. */
  private final ObservableList<InquiryTemplate> readOnly =
      FXCollections.unmodifiableObservableList(templates);

  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.UNREAD);
  private final ReadOnlyLongWrapper namesRevision =
      new ReadOnlyLongWrapper(this, "namesRevision", 0);
  private final Map<String, InquiryTemplate> withFields = new HashMap<>();
  private @Nullable Failure failure;

  /**
   * @param choices remember the names that inquiries told, for keys that may not read templates
   */
  public TemplateCatalog(Inquiries inquiries, Background background, Choices choices) {
    this.inquiries = inquiries;
    this.background = background;
    this.choices = choices;
  }

  /** Active templates in Persona's order. */
  public ObservableList<InquiryTemplate> templates() {
    return readOnly;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Goes up whenever {@link #nameOf} may answer otherwise than before. */
  public ReadOnlyLongProperty namesRevisionProperty() {
    return namesRevision.getReadOnlyProperty();
  }

  /** Why the list could not be read; empty unless the state is {@link State#FAILED}. */
  public Optional<Failure> failure() {
    return Optional.ofNullable(failure);
  }

  /** Reads the list; does nothing while it is being read. */
  public void read() {
    if (state.get() == State.READING) {
      return;
    }
    failure = null;
    state.set(State.READING);
    background.run(inquiries::templates, this::taken, this::notRead);
  }

  private void taken(List<InquiryTemplate> all) {
    templates.setAll(all.stream().filter(InquiryTemplate::active).toList());
    state.set(State.READ);
    namesRevision.set(namesRevision.get() + 1);
  }

  private void notRead(Failure why) {
    boolean closed = why instanceof Failure.NotAllowed || why instanceof Failure.NotFound;
    failure = closed ? null : why;
    state.set(closed ? State.CLOSED : State.FAILED);
  }

  /** Reads one template with its fields, once; later calls answer at once. */
  public void fields(
      String templateId, Consumer<InquiryTemplate> done, Consumer<? super Failure> failed) {
    InquiryTemplate known = withFields.get(templateId);
    if (known != null) {
      done.accept(known);
      return;
    }
    background.run(
        () -> inquiries.template(templateId),
        template -> {
          withFields.put(templateId, template);
          done.accept(template);
        },
        failed);
  }

  /** Keeps a name that an inquiry told, for keys that may not read templates. */
  public void learn(String templateId, String name) {
    if (!choices.get(LEARNED + templateId).equals(Optional.of(name))) {
      choices.put(LEARNED + templateId, name);
      namesRevision.set(namesRevision.get() + 1);
    }
  }

  /** The name for people; the id while no name is known. */
  public String nameOf(String templateId) {
    return templates.stream()
        .filter(template -> template.id().equals(templateId))
        .map(InquiryTemplate::name)
        .findFirst()
        .orElseGet(() -> choices.get(LEARNED + templateId).orElse(templateId));
  }
}
