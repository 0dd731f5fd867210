package dev.linkdesk.app;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing be written in production before a person has said so once in this run. Writers wait
 * on their own threads; one question serves all that wait.
 */
final class ProductionConsent {
  private final Environment environment;
  private @Nullable CompletableFuture<Boolean> asked;
  private Consumer<Consumer<Boolean>> question = answer -> answer.accept(false);
  private boolean given;

  ProductionConsent(Environment environment) {
    this.environment = environment;
  }

  /**
   * @param question puts the question to a person and hands the answer on; may be called on any
   *     thread
   */
  synchronized void askBy(Consumer<Consumer<Boolean>> question) {
    this.question = question;
  }

  /**
   * Returns when writing may go on.
   *
   * @throws Failure.WritingStopped when the person says no
   * @throws Failure.Cancelled when interrupted
   */
  void obtain() {
    if (environment != Environment.PRODUCTION || isGiven()) {
      return;
    }
    try {
      if (!ask().get()) {
        throw new Failure.WritingStopped(Failure.WritingStopped.Reason.NOT_CONFIRMED);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure.Cancelled();
    } catch (ExecutionException neverThrown) {
      throw new Failure.Bug(neverThrown);
    }
  }

  private synchronized boolean isGiven() {
    return given;
  }

  private CompletableFuture<Boolean> ask() {
    CompletableFuture<Boolean> answer;
    synchronized (this) {
      if (asked != null) {
        return asked;
      }
      answer = new CompletableFuture<>();
      asked = answer;
    }
    question.accept(yes -> answered(answer, yes));
    return answer;
  }

  private void answered(CompletableFuture<Boolean> answer, boolean yes) {
    synchronized (this) {
      given = yes;
      asked = null;
    }
    answer.complete(yes);
  }
}
