package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.linkdesk.inquiry.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PersonaClientEncryptionTest {
  private static final String PASSWORD = "changeit";

  @AutoClose private final MockPersona persona = new MockPersona();

  @Test
  void aCertificateThatNobodyVouchesForIsRefusedAtOnce(@TempDir Path dir) throws Exception {
    persona.server.useHttps(selfMade(dir));
    persona.answers(200, INQUIRY);

    try (PersonaClient client = encrypted(persona.server.getPort(), TimeLimits.USUAL)) {
      Failure failure = failure(Failure.Unreachable.class, () -> client.retrieve(ID));

      assertInstanceOf(SSLHandshakeException.class, failure.getCause());
    }
    assertEquals(List.of(), persona.pauses);
  }

  @Test
  void theKeyIsNotSentToAServerThatDoesNotEncrypt() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        PersonaClient client = encrypted(plain.getLocalPort(), MockPersona.HASTY)) {
      CompletableFuture<String> heard = new CompletableFuture<>();
      Thread.startVirtualThread(() -> {
        try (Socket first = plain.accept()) {
          heard.complete(
              new String(first.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException failure) {
          heard.completeExceptionally(failure);
        }
      });

      failure(Failure.Unreachable.class, () -> client.retrieve(ID));

      String bytes = heard.get(20, TimeUnit.SECONDS);
      assertFalse(bytes.isEmpty(), "nobody called");
      assertFalse(bytes.contains(MockPersona.SECRET), "the key was sent");
    }
  }

  @Test
  void theProxyOfTheSystemIsForEncryptedCallsOnly() {
    ProxySelector before = ProxySelector.getDefault();
    Noting noting = new Noting();
    ProxySelector.setDefault(noting);
    try (PersonaClient plain =
            new PersonaClient(persona.address(), InstantSource.system(), persona.proof, () -> {});
        PersonaClient encrypted = encrypted(persona.server.getPort(), MockPersona.HASTY)) {
      persona.answers(200, INQUIRY);
      assertEquals(ID, plain.retrieve(ID).inquiry().id());
      assertEquals(List.of(), noting.asked);

      failure(Failure.Unreachable.class, () -> encrypted.retrieve(ID));
      assertFalse(noting.asked.isEmpty(), "nobody asked for a proxy");
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  private PersonaClient encrypted(int port, TimeLimits limits) {
    URI api = URI.create("https://127.0.0.1:" + port + "/api/v1");
    return persona.client(
        new PersonaAddress(api, new ApiKey(MockPersona.SECRET), "Linkdesk/0.1.0"), limits, null);
  }

  private static SSLSocketFactory selfMade(Path dir)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path file = dir.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
      throw new IllegalStateException("keytool made no key");
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context.getSocketFactory();
  }

  /**
   * Knows no proxy, and notes who asked. Plain sockets ask of themselves, for SOCKS; they spare
   * this machine already.
   */
  private static final class Noting extends ProxySelector {
    private final List<URI> asked = new CopyOnWriteArrayList<>();

    @Override
    public List<Proxy> select(URI uri) {
      if (!uri.getScheme().equals("socket")) {
        asked.add(uri);
      }
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      throw new AssertionError("there was no proxy", failure);
    }
  }
}
