package dev.linkdesk.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The system's key store as it is on Linux: gnome-keyring on a message bus of its own, in a home of
 * its own. Needs the Debian packages {@code gnome-keyring} and {@code dbus}.
 */
@EnabledOnOs(OS.LINUX)
class SystemKeyringSessionTest {
  private static final String OPEN_KEYRING =
      "printf passphrase | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1";
  private static final String LOCK =
      "dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets"
          + " org.freedesktop.Secret.Service.Lock"
          + " array:objpath:/org/freedesktop/secrets/collection/login >/dev/null";
  private static final String KILL = "kill -9 $KEYRING";

  private static final Pattern OUTCOME = Pattern.compile("^DRIVE (.*): (.*) \\(\\d+ ms\\)$");

  @TempDir private Path folder;

  @Test
  void keepsAndForgetsInAnOpenKeyring() throws Exception {
    assertEquals(
        List.of(
            "get: nothing",
            "put: done",
            "get: secret",
            "put-other: done",
            "get: another",
            "put: done",
            "get: secret",
            "get-missing: nothing",
            "remove: done",
            "get: nothing",
            "remove: done",
            "obstacle: none"),
        onABus(
            OPEN_KEYRING,
            60,
            "get",
            "put",
            "get",
            "put-other",
            "get",
            "put",
            "get",
            "get-missing",
            "remove",
            "get",
            "remove",
            "obstacle"));
  }

  @Test
  void keepsFromRunToRun() throws Exception {
    assertEquals(List.of("put: done"), onABus(OPEN_KEYRING, 60, "put"));
    assertEquals(List.of("get: secret"), onABus(OPEN_KEYRING, 60, "get"));
  }

  @Test
  void saysThatALockedKeyringIsLockedAndLosesNothing() throws Exception {
    // As where there is no display to ask on.
    prompter("/bin/sh -c \"sleep 0.2; exit 1\"");
    assertEquals(
        List.of(
            "put: done",
            "lock: exit 0",
            "get: LOCKED",
            "put-other: LOCKED",
            "remove: LOCKED",
            "obstacle: LOCKED",
            "get-missing: nothing"),
        onABus(
            OPEN_KEYRING,
            20,
            "put",
            LOCK,
            "get",
            "put-other",
            "remove",
            "obstacle",
            "get-missing"));
    assertEquals(List.of("get: secret"), onABus(OPEN_KEYRING, 60, "get"));
  }

  @Test
  void countsAsLockedWhenNobodyAnswersTheQuestionToUnlock() throws Exception {
    prompter("/bin/sleep 15");
    assertEquals(
        List.of("put: done", "lock: exit 0", "get: LOCKED", "put: LOCKED", "threads: idle"),
        onABus(OPEN_KEYRING, 2, "put", LOCK, "get", "put", "threads"));
  }

  @Test
  void doesNotTakeAKeyringThatWentAwayForAnEmptyOne() throws Exception {
    assertEquals(
        List.of("put: done", "kill: exit 0", "get: LOCKED", "put: LOCKED"),
        onABus(OPEN_KEYRING, 60, "put", KILL, "get", "put"));
  }

  @Test
  void saysThatThereIsNoneOnABusWithoutOne() throws Exception {
    assertEquals(
        List.of("get: ABSENT", "put: ABSENT", "remove: ABSENT", "obstacle: ABSENT"),
        onABus("true", 60, "get", "put", "remove", "obstacle"));
  }

  @Test
  void saysThatThereIsNoneWithoutABus() throws Exception {
    assertEquals(
        List.of("get: ABSENT", "obstacle: ABSENT"), drive(List.of(), 60, "get", "obstacle"));
  }

  /** What runs when the keyring wants to ask a person. */
  private void prompter(String command) throws Exception {
    Path services = Files.createDirectory(folder.resolve("services"));
    Files.writeString(
        services.resolve("org.gnome.keyring.SystemPrompter.service"),
        """
        [D-BUS Service]
        Name=org.gnome.keyring.SystemPrompter
        Exec=%s
        """
            .formatted(command));
  }

  private List<String> onABus(String before, int seconds, String... what) throws Exception {
    Path services = folder.resolve("services");
    Path bus = folder.resolve("bus.conf");
    Files.writeString(
        bus,
        """
        <busconfig>
          <type>session</type>
          <listen>unix:tmpdir=/tmp</listen>
          <servicedir>%s</servicedir>
          <policy context="default">
            <allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/>
            <allow own="*"/>
          </policy>
        </busconfig>
        """
            .formatted(services));
    // The words after the script are its arguments: what the drive is started with.
    String script = before + "; KEYRING=$(pidof gnome-keyring-daemon) exec \"$@\"";
    return drive(
        List.of("dbus-run-session", "--config-file=" + bus, "--", "sh", "-c", script, "sh"),
        seconds,
        what);
  }

  /** What the drive told, without the times; all it wrote is looked through for the secret. */
  private List<String> drive(List<String> around, int seconds, String... what) throws Exception {
    Path said = Files.createTempFile(folder, "said", ".txt");
    List<String> command = new ArrayList<>(around);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            KeyringDrive.class.getName(),
            Integer.toString(seconds)));
    command.addAll(Arrays.asList(what));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    Map<String, String> environment = builder.environment();
    List.of("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY").forEach(environment::remove);
    environment.put("HOME", folder("home"));
    environment.put("XDG_DATA_HOME", folder("home"));
    environment.put("XDG_RUNTIME_DIR", folder("runtime"));
    Process process = builder.start();
    boolean ended = process.waitFor(90, TimeUnit.SECONDS);
    process.destroyForcibly();
    String all = Files.readString(said, StandardCharsets.UTF_8);
    assertTrue(ended, all);
    assertTrue(all.contains("DRIVE end"), all);
    assertFalse(all.contains(KeyringDrive.SECRET), "the secret shows in what was written");
    return all.lines()
        .flatMap(line -> OUTCOME.matcher(line).results())
        .map(SystemKeyringSessionTest::plain)
        .toList();
  }

  private static String plain(MatchResult outcome) {
    String what =
        outcome.group(1).equals(LOCK)
            ? "lock"
            : outcome.group(1).equals(KILL) ? "kill" : outcome.group(1);
    return what + ": " + outcome.group(2);
  }

  private String folder(String name) throws Exception {
    return Files.createDirectories(folder.resolve(name)).toString();
  }
}
