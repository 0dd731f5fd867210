package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.PlainText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was typed or pasted into the search, and which inquiries fit it. May be used on any thread.
 * Holds what may be personal, so none of it shows in {@code toString}.
 */
public sealed interface SearchQuery {
  /** The most ids that one search takes, which is the most that Persona takes at once. */
  int MAX_IDS = Inquiries.MAX_IDS;

  /** Works out what a text is; whatever is typed is something. */
  static SearchQuery of(String typed) {
    return SearchText.read(typed);
  }

  /**
   * Whether an inquiry is one that the search means.
   *
   * @param findable its reference, name, id and tags in the casing of {@link PlainText#of}
   */
  boolean fits(Inquiry inquiry, String findable);

  /** Whether nothing is searched for. */
  default boolean isNothing() {
    return false;
  }

  /** No search: everything fits. */
  record Nothing() implements SearchQuery {
    @Override
    public boolean fits(Inquiry inquiry, String findable) {
      return true;
    }

    @Override
    public boolean isNothing() {
      return true;
    }
  }

  /**
   * Inquiries by their ids, also when they stood inside links. One alone may still be half typed.
   *
   * @param ids at least one, at most {@value #MAX_IDS}
   * @param leftOut how many more were given
   */
  record InquiryIds(List<InquiryId> ids, int leftOut) implements SearchQuery {
    public InquiryIds {
      ids = List.copyOf(ids);
    }

    @Override
    public boolean fits(Inquiry inquiry, String findable) {
      return ids.size() == 1
          ? findable.contains(PlainText.of(ids.getFirst().value()))
          : ids.contains(inquiry.id());
    }

    @Override
    public String toString() {
      return "InquiryIds[" + ids.size() + "]";
    }
  }

  /**
   * The inquiries of accounts.
   *
   * @param ids {@code act_…}, at least one, at most {@value #MAX_IDS}
   * @param leftOut how many more were given
   */
  record AccountIds(List<String> ids, int leftOut) implements SearchQuery {
    public AccountIds {
      ids = List.copyOf(ids);
    }

    @Override
    public boolean fits(Inquiry inquiry, String findable) {
      return inquiry.accountId() != null && ids.contains(inquiry.accountId());
    }

    @Override
    public String toString() {
      return "AccountIds[" + ids.size() + "]";
    }
  }

  /**
   * The inquiries made from templates.
   *
   * @param ids {@code itmpl_…} or {@code tmpl_…}, at least one
   */
  record TemplateIds(Set<String> ids) implements SearchQuery {
    public TemplateIds {
      ids = Set.copyOf(ids);
    }

    @Override
    public boolean fits(Inquiry inquiry, String findable) {
      return inquiry.templateId() != null && ids.contains(inquiry.templateId());
    }
  }

  /**
   * A link that names nothing.
   *
   * @param opensOnce whether it is one of Persona's one-time links, which hide whose they are
   */
  record NamelessLink(boolean opensOnce) implements SearchQuery {
    @Override
    public boolean fits(Inquiry inquiry, String findable) {
      return false;
    }
  }

  /** An e-mail address, which Persona cannot be searched by. */
  record Email(String address) implements SearchQuery {
    @Override
    public boolean fits(Inquiry inquiry, String findable) {
      return findable.contains(PlainText.of(address));
    }

    @Override
    public String toString() {
      return "Email";
    }
  }

  /**
   * Several reference IDs, of which a row has one. Persona takes one at a time.
   *
   * @param ids at least two, at most {@value #MAX_IDS}
   * @param leftOut how many more were given
   */
  record References(List<String> ids, int leftOut, Set<String> plainIds) implements SearchQuery {
    public References {
      ids = List.copyOf(ids);
      plainIds = Set.copyOf(plainIds);
    }

    References(List<String> ids, int leftOut) {
      this(ids, leftOut, ids.stream().map(PlainText::of).collect(Collectors.toSet()));
    }

    @Override
    public boolean fits(Inquiry inquiry, String findable) {
      String reference = inquiry.referenceId();
      return reference != null && plainIds.contains(PlainText.of(reference));
    }

    @Override
    public String toString() {
      return "References[" + ids.size() + "]";
    }
  }

  /**
   * A reference ID, a name, a tag, or some words of them.
   *
   * @param text as typed, without what stood around it
   * @param words every one of which a row must hold, in the casing of {@link PlainText#of}
   */
  record Words(String text, List<String> words) implements SearchQuery {
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public boolean fits(Inquiry inquiry, String findable) {
      for (String word : words) {
        if (!findable.contains(word)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String toString() {
      return "Words[" + words.size() + "]";
    }
  }
}
