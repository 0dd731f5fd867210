package dev.linkdesk;

import dev.linkdesk.app.LinkdeskCommand;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Starts Linkdesk: the window, or the demo server alone. */
public final class Launcher {
  private Launcher() {}

  /** Ends the program with 0 when all went well, 1 when not, 2 for arguments it cannot read. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
    PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
    System.exit(LinkdeskCommand.run(args, System.getenv(), out, err));
  }
}
