package dev.linkdesk.faults;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets a request wait until a later one has gone by. */
final class Overtaking {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition gone = lock.newCondition();
  private int latest = -1;

  /** A request was forwarded and answered. */
  void passed(int index) {
    lock.lock();
    try {
      latest = Math.max(latest, index);
      gone.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a later one, but no longer than this; whether one came. */
  boolean await(int index, int millis) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (latest <= index && left > 0) {
        left = gone.awaitNanos(left);
      }
      return latest > index;
    } finally {
      lock.unlock();
    }
  }
}
