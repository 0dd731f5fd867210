package dev.linkdesk.ui.results.views;

import dev.linkdesk.ui.shared.Texts;

/** The sentences about a search that goes beyond the list. */
final class LookupWords {
  private final Texts texts;

  LookupWords(Texts texts) {
    this.texts = texts;
  }

  String asking(SearchQuery query) {
    return texts.get("views.lookup.asking", what(query));
  }

  String found(Lookup.Found found) {
    int count = found.rows().size();
    StringBuilder said =
        new StringBuilder(
            texts.get(found.isMore() ? "views.lookup.foundMore" : "views.lookup.found", count));
    if (found.unknown() > 0) {
      said.append(' ').append(texts.get("views.lookup.unknown", found.unknown()));
    }
    int leftOut = leftOut(found.query());
    if (leftOut > 0) {
      said.append(' ').append(texts.get("views.lookup.leftOut", SearchQuery.MAX_IDS, leftOut));
    }
    return said.toString();
  }

  String none(SearchQuery query) {
    return texts.get("views.lookup.none", what(query));
  }

  String notAsked(SearchQuery query) {
    return switch (query) {
      case SearchQuery.Nothing _, SearchQuery.InquiryIds _, SearchQuery.AccountIds _ -> "";
      case SearchQuery.NamelessLink link ->
          texts.get(link.opensOnce() ? "views.lookup.oneTime" : "views.lookup.noId");
      case SearchQuery.Email _ -> texts.get("views.lookup.email");
      case SearchQuery.TemplateIds _ -> texts.get("views.lookup.template");
      case SearchQuery.References _ -> texts.get("views.lookup.references");
      case SearchQuery.Words _ -> texts.get("views.lookup.name");
    };
  }

  private String what(SearchQuery query) {
    return switch (query) {
      case SearchQuery.InquiryIds(var ids, _) ->
          ids.size() == 1
              ? ids.getFirst().value()
              : texts.get("views.lookup.inquiries", ids.size());
      case SearchQuery.AccountIds(var ids, _) ->
          ids.size() == 1
              ? texts.get("views.lookup.account", ids.getFirst())
              : texts.get("views.lookup.accounts", ids.size());
      case SearchQuery.Words words -> texts.get("views.lookup.reference", words.text());
      case SearchQuery.Email email -> texts.get("views.lookup.reference", email.address());
      case SearchQuery.Nothing _,
          SearchQuery.NamelessLink _,
          SearchQuery.TemplateIds _,
          SearchQuery.References _ ->
          "";
    };
  }

  private static int leftOut(SearchQuery query) {
    return switch (query) {
      case SearchQuery.InquiryIds ids -> ids.leftOut();
      case SearchQuery.AccountIds ids -> ids.leftOut();
      case SearchQuery.References ids -> ids.leftOut();
      case SearchQuery.Nothing _,
          SearchQuery.NamelessLink _,
          SearchQuery.TemplateIds _,
          SearchQuery.Email _,
          SearchQuery.Words _ ->
          0;
    };
  }
}
