package dev.linkdesk.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
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
    String organizationId) {

  private static final int RATE_LIMIT = 300;
  private static final int CREATE_QUOTA = 150;

  /** Refuses numbers that make no sense with an {@link IllegalArgumentException}. */
  public DemoOptions {
    apiKeys = Set.copyOf(apiKeys);
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
        "org_LinkdeskDemoOrganization0");
  }

  public DemoOptions withPort(int newPort) {
    return new DemoOptions(
        newPort,
        apiKeys,
        rateLimit,
        createQuota,
        latency,
        inquiries,
        sandboxRules,
        keepFile,
        clock,
        environmentId,
        organizationId);
  }

  public DemoOptions withApiKeys(Set<String> newKeys) {
    return new DemoOptions(
        port,
        newKeys,
        rateLimit,
        createQuota,
        latency,
        inquiries,
        sandboxRules,
        keepFile,
        clock,
        environmentId,
        organizationId);
  }

  public DemoOptions withRateLimit(int perMinute) {
    return new DemoOptions(
        port,
        apiKeys,
        perMinute,
        createQuota,
        latency,
        inquiries,
        sandboxRules,
        keepFile,
        clock,
        environmentId,
        organizationId);
  }

  public DemoOptions withCreateQuota(int perMinute) {
    return new DemoOptions(
        port,
        apiKeys,
        rateLimit,
        perMinute,
        latency,
        inquiries,
        sandboxRules,
        keepFile,
        clock,
        environmentId,
        organizationId);
  }

  public DemoOptions withLatency(Duration newLatency) {
    return new DemoOptions(
        port,
        apiKeys,
        rateLimit,
        createQuota,
        newLatency,
        inquiries,
        sandboxRules,
        keepFile,
        clock,
        environmentId,
        organizationId);
  }

  public DemoOptions withInquiries(int count) {
    return new DemoOptions(
        port,
        apiKeys,
        rateLimit,
        createQuota,
        latency,
        count,
        sandboxRules,
        keepFile,
        clock,
        environmentId,
        organizationId);
  }

  public DemoOptions withSandboxRules(boolean rules) {
    return new DemoOptions(
        port,
        apiKeys,
        rateLimit,
        createQuota,
        latency,
        inquiries,
        rules,
        keepFile,
        clock,
        environmentId,
        organizationId);
  }

  public DemoOptions withKeepFile(Path file) {
    return new DemoOptions(
        port,
        apiKeys,
        rateLimit,
        createQuota,
        latency,
        inquiries,
        sandboxRules,
        file,
        clock,
        environmentId,
        organizationId);
  }

  public DemoOptions withClock(InstantSource newClock) {
    return new DemoOptions(
        port,
        apiKeys,
        rateLimit,
        createQuota,
        latency,
        inquiries,
        sandboxRules,
        keepFile,
        newClock,
        environmentId,
        organizationId);
  }

  /** Another environment and organization, as the headers of every answer name them. */
  public DemoOptions withEnvironment(String environment, String organization) {
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
        environment,
        organization);
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
}
