package dev.linkdesk.ui.results;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.fx.FxBackground;
import dev.linkdesk.ui.shared.FakeChoices;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** The whole Results screen, working in the background as in the program. */
final class LinkdeskTable implements Contender {
  private final FxBackground threads = new FxBackground();
  private final Desk desk = new Desk(Environment.DEMO, new FakeChoices(), new Timed());
  private int underWay;
  private long late;

  @Override
  public String name() {
    return "Linkdesk";
  }

  @Override
  public Parent node() {
    return desk.view;
  }

  @Override
  public void take(List<Inquiry> told) {
    desk.followed.merge(told);
  }

  @Override
  public void type(String text) {
    desk.model.searchProperty().set(text);
    desk.model.applyTyped();
  }

  @Override
  public boolean isDone() {
    return underWay == 0;
  }

  @Override
  public long lateNanos() {
    return late;
  }

  @Override
  public int size() {
    return desk.model.rows().size();
  }

  /** Lets what began to glow fade. */
  void letPass() {
    desk.letPass(Duration.ofSeconds(10));
  }

  private final class Timed implements Background {
    @Override
    public <T> Running run(
        Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Failure> failed) {
      underWay++;
      return threads.run(
          work,
          result -> {
            long from = ResultsBenchmark.cpu();
            underWay--;
            done.accept(result);
            late += ResultsBenchmark.cpu() - from;
          },
          failed);
    }
  }
}
