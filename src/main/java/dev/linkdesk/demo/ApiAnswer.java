package dev.linkdesk.demo;

import org.jspecify.annotations.Nullable;

/** What is sent back, without the headers every answer has. */
final class ApiAnswer {
  static final String JSON = "application/json; charset=utf-8";

  private final int status;
  private final String contentType;
  private final byte[] body;
  private final RateWindow.@Nullable State quota;

  private ApiAnswer(int status, String contentType, byte[] body, RateWindow.@Nullable State quota) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.quota = quota;
  }

  static ApiAnswer json(int status, byte[] body) {
    return new ApiAnswer(status, JSON, body, null);
  }

  static ApiAnswer pdf(byte[] body) {
    return new ApiAnswer(200, "application/pdf", body, null);
  }

  /** The same with what is left of a product quota. */
  ApiAnswer with(RateWindow.State state) {
    return new ApiAnswer(status, contentType, body, state);
  }

  int status() {
    return status;
  }

  String contentType() {
    return contentType;
  }

  /** The bytes themselves; not to be changed. */
  byte[] body() {
    return body;
  }

  RateWindow.@Nullable State quota() {
    return quota;
  }
}
