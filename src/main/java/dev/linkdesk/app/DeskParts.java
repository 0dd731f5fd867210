package dev.linkdesk.app;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.fx.FxClipboard;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.Workspace;
import java.time.Clock;

/** What all of one desk is built from. */
record DeskParts(
    OpenWorkspace opened,
    Frame frame,
    Background background,
    FollowedInquiries followed,
    FailureReports reports,
    TemplateCatalog templates,
    RelativeTimes times) {

  static DeskParts of(OpenWorkspace opened, Frame frame, Background background) {
    Workspace workspace = opened.workspace();
    FollowedInquiries followed = new FollowedInquiries();
    followed.merge(opened.followed());
    return new DeskParts(
        opened,
        frame,
        background,
        followed,
        new FailureReports(
            new FailureReports.Place(
                Version.text(),
                PersonaClient.API_VERSION,
                workspace.environment(),
                workspace.apiUrl().getHost()),
            new FxClipboard(),
            frame.clock(),
            frame.texts()),
        new TemplateCatalog(opened.client(), background, opened.choices()),
        new RelativeTimes(frame.texts(), frame.clock().getZone()));
  }

  Workspace workspace() {
    return opened.workspace();
  }

  HostedFlow hostedFlow() {
    return new HostedFlow(workspace().linkHost());
  }

  Texts texts() {
    return frame.texts();
  }

  Clock clock() {
    return frame.clock();
  }

  Ticker ticker() {
    return frame.ticker();
  }
}
