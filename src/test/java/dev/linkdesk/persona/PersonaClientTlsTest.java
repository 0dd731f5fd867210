package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientTlsTest {
  private static final HeldCertificate OURS =
      new HeldCertificate.Builder().certificateAuthority(0).build();

  @AutoClose private final MockPersona persona = new MockPersona();

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void speaksTls(String protocol) {
    persona.server.useHttps(only(serving(named("127.0.0.1"), OURS), protocol));
    persona.answers(200, INQUIRY);

    try (PersonaClient client = trusting(OURS)) {
      assertEquals(ID, client.retrieve(ID).inquiry().id());
    }

    RecordedRequest request = persona.request();
    assertEquals(protocol, Objects.requireNonNull(request.getHandshake()).tlsVersion().javaName());
    assertEquals("Bearer " + MockPersona.SECRET, MockPersona.header(request, "Authorization"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1", "TLSv1.1"})
  void aServerThatSpeaksOldTlsOnlyGetsNoKey(String protocol) {
    persona.server.useHttps(only(serving(named("127.0.0.1"), OURS), protocol));
    persona.answers(200, INQUIRY);

    assertNoKeyIsSent(OURS);
  }

  @Test
  void aServerWithACertificateForAnotherNameGetsNoKey() {
    persona.server.useHttps(serving(named("api.withpersona.com"), OURS));
    persona.answers(200, INQUIRY);

    assertInstanceOf(SSLPeerUnverifiedException.class, assertNoKeyIsSent(OURS).getCause());
    assertEquals(0, persona.pauses.size());
  }

  @Test
  void aServerWithACertificateOfSomebodyElsesGetsNoKey() {
    HeldCertificate others = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate theirs =
        new HeldCertificate.Builder()
            .addSubjectAlternativeName("127.0.0.1")
            .signedBy(others)
            .build();
    persona.server.useHttps(serving(theirs, others));
    persona.answers(200, INQUIRY);

    assertInstanceOf(SSLException.class, assertNoKeyIsSent(OURS).getCause());
    assertEquals(0, persona.pauses.size());
  }

  @Test
  void aServerWithAnExpiredCertificateGetsNoKey() {
    HeldCertificate expired =
        new HeldCertificate.Builder()
            .addSubjectAlternativeName("127.0.0.1")
            .signedBy(OURS)
            .validityInterval(0, 1)
            .build();
    persona.server.useHttps(serving(expired, OURS));
    persona.answers(200, INQUIRY);

    assertNoKeyIsSent(OURS);
  }

  private Failure assertNoKeyIsSent(HeldCertificate trusted) {
    try (PersonaClient client = trusting(trusted)) {
      Failure failure = failure(Failure.Unreachable.class, () -> client.retrieve(ID));
      assertEquals(0, persona.requests());
      return failure;
    }
  }

  private PersonaClient trusting(HeldCertificate authority) {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder().addTrustedCertificate(authority.certificate()).build();
    URI api = URI.create("https://127.0.0.1:" + persona.server.getPort() + "/api/v1");
    return persona.client(
        new PersonaAddress(api, new ApiKey(MockPersona.SECRET), "Linkdesk/0.1.0"),
        TimeLimits.USUAL,
        new Trust(trusted.sslSocketFactory(), trusted.trustManager()));
  }

  private static HeldCertificate named(String host) {
    return new HeldCertificate.Builder().addSubjectAlternativeName(host).signedBy(OURS).build();
  }

  private static SSLSocketFactory serving(HeldCertificate own, HeldCertificate signer) {
    return new HandshakeCertificates.Builder()
        .heldCertificate(own, signer.certificate())
        .build()
        .sslSocketFactory();
  }

  private static SSLSocketFactory only(SSLSocketFactory sockets, String protocol) {
    return new OneProtocol(sockets, protocol);
  }

  /** Server sockets that speak one version of TLS. */
  private static final class OneProtocol extends SSLSocketFactory {
    private final SSLSocketFactory sockets;
    private final String protocol;

    OneProtocol(SSLSocketFactory sockets, String protocol) {
      this.sockets = sockets;
      this.protocol = protocol;
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
        throws IOException {
      SSLSocket secured = (SSLSocket) sockets.createSocket(socket, host, port, autoClose);
      assertTrue(List.of(secured.getSupportedProtocols()).contains(protocol));
      secured.setEnabledProtocols(new String[] {protocol});
      secured.setEnabledCipherSuites(secured.getSupportedCipherSuites());
      return secured;
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return sockets.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return sockets.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return sockets.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
        throws IOException {
      return sockets.createSocket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return sockets.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
        throws IOException {
      return sockets.createSocket(host, port, local, localPort);
    }
  }
}
