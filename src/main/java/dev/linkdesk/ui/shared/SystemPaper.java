package dev.linkdesk.ui.shared;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** The system's printers. */
public final class SystemPaper implements Paper {
  /** The share of the page's width that a sheet takes. */
  private static final double SHARE = 0.6;

  @Override
  public Optional<Errand> ask(Window owner) {
    return Optional.ofNullable(PrinterJob.createPrinterJob())
        .map(job -> new Job(job, job.showPrintDialog(owner)));
  }

  private record Job(PrinterJob job, boolean isWanted) implements Errand {
    @Override
    public boolean print(Region sheet) {
      PageLayout page = job.getJobSettings().getPageLayout();
      double scale = SHARE * page.getPrintableWidth() / sheet.getWidth();
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
