package dev.linkdesk.ui.shared;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** The system's printers. */
public final class SystemPaper implements Paper {
  /** The share of the page's width that a sheet takes unless it is a whole page. */
  private static final double SHARE = 0.6;

  private final double share;

  public SystemPaper() {
    this(SHARE);
  }

  private SystemPaper(double share) {
    this.share = share;
  }

  /** For sheets that fill a page. */
  public static SystemPaper wholePage() {
    return new SystemPaper(1);
  }

  @Override
  public Optional<Errand> ask(Window owner) {
    return Optional.ofNullable(PrinterJob.createPrinterJob())
        .map(job -> new Job(job, job.showPrintDialog(owner), share));
  }

  private record Job(PrinterJob job, boolean isWanted, double share) implements Errand {
    @Override
    public boolean print(Region sheet) {
      PageLayout page = job.getJobSettings().getPageLayout();
      double scale =
          Math.min(
              share * page.getPrintableWidth() / sheet.getWidth(),
              page.getPrintableHeight() / sheet.getHeight());
      Scale fitting = new Scale(scale, scale);
      sheet.getTransforms().add(fitting);
      try {
        return job.printPage(sheet) && job.endJob();
      } finally {
        sheet.getTransforms().remove(fitting);
      }
    }
  }
}
