package dev.linkdesk.ui.news;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.SystemTray;
import java.awt.Toolkit;
import java.awt.TrayIcon;
import java.net.URL;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows notifications from an icon in the tray, which is there while its notification is. */
final class TrayNotifier implements SystemNotifier {
  private static final Duration SHOWN = Duration.ofSeconds(30);
  private static final String NAME = "Linkdesk";
  private static final Logger LOG = LoggerFactory.getLogger(TrayNotifier.class);

  @Override
  public Outcome show(String title, String text, String show) throws InterruptedException {
    if (GraphicsEnvironment.isHeadless() || !SystemTray.isSupported()) {
      return Outcome.NOT_SHOWN;
    }
    TrayIcon icon = new TrayIcon(image(), NAME);
    icon.setImageAutoSize(true);
    CountDownLatch pressed = new CountDownLatch(1);
    icon.addActionListener(event -> pressed.countDown());
    SystemTray tray = SystemTray.getSystemTray();
    try {
      tray.add(icon);
    } catch (AWTException noTray) {
      LOG.debug("The system has no tray for notifications");
      return Outcome.NOT_SHOWN;
    }
    try {
      icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
      return pressed.await(SHOWN.toSeconds(), TimeUnit.SECONDS) ? Outcome.PRESSED : Outcome.SHOWN;
    } finally {
      tray.remove(icon);
    }
  }

  private static Image image() {
    String name = "/dev/linkdesk/ui/icons/linkdesk-32.png";
    URL file = Objects.requireNonNull(TrayNotifier.class.getResource(name), name);
    return Toolkit.getDefaultToolkit().getImage(file);
  }
}
