package dev.linkdesk.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link DemoServer} is to be.
 *
 * @param port 0 takes the port of the last run when that was kept and is free, else any
 * @param apiKeys the keys that are accepted; none given opens the server to every non-empty key
 * @param rateLimit requests a minute, Persona's default is 300
 * @param createQuota inquiries created a minute, Persona's example is 150
 * @param latency how long each answer is held back
 * @param inquiries how many made-up inquiries to start with when nothing was kept
 * @param sandboxRules whether templates are refused to sandbox keys, and simulated actions to
 *     others
 * @param keepFile where to keep everything between runs; null keeps nothing
 * @param environmentId {@code env_…}, in the headers of every answer to a good key
 * @param organizationId {@code org_…}, likewise
 * @param withoutPermissions what no key may do here, by Persona's names: {@code inquiry.write}
 */
public record DemoOptions(
    int port,
    Set<String> apiKeys,
    int rateLimit,
    int createQuota,
    Duration latency,
    int inquiries,
    boolean sandboxRules,
    @Nullable Path keepFile,
    InstantSource clock,
    String environmentId,
    String organizationId,
    Set<String> withoutPermissions) {

  private static final int RATE_LIMIT = 300;
  private static final int CREATE_QUOTA = 150;

  /**
   * Refuses numbers that make no sense and unknown permissions with an {@link
   * IllegalArgumentException}.
   */
  public DemoOptions {
    apiKeys = Set.copyOf(apiKeys);
    withoutPermissions = Set.copyOf(withoutPermissions);
    if (!permissions().containsAll(withoutPermissions)) {
      throw new IllegalArgumentException("permissions must be among " + permissions());
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be between 0 and 65535");
    }
    if (rateLimit < 1 || createQuota < 1) {
      throw new IllegalArgumentException("rate limit and quota must be at least 1");
    }
    if (latency.isNegative() || inquiries < 0) {
      throw new IllegalArgumentException("latency and inquiries must not be negative");
    }
  }

  /** Any free port, open to every key, Persona's limits, empty, nothing kept. */
  public static DemoOptions defaults() {
    return new DemoOptions(
        0,
        Set.of(),
        RATE_LIMIT,
        CREATE_QUOTA,
        Duration.ZERO,
        0,
        false,
        null,
        InstantSource.system(),
        "env_LinkdeskDemoEnvironment00",
        "org_LinkdeskDemoOrganization0",
        Set.of());
  }

  /** The permissions that can be taken away. */
  public static Set<String> permissions() {
    return Permissions.ALL;
  }

  public DemoOptions withPort(int newPort) {
    return with(draft -> draft.port = newPort);
  }

  public DemoOptions withApiKeys(Set<String> newKeys) {
    return with(draft -> draft.apiKeys = newKeys);
  }

  public DemoOptions withRateLimit(int perMinute) {
    return with(draft -> draft.rateLimit = perMinute);
  }

  public DemoOptions withCreateQuota(int perMinute) {
    return with(draft -> draft.createQuota = perMinute);
  }

  public DemoOptions withLatency(Duration newLatency) {
    return with(draft -> draft.latency = newLatency);
  }

  public DemoOptions withInquiries(int count) {
    return with(draft -> draft.inquiries = count);
  }

  public DemoOptions withSandboxRules(boolean rules) {
    return with(draft -> draft.sandboxRules = rules);
  }

  public DemoOptions withKeepFile(Path file) {
    return with(draft -> draft.keepFile = file);
  }

  public DemoOptions withClock(InstantSource newClock) {
    return with(draft -> draft.clock = newClock);
  }

  /** Another environment and organization, as the headers of every answer name them. */
  public DemoOptions withEnvironment(String environment, String organization) {
    return with(draft -> {
      draft.environmentId = environment;
      draft.organizationId = organization;
    });
  }

  /**
   * Refuses what needs these permissions with 403, in place of those taken away before.
   *
   * @throws IllegalArgumentException for one that is not among {@link #permissions()}
   */
  public DemoOptions withoutPermissions(Set<String> permissions) {
    return with(draft -> draft.withoutPermissions = permissions);
  }

  private DemoOptions with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  boolean accepts(String key) {
    byte[] given = key.getBytes(StandardCharsets.UTF_8);
    return apiKeys.isEmpty()
        || apiKeys.stream()
            .anyMatch(
                known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given));
  }

  /** Without the keys. */
  @Override
  public String toString() {
    return "DemoOptions[port=%d, keys=%d, inquiries=%d]".formatted(port, apiKeys.size(), inquiries);
  }

  /** A changeable copy, used by one thread. */
  private static final class Draft {
    private int port;
    private Set<String> apiKeys;
    private int rateLimit;
    private int createQuota;
    private Duration latency;
    private int inquiries;
    private boolean sandboxRules;
    private @Nullable Path keepFile;
    private InstantSource clock;
    private String environmentId;
    private String organizationId;
    private Set<String> withoutPermissions;

    Draft(DemoOptions options) {
      port = options.port;
      apiKeys = options.apiKeys;
      rateLimit = options.rateLimit;
      createQuota = options.createQuota;
      latency = options.latency;
      inquiries = options.inquiries;
      sandboxRules = options.sandboxRules;
      keepFile = options.keepFile;
      clock = options.clock;
      environmentId = options.environmentId;
      organizationId = options.organizationId;
      withoutPermissions = options.withoutPermissions;
    }

    DemoOptions done() {
      return new DemoOptions(
          port,
          apiKeys,
          rateLimit,
          createQuota,
          latency,
          inquiries,
          sandboxRules,
          keepFile,
          clock,
          environmentId,
          organizationId,
          withoutPermissions);
    }
  }
}
