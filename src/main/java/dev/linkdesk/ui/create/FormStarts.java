package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the form begins: empty, for the person of an inquiry, or like an inquiry for another. */
final class FormStarts {
  private final FormModel form;
  private final DraftModel draft;
  private final FlowLanguages languages;
  private final Background background;
  private final Map<InquiryId, FormDraft> made = new HashMap<>();
  private @Nullable Started started;

  /** What stood in the form when it was filled for another link for somebody. */
  private record Started(InquiryId from, String template, Map<String, String> words) {
    static Started with(InquiryId from, FormModel form) {
      return new Started(from, form.template().id().text(), FormDraft.of(form).words());
    }

    /** What stood there may be personal. */
    @Override
    public String toString() {
      return "Started[" + from + "]";
    }
  }

  FormStarts(FormModel form, DraftModel draft, FlowLanguages languages, Background background) {
    this.form = form;
    this.draft = draft;
    this.languages = languages;
    this.background = background;
  }

  /** Something was pressed: what was to be added to the form comes too late. */
  void begin() {
    started = null;
  }

  void over() {
    form.clear();
    draft.beginAnew();
  }

  void startFor(Inquiry known) {
    draft.setAside();
    form.startFor(known);
    draft.beginAnew();
    started = Started.with(known.id(), form);
  }

  void complete(Inquiry full) {
    if (Started.with(full.id(), form).equals(started)) {
      started = null;
      form.complete(full);
      draft.beginAnew();
    }
  }

  void startLike(Inquiry inquiry) {
    FormDraft known = made.get(inquiry.id());
    draft.setAside();
    if (known == null) {
      form.startLike(inquiry);
      speakLike(inquiry);
    } else {
      form.startLike(known);
    }
    draft.beginAnew();
  }

  /** Keeps of a form what another link of the same kind begins with. */
  void remember(InquiryId id, Press press) {
    if (press.form() != null) {
      form.template().remember(press.content().templateId());
      made.put(id, press.form().forAnother());
    }
  }

  private void speakLike(Inquiry inquiry) {
    FormDraft before = FormDraft.of(form);
    background.run(
        () -> languages.of(inquiry.id()),
        language -> {
          if (FormDraft.of(form).equals(before)) {
            form.options().languageProperty().set(language.orElse(""));
          }
        },
        notTold -> {});
  }
}
