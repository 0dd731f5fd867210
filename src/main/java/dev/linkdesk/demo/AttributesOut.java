package dev.linkdesk.demo;

import org.jspecify.annotations.Nullable;

/** Writes the {@code attributes} of one resource, leaving out what the request did not ask for. */
final class AttributesOut {
  private final JsonOut out;
  private final SparseFields.Wanted wanted;

  AttributesOut(JsonOut out, String type) {
    this.out = out;
    this.wanted = out.wanted(type);
    out.name("attributes").begin();
  }

  AttributesOut add(String name, @Nullable Object value) {
    if (wanted.attribute(name)) {
      out.member(name, value);
    }
    return this;
  }

  /** An attribute with a value of its own making. */
  AttributesOut add(String name, JsonOut.Part part) {
    if (wanted.attribute(name)) {
      out.name(name);
      part.write(out);
    }
    return this;
  }

  SparseFields.Wanted wanted() {
    return wanted;
  }

  void end() {
    out.end();
  }
}
