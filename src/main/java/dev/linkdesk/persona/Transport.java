package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import java.io.IOException;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and waits for its answer. The exchange runs on a thread of its own, because a
 * platform thread that reads a socket cannot be interrupted.
 */
final class Transport implements Sender {
  static final int MOST_AT_ONCE = 64;

  private static final int KEPT_AT_MOST = 5;

  /** OkHttp ends a call in time by itself, except while it looks up a name. */
  private static final Duration GRACE = Duration.ofMillis(500);

  /** Shorter than servers keep a connection that nobody uses: one used later fails. */
  private static final Duration KEPT = Duration.ofSeconds(20);

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("persona-", 0).factory());
  private final Set<Hearing> awaited = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final OkHttpClient http;

  Transport(boolean encrypted, TimeLimits limits, InstantSource clock) {
    this(encrypted, limits, clock, null);
  }

  /**
   * @param trust null believes whom this computer believes
   */
  Transport(boolean encrypted, TimeLimits limits, InstantSource clock, @Nullable Trust trust) {
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(MOST_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectTimeout(limits.connect())
            .readTimeout(limits.read())
            .writeTimeout(limits.read())
            .callTimeout(limits.call())
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(KEPT_AT_MOST, KEPT.toSeconds(), TimeUnit.SECONDS))
            .addInterceptor(new RedactingLog(clock))
            // OkHttp would repeat a 503 that says "Retry-After: 0" behind our back.
            .addNetworkInterceptor(chain ->
                chain.proceed(chain.request()).newBuilder().removeHeader("Retry-After").build())
            .connectionSpecs(
                List.of(encrypted ? ConnectionSpec.MODERN_TLS : ConnectionSpec.CLEARTEXT));
    if (!encrypted) {
      // Plain http is for this machine only, so it must not leave by way of a proxy.
      builder.proxy(Proxy.NO_PROXY);
    }
    if (trust != null) {
      builder.sslSocketFactory(trust.sockets(), trust.certificates());
    }
    this.http = builder.build();
  }

  @Override
  public Answer send(Request request, Duration limit) {
    if (isClosed() || Thread.currentThread().isInterrupted()) {
      throw new Failure.Cancelled();
    }
    Call call = http.newCall(request);
    call.timeout().timeout(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
    Hearing hearing = new Hearing();
    awaited.add(hearing);
    try {
      call.enqueue(hearing);
      if (isClosed()) {
        throw new Failure.Cancelled();
      }
      return hearing.answer.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure.Cancelled();
    } catch (CancellationException cancelled) {
      throw new Failure.Cancelled();
    } catch (TimeoutException late) {
      throw new Failure.Unreachable(new SocketTimeoutException("no answer in time"));
    } catch (ExecutionException failed) {
      throw failure(failed.getCause());
    } finally {
      awaited.remove(hearing);
      if (!hearing.answer.isDone() || hearing.answer.isCancelled()) {
        call.cancel();
      }
    }
  }

  @Override
  public void sleep(Duration pause) throws InterruptedException {
    boolean nowClosed = closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    if (nowClosed) {
      throw new Failure.Cancelled();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    awaited.forEach(hearing -> hearing.answer.cancel(false));
    http.dispatcher().cancelAll();
    threads.shutdownNow();
    http.connectionPool().evictAll();
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private Failure failure(@Nullable Throwable cause) {
    if (isClosed()) {
      return new Failure.Cancelled();
    }
    return switch (cause) {
      case Failure failure -> failure;
      case IOException fault -> {
        // Where one connection was closed the others are as a rule, and the next try shall not
        // fail.
        http.connectionPool().evictAll();
        yield new Failure.Unreachable(Wordless.of(fault));
      }
      case null -> new Failure.Bug(new IllegalStateException("failed without a cause"));
      default -> new Failure.Bug(cause);
    };
  }

  /** Hands an answer, or the lack of one, to the thread that waits for it. */
  private static final class Hearing implements Callback {
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    @Override
    public void onResponse(Call call, Response response) {
      try {
        answer.complete(Answer.read(response));
      } catch (IOException | RuntimeException failure) {
        answer.completeExceptionally(failure);
      }
    }

    @Override
    public void onFailure(Call call, IOException failure) {
      answer.completeExceptionally(failure);
    }
  }
}
