package dev.linkdesk.demo;

import java.nio.ByteBuffer;

/**
 * One authenticated request, read and bounded, before anything in its body was looked at.
 *
 * @param path the path after {@code /api/v1}
 * @param version of the API, as asked for
 * @param body empty when there is none
 * @param rate where the rate limit stood after this request
 */
record ApiRequest(
    String key,
    String path,
    Query query,
    Inflection inflection,
    String version,
    ByteBuffer body,
    RateWindow.State rate) {

  /** Persona's own prefix tells a sandbox key. */
  boolean isSandbox() {
    return key.startsWith("persona_sandbox_");
  }

  /**
   * The body as an object with these members and no others.
   *
   * @throws Refusal 400 when it is no JSON object or has other members
   */
  BodyObject body(String... members) {
    return BodyObject.parse(body.duplicate(), members);
  }

  /** The same request with another query. */
  ApiRequest with(Query other) {
    return new ApiRequest(key, path, other, inflection, version, body, rate);
  }

  /** A document in the inflection and with the sparse fields asked for. */
  JsonOut out() {
    return new JsonOut(inflection, SparseFields.of(query));
  }
}
