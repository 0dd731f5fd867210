package dev.linkdesk.persona;

import java.util.List;

/** What all answers in the form of JSON:API have in common. */
final class Documents {
  private Documents() {}

  /** The {@code data} of a list. */
  static List<Node> list(Node answer) {
    Node data = answer.at("data");
    if (!data.isList()) {
      throw new Unreadable("it is no list");
    }
    return data.items();
  }

  /**
   * The type of an object without its kind: {@code verification} of {@code verification/selfie}.
   */
  static String type(Node object) {
    String type = object.at("type").text("");
    int slash = type.indexOf('/');
    return slash < 0 ? type : type.substring(0, slash);
  }

  /** The kind of an object: {@code selfie} of {@code verification/selfie}; empty without one. */
  static String kind(Node object) {
    String type = object.at("type").text("");
    int slash = type.indexOf('/');
    return slash < 0 ? "" : type.substring(slash + 1);
  }
}
