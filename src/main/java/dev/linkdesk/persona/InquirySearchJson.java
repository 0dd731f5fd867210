package dev.linkdesk.persona;

import dev.linkdesk.inquiry.InquirySearch;
import dev.linkdesk.inquiry.InquirySearch.Clause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the body of a search. Which page of it is wanted stands in the address. */
final class InquirySearchJson {
  private InquirySearchJson() {}

  static Map<String, Object> write(InquirySearch search) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (search.clause() != null) {
      body.put("query", clause(search.clause()));
    }
    InquirySearch.Sort sort = search.sort();
    if (sort != null) {
      Map<String, Object> order = new LinkedHashMap<>();
      order.put("attribute", word(sort.attribute()));
      order.put("direction", word(sort.direction()));
      body.put("sort", order);
    }
    return body;
  }

  private static Map<String, Object> clause(Clause clause) {
    return switch (clause) {
      case InquirySearch.Compare compare -> {
        Map<String, Object> predicate = new LinkedHashMap<>();
        predicate.put("attribute", word(compare.attribute()));
        predicate.put("operator", word(compare.operator()));
        predicate.put("value", compare.value());
        yield predicate;
      }
      case InquirySearch.And and -> Map.of("and", all(and.clauses()));
      case InquirySearch.Or or -> Map.of("or", all(or.clauses()));
      case InquirySearch.Not not -> Map.of("not", clause(not.clause()));
    };
  }

  private static List<Map<String, Object>> all(List<Clause> clauses) {
    return clauses.stream().map(InquirySearchJson::clause).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
