package dev.linkdesk.inquiry;

import java.time.Instant;

/**
 * How many requests Persona still takes, as its last answer said.
 *
 * @param limit requests a window
 * @param remaining requests left in this window
 * @param resetsAt when the next window begins
 */
public record RequestBudget(int limit, int remaining, Instant resetsAt) {}
