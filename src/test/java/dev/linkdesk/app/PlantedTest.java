package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.workspace.Workspace;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program where something on the way to Persona is not what it should be. */
class PlantedTest {
  private static final String KEY = "persona_sandbox_0123456789abcdef";

  @TempDir private Path folder;

  @Test
  void aRedirectIsNotFollowedAndIsSaid() throws Exception {
    try (MockWebServer elsewhere = new MockWebServer();
        MockWebServer planted = new MockWebServer()) {
      elsewhere.start(InetAddress.getLoopbackAddress(), 0);
      planted.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              return new MockResponse.Builder()
                  .code(307)
                  .addHeader("Location", elsewhere.url("/stolen").toString())
                  .build();
            }
          });
      planted.start(InetAddress.getLoopbackAddress(), 0);
      try (RunningProgram program = open("http://127.0.0.1:" + planted.getPort() + "/api/v1")) {
        program.await(() -> program.shows("Create link in the sandbox"));
        program.await(
            () -> program.showsTextBeginning("The templates could not be read. Something on the"));
        program.createAlexanderSample("usr_Redirected");
        program.await(() -> program.shows("Choose a template."));
        program.robot().write("itmpl_demoKYC").push(KeyCode.CONTROL, KeyCode.ENTER);

        program.await(
            () -> program.showsTextBeginning("Something on the way to Persona sent Linkdesk else"));
        program.picture("planted-redirect");
        assertEquals(0, elsewhere.getRequestCount());
        assertTrue(planted.getRequestCount() > 0);
      }
    }
  }

  @Test
  void anotherEnvironmentStopsWritingUntilItIsSettled() throws Exception {
    DemoServer right = DemoServer.start(DemoOptions.defaults());
    int port = right.apiUrl().getPort();
    try (RunningProgram program = open(right.apiUrl().toString())) {
      program.await(() -> program.showsTextBeginning("Connected"));
      right.close();
      DemoOptions foreign =
          DemoOptions.defaults().withPort(port).withEnvironment("env_Foreign", "org_Foreign");
      try (DemoServer other = DemoServer.start(foreign)) {
        program.createAlexanderSample("usr_ABC123");
        program.await(() -> program.shows("Settle…"));
        long made = RunningProgram.inquiriesOf(other, KEY);
        program.picture("planted-environment");
        program.robot().push(KeyCode.CONTROL, KeyCode.N);
        program.createAlexanderSample("usr_Stopped");
        program.await(
            () -> program.showsTextBeginning("Nothing was sent: Persona answered from another"));
        assertEquals(made, RunningProgram.inquiriesOf(other, KEY));

        program.robot().clickOn("Settle…");
        program.await(() -> program.shows("Take the new one"));
        program.picture("planted-environment-question");
        program.robot().clickOn("Take the new one");
        program.emptyClipboard();
        program.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(program.copiedLink().contains("inquiry-id=inq_"));
        assertEquals(made + 1, RunningProgram.inquiriesOf(other, KEY));
      }
    }
  }

  private RunningProgram open(String api) throws Exception {
    Workspace workspace = Workspace.typed(URI.create(api).toString(), KEY, null);
    return new RunningProgram(
        new Settings(folder, new Settings.Account(workspace, new ApiKey(KEY))));
  }
}
