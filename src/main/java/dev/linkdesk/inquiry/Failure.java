package dev.linkdesk.inquiry;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can go wrong when Persona is asked. The message of the exception is for the log:
 * it never holds a key, a link, a field value or the text of an answer. What Persona said to people
 * is in {@link #persona()} and is shown only.
 */
public abstract sealed class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable String requestId;
  private final transient @Nullable List<Problem> persona;

  private Failure(
      String message,
      @Nullable String requestId,
      List<Problem> persona,
      @Nullable Throwable cause) {
    super(message, cause);
    this.requestId = requestId;
    this.persona = List.copyOf(persona);
  }

  /**
   * Persona's {@code Request-Id} ({@code req_…}), to quote to its support; empty without answer.
   */
  public final Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** What Persona's answer said, for people; may hold values, so it goes to no log. */
  public final List<Problem> persona() {
    return persona == null ? List.of() : persona;
  }

  /**
   * One error of an answer.
   *
   * @param title Persona's title, empty when absent
   * @param details Persona's text, empty when absent
   * @param pointer which part of the request it means, for example {@code
   *     /data/attributes/fields/birthdate}; null when it names none
   */
  public record Problem(String title, String details, @Nullable String pointer) {
    /** The last part of the pointer, in the casing of {@link Field#normal}; null without one. */
    public @Nullable String field() {
      return pointer == null ? null : Field.normal(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    @Override
    public String toString() {
      return "Problem[" + pointer + "]";
    }
  }

  /** The key is wrong, expired or revoked (401). */
  public static final class NotAuthenticated extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    public NotAuthenticated(List<Problem> persona) {
      super("the API key was refused", null, persona, null);
    }
  }

  /** The key lacks a permission, or its network address is not allowed (403). */
  public static final class NotAllowed extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    private static final Pattern PERMISSION =
        Pattern.compile("\\b[a-z]{1,30}(?:_[a-z]{1,30}){0,3}\\.(?:read|write|trigger)\\b");

    public NotAllowed(@Nullable String requestId, List<Problem> persona) {
      super("the API key is not allowed to do this", requestId, persona, null);
    }

    /** The permission that is missing, for example {@code inquiry.write}, when Persona names it. */
    public Optional<String> permission() {
      return persona().stream()
          .map(problem -> PERMISSION.matcher(problem.title() + " " + problem.details()))
          .filter(Matcher::find)
          .map(Matcher::group)
          .findFirst();
    }
  }

  /** Persona does not know it, at least not in this environment (404). */
  public static final class NotFound extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    public NotFound(@Nullable String requestId, List<Problem> persona) {
      super("not found in this environment", requestId, persona, null);
    }
  }

  /** The state of the inquiry does not allow it (409). */
  public static final class Conflict extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    public Conflict(@Nullable String requestId, List<Problem> persona) {
      super("the state of the inquiry does not allow it", requestId, persona, null);
    }
  }

  /** Persona refused a value (400, 422); the problems' pointers say which. */
  public static final class Refused extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    public Refused(@Nullable String requestId, List<Problem> persona) {
      super("a value was refused", requestId, persona, null);
    }
  }

  /** Too many requests (429); nothing was carried out. */
  public static final class OverLimit extends Failure {
    @Serial private static final long serialVersionUID = 1L;
    private final Duration resetIn;

    public OverLimit(@Nullable String requestId, List<Problem> persona, Duration resetIn) {
      super("over the limit of requests", requestId, persona, null);
      this.resetIn = resetIn;
    }

    /** How long to wait, counted from the answer. */
    public Duration resetIn() {
      return resetIn;
    }
  }

  /** Persona answered that it cannot (408, 5xx); whether it was carried out is not known. */
  public static final class Unavailable extends Failure {
    @Serial private static final long serialVersionUID = 1L;
    private final int httpStatus;
    private final boolean nothingFound;

    public Unavailable(@Nullable String requestId, List<Problem> persona, int httpStatus) {
      this(requestId, persona, httpStatus, false);
    }

    private Unavailable(
        @Nullable String requestId, List<Problem> persona, int httpStatus, boolean nothingFound) {
      super("Persona answered " + httpStatus, requestId, persona, null);
      this.httpStatus = httpStatus;
      this.nothingFound = nothingFound;
    }

    public int httpStatus() {
      return httpStatus;
    }

    /** The same, after what was asked for was looked for and is not there. */
    public Unavailable withNothingFound() {
      return new Unavailable(requestId().orElse(null), persona(), httpStatus, true);
    }

    public boolean isNothingFound() {
      return nothingFound;
    }
  }

  /** No answer came: no network, no such host, time-out, broken connection, refused certificate. */
  public static final class Unreachable extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    public Unreachable(Throwable cause) {
      super("no answer from Persona", null, List.of(), cause);
    }
  }

  /**
   * An answer came that does not make sense: not JSON, a redirect, an attribute of another type.
   */
  public static final class NotUnderstood extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    private final boolean redirect;

    public NotUnderstood(@Nullable String requestId, String what) {
      this(requestId, what, false);
    }

    private NotUnderstood(@Nullable String requestId, String what, boolean redirect) {
      super("the answer was not understood: " + what, requestId, List.of(), null);
      this.redirect = redirect;
    }

    /** The answer sends elsewhere, where the key must not go. */
    public static NotUnderstood redirect(@Nullable String requestId) {
      return new NotUnderstood(requestId, "it is a redirect", true);
    }

    public boolean isRedirect() {
      return redirect;
    }
  }

  /** Linkdesk itself did not let the request go: nothing was sent. */
  public static final class WritingStopped extends Failure {
    @Serial private static final long serialVersionUID = 1L;
    private final Reason reason;

    public WritingStopped(Reason reason) {
      super("writing stopped: " + reason, null, List.of(), null);
      this.reason = reason;
    }

    public Reason reason() {
      return reason;
    }

    /** Why nothing is written. */
    public enum Reason {
      /** Answers came from another environment than the workspace's, and nobody settled it yet. */
      OTHER_ENVIRONMENT,
      /** A person was asked whether to write in production, and said no. */
      NOT_CONFIRMED,
      /** The moment until which a link was to be startable is past, or too near to be of use. */
      EXPIRY_PASSED
    }
  }

  /** The journal could not be written, so nothing was sent: a full disk, for example. */
  public static final class NotKept extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    public NotKept(Throwable cause) {
      super("the journal could not be written", null, List.of(), cause);
    }
  }

  /** A person, or the closing window, ended the call. */
  public static final class Cancelled extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    public Cancelled() {
      super("cancelled", null, List.of(), null);
    }
  }

  /** A mistake in Linkdesk itself. */
  public static final class Bug extends Failure {
    @Serial private static final long serialVersionUID = 1L;

    public Bug(Throwable cause) {
      super("a mistake in Linkdesk", null, List.of(), cause);
    }
  }
}
