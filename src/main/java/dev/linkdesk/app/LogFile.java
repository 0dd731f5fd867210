package dev.linkdesk.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The log of a run of the window: at most four files of a megabyte in the data folder. */
final class LogFile implements AutoCloseable {
  private static final FileSize LARGEST = FileSize.valueOf("1MB");
  private static final int OLD_FILES = 3;
  private static final String OURS = "dev.linkdesk";

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

  LogFile(Path folder, Redactor redactor) {
    FixedWindowRollingPolicy old = new FixedWindowRollingPolicy();
    old.setContext(context);
    old.setParent(appender);
    old.setMaxIndex(OLD_FILES);
    old.setFileNamePattern(folder.resolve("linkdesk.%i.log").toString());
    SizeBasedTriggeringPolicy<ILoggingEvent> bySize = new SizeBasedTriggeringPolicy<>();
    bySize.setContext(context);
    bySize.setMaxFileSize(LARGEST);
    appender.setContext(context);
    appender.setName("file");
    appender.setFile(folder.resolve("linkdesk.log").toString());
    appender.setEncoder(RedactingLayout.encoder(context, redactor));
    appender.setRollingPolicy(old);
    appender.setTriggeringPolicy(bySize);
    old.start();
    bySize.start();
    appender.start();
    root().addAppender(appender);
    context.getLogger(OURS).setLevel(Level.DEBUG);
    LogConfigurator.toConsole(context, redactor);
  }

  @Override
  public void close() {
    root().detachAppender(appender);
    appender.stop();
  }

  private ch.qos.logback.classic.Logger root() {
    return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
