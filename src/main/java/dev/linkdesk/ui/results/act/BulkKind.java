package dev.linkdesk.ui.results.act;

import dev.linkdesk.ui.shared.Command;

/** What can be done to many inquiries in one go. */
enum BulkKind {
  EXPIRE("expire"),
  ADD_TAG("addTag"),
  REMOVE_TAG("removeTag");

  private final String word;

  BulkKind(String word) {
    this.word = word;
  }

  /** The last part of the keys of its words, and of its {@link Command}. */
  String word() {
    return word;
  }

  boolean needsTag() {
    return this != EXPIRE;
  }

  /** What is done to each. */
  Deed deed(String tag) {
    return switch (this) {
      case EXPIRE -> new Deed.Expire();
      case ADD_TAG -> new Deed.AddTag(tag);
      case REMOVE_TAG -> new Deed.RemoveTag(tag);
    };
  }
}
