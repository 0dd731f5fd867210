package dev.linkdesk.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a question that got no good answer.
 *
 * @param pause how long nothing is asked; null means until a person says so
 */
record Setback(PollState.Activity activity, @Nullable Duration pause) {}
