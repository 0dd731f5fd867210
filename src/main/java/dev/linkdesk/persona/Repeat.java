package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** After which failures the very same request may be sent again. */
enum Repeat {
  /** Reading changes nothing, so any passing failure will do. */
  READ,
  /**
   * Persona carries a key out once, but keeps a 5xx as the key's answer too: sent again, it would
   * only be told again.
   */
  WRITE;

  boolean after(Failure failure) {
    return switch (failure) {
      case Failure.Unreachable unreachable -> !isDistrust(unreachable.getCause());
      case Failure.Unavailable unavailable -> this == READ || unavailable.httpStatus() == 408;
      case Failure.NotAuthenticated _,
          Failure.NotAllowed _,
          Failure.NotFound _,
          Failure.Conflict _,
          Failure.Refused _,
          Failure.OverLimit _,
          Failure.NotUnderstood _,
          Failure.WritingStopped _,
          Failure.NotKept _,
          Failure.Cancelled _,
          Failure.Bug _ ->
          false;
    };
  }

  /** A certificate does not get better by asking twice. */
  private static boolean isDistrust(@Nullable Throwable cause) {
    return cause instanceof SSLPeerUnverifiedException
        || (cause instanceof SSLHandshakeException
            && cause.getCause() instanceof CertificateException);
  }
}
