package dev.linkdesk.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * What is logged before, or without, a data folder: warnings to the console. Found by Logback as a
 * service.
 */
public final class LogConfigurator extends ContextAwareBase implements Configurator {
  private static final String CONSOLE = "console";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    // It warns at each start that it is on the class path, which is where we put it.
    context.getLogger("javafx").setLevel(Level.ERROR);
    context.getLogger("javafx.css").setLevel(Level.WARN);
    toConsole(context, new Redactor());
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** Sends warnings to the console by way of this redactor, and no longer by the one before. */
  static void toConsole(LoggerContext context, Redactor redactor) {
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ThresholdFilter warnings = new ThresholdFilter();
    warnings.setContext(context);
    warnings.setLevel(Level.WARN.levelStr);
    warnings.start();
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setName(CONSOLE);
    console.setTarget("System.err");
    console.setEncoder(RedactingLayout.encoder(context, redactor));
    console.addFilter(warnings);
    console.start();
    root.detachAppender(CONSOLE);
    root.addAppender(console);
  }
}
