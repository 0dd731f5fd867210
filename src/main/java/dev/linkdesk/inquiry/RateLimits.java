package dev.linkdesk.inquiry;

/** How many requests there are. */
public interface RateLimits {
  /** Asks how many requests are left; asking is one itself. Changes nothing. */
  RequestBudget rateLimit();
}
