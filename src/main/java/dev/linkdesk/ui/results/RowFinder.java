package dev.linkdesk.ui.results;

import dev.linkdesk.background.Background;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RowSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Has rows filtered and sorted away from the FX thread, on which it lives itself. One question is
 * under way at a time; what is asked or told meanwhile makes one more. An answer to what is no
 * longer asked is dropped, but what was read for it is kept.
 */
final class RowFinder implements AutoCloseable {
  private final Background background;
  private final Supplier<RowQuestion.Wish> wish;
  private final Supplier<Set<InquiryRow>> picked;
  private final BiConsumer<RowQuestion, RowQuestion.Answer> taker;
  private final Consumer<List<InquiryRow>> fresh;
  private final ListChangeListener<InquiryRow> cameOrWent = change -> gathered = null;

  private RowSource source;
  private Subscription ofSource = Subscription.EMPTY;
  private SortedLines known = SortedLines.NONE;
  private List<InquiryRow> shown = List.of();
  private @Nullable List<InquiryRow> gathered;
  private long edition;
  private long wishes;
  private long turns;
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean asking;
  private boolean askAgain;
  private boolean closed;
  private Background.@Nullable Running work;

  /**
   * @param wish what is to be shown now
   * @param picked what is selected now
   * @param taker is given each question with its answer, unless something else was asked since
   * @param fresh is given the rows that changed or came
   */
  RowFinder(
      RowSource source,
      Background background,
      Supplier<RowQuestion.Wish> wish,
      Supplier<Set<InquiryRow>> picked,
      BiConsumer<RowQuestion, RowQuestion.Answer> taker,
      Consumer<List<InquiryRow>> fresh) {
    this.source = source;
    this.background = background;
    this.wish = wish;
    this.picked = picked;
    this.taker = taker;
    this.fresh = fresh;
    listen();
  }

  RowSource source() {
    return source;
  }

  /** The rows of the last answer taken. */
  List<InquiryRow> shown() {
    return shown;
  }

  /** Asks as something else is wished for. */
  void askAnew() {
    wishes++;
    ask();
  }

  /** Asks about other rows; those known so far are forgotten. */
  void turnTo(RowSource next) {
    ofSource.unsubscribe();
    source = next;
    turns++;
    known = SortedLines.NONE;
    shown = List.of();
    gathered = null;
    listen();
    askAnew();
  }

  /** Runs something once what is asked has been answered; at once when nothing is. */
  void whenAnswered(Runnable then) {
    if (asking) {
      waiting.add(then);
    } else {
      then.run();
    }
  }

  @Override
  public void close() {
    closed = true;
    ofSource.unsubscribe();
    if (work != null) {
      work.cancel();
    }
  }

  private void listen() {
    RowSource listened = source;
    listened.rows().addListener(cameOrWent);
    ofSource =
        listened
            .revisionProperty()
            .subscribe((was, is) -> ask())
            .and(() -> listened.rows().removeListener(cameOrWent));
  }

  private void ask() {
    if (closed) {
      return;
    }
    askAgain = asking;
    if (asking) {
      return;
    }
    asking = true;
    List<InquiryRow> rows = gathered;
    if (rows == null) {
      rows = List.copyOf(source.rows());
      gathered = rows;
      edition++;
    }
    long turn = turns;
    long number = wishes;
    RowList all = new RowList(rows, edition, source.revisionProperty().get());
    RowQuestion question = new RowQuestion(known, all, wish.get(), shown, picked.get());
    work =
        background.run(
            question::answer,
            answer -> answered(turn, number, question, answer),
            mistake -> ended());
  }

  private void answered(long turn, long number, RowQuestion question, RowQuestion.Answer answer) {
    if (turn == turns) {
      known = answer.known();
      if (number == wishes) {
        shown = answer.rows();
        taker.accept(question, answer);
      }
      fresh.accept(answer.known().fresh());
    }
    ended();
  }

  private void ended() {
    asking = false;
    if (askAgain) {
      ask();
      return;
    }
    List<Runnable> next = List.copyOf(waiting);
    waiting.clear();
    next.forEach(Runnable::run);
  }
}
