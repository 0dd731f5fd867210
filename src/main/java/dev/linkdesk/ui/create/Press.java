package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.NewInquiry;
import org.jspecify.annotations.Nullable;

/**
 * What was wanted when somebody pressed, whatever is typed since.
 *
 * @param form it was made from; null where an earlier run wanted it
 * @param language of the applicant's pages; null for none
 */
record Press(NewInquiry content, @Nullable FormDraft form, @Nullable String language) {
  static Press of(FormModel form) {
    String chosen = form.options().languageProperty().get();
    return new Press(form.content(), FormDraft.of(form), chosen.isEmpty() ? null : chosen);
  }

  String reference() {
    String named = content.referenceId();
    return named == null ? "" : named;
  }
}
