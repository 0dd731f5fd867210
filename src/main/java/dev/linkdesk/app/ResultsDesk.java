package dev.linkdesk.app;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.inquiry.Persona;
import dev.linkdesk.inquiry.Urgency;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.export.ExportParts;
import dev.linkdesk.ui.export.Exports;
import dev.linkdesk.ui.fx.FxClipboard;
import dev.linkdesk.ui.results.ResultsModel;
import dev.linkdesk.ui.results.ResultsParts;
import dev.linkdesk.ui.results.ResultsView;
import dev.linkdesk.ui.results.WaysOut;
import dev.linkdesk.ui.results.act.ActDesk;
import dev.linkdesk.ui.results.act.ActParts;
import dev.linkdesk.ui.results.explain.CloserLook;
import dev.linkdesk.ui.results.explain.OpenedModel;
import dev.linkdesk.ui.results.explain.OpeningWords;
import dev.linkdesk.ui.results.numbers.NumberFigures;
import dev.linkdesk.ui.results.numbers.NumbersModel;
import dev.linkdesk.ui.results.numbers.NumbersPanel;
import dev.linkdesk.ui.results.numbers.NumbersParts;
import dev.linkdesk.ui.results.views.BrowsedInquiries;
import dev.linkdesk.ui.results.views.Changes;
import dev.linkdesk.ui.results.views.Mine;
import dev.linkdesk.ui.results.views.ViewsParts;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.PersonaPorts;
import dev.linkdesk.ui.shared.RowSource;
import dev.linkdesk.ui.shared.SystemSaveAs;
import dev.linkdesk.watch.ChangeFeed;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The Results screen of one desk and what belongs to it. On the FX thread. */
final class ResultsDesk implements AutoCloseable {
  private final DeskParts parts;
  private final HandingOver links;
  private final Mine mine;
  private final BrowsedInquiries browsed;
  private final Changes changes;
  private final OpenedModel openings;
  private final ActDesk acts;
  private final ResultsModel model;
  private final ResultsView view;
  private final Exports exports;
  private final NumbersModel numbers;

  /**
   * @param refresh asks Persona now how far all followed inquiries are
   * @param newLink goes to the New link screen
   */
  ResultsDesk(DeskParts parts, HandingOver links, Runnable refresh, Runnable newLink) {
    this.parts = parts;
    this.links = links;
    Persona polling = parts.opened().client().at(Urgency.POLLING);
    mine = new Mine(links.ledger(), parts.background());
    browsed =
        new BrowsedInquiries(
            parts.opened().client(),
            parts.opened().client().at(Urgency.BULK),
            polling,
            parts.followed(),
            parts.background());
    changes =
        new Changes(listener ->
            new ChangeFeed(
                polling,
                polling,
                () -> browsed.rows().stream().map(InquiryRow::id).toList(),
                parts.background(),
                parts.ticker(),
                parts.clock(),
                new SecureRandom(),
                browsed::told,
                listener));
    openings =
        new OpenedModel(polling, links.ledger(), parts.background(), parts.ticker(), parts.clock());
    acts = new ActDesk(parts.frame().owner(), actParts());
    model =
        new ResultsModel(
            parts.followed(),
            parts.templates(),
            parts.background(),
            parts.ticker(),
            parts.clock(),
            zone(),
            mine);
    view = new ResultsView(model, resultsParts(new WaysOut(refresh, newLink, chosen -> export())));
    exports = new Exports(exportParts(), () -> parts.frame().owner(), view::tell);
    NumbersParts numbersParts =
        new NumbersParts(
            parts.texts(),
            model.rows(),
            model.sourceProperty().flatMap(RowSource::revisionProperty),
            view.unfinishedProperty(),
            parts.templates(),
            zone(),
            parts.clock(),
            parts.background(),
            parts.ticker(),
            parts.opened().choices());
    numbers = new NumbersModel(numbersParts);
    NumbersPanel panel = new NumbersPanel(numbers, numbersParts);
    view.showAboveRows(panel);
    view.addTools(panel.toggle(), exports.button());
    view.offer(exports::commands);
    view.offer(() -> List.of(panel.command()));
  }

  ResultsView view() {
    return view;
  }

  /** By which inquiries are acted on. */
  ActDesk acts() {
    return acts;
  }

  /** What can be done with the rows, and with decisions that wait. */
  List<Command> commands() {
    List<Command> commands = new ArrayList<>(view.commands());
    commands.add(acts.undo());
    return commands;
  }

  /** A line was just written into the ledger. */
  void written(LedgerLine line) {
    mine.written(line);
  }

  /** A hidden window asks less often. */
  void hidden(boolean nowHidden) {
    view.hidden(nowHidden);
  }

  /** Asks and sends nothing more. */
  @Override
  public void close() {
    acts.stop();
    exports.close();
    view.close();
    model.close();
    numbers.close();
    changes.stop();
    openings.close();
    mine.close();
  }

  private void export() {
    exports.export();
  }

  private ZoneId zone() {
    return parts.clock().getZone();
  }

  private ResultsParts resultsParts(WaysOut ways) {
    return new ResultsParts(
        parts.texts(),
        zone(),
        parts.workspace().environment(),
        new CloserLook.Place(
            parts.workspace().environment(), parts.workspace().apiUrl(), PersonaClient.API_VERSION),
        PersonaPorts.of(parts.opened().client()),
        parts.followed(),
        parts.templates(),
        links.giver(),
        links.windows(),
        links.ledger(),
        links.issuer(),
        parts.opened().callBackCodes(),
        new FxClipboard(),
        parts.frame().browser(),
        parts.reports(),
        parts.background(),
        parts.ticker(),
        parts.clock(),
        parts.opened().choices(),
        ways,
        openings,
        acts,
        new ViewsParts(mine, browsed, changes));
  }

  private ActParts actParts() {
    Persona client = parts.opened().client();
    return new ActParts(
        parts.workspace().environment(),
        parts.texts(),
        parts.times(),
        PersonaPorts.of(client),
        PersonaPorts.of(client.at(Urgency.BULK)),
        parts.followed(),
        this::latest,
        this::told,
        links.issuer(),
        links.giver(),
        links.windows(),
        new FxClipboard(),
        parts.reports(),
        new SystemSaveAs(),
        parts.background(),
        parts.ticker(),
        parts.clock(),
        this::stopped);
  }

  private Optional<Inquiry> latest(InquiryId id) {
    return parts.followed().find(id).or(() -> browsed.find(id)).map(InquiryRow::inquiry);
  }

  private void told(Inquiry inquiry) {
    parts.followed().update(List.of(inquiry));
    browsed.told(List.of(inquiry));
  }

  private Optional<Failure> stopped() {
    return parts
        .opened()
        .proof()
        .mismatch()
        .map(other -> new Failure.WritingStopped(Failure.WritingStopped.Reason.OTHER_ENVIRONMENT));
  }

  private ExportParts exportParts() {
    return new ExportParts(
        parts.texts(),
        parts.workspace().environment(),
        zone(),
        parts.clock(),
        parts.background(),
        parts.ticker(),
        parts.opened().choices(),
        parts.reports(),
        links.issuer().name(),
        view::viewName,
        view.unfinishedProperty()::getValue,
        model::rows,
        model::chosen,
        parts.templates()::nameOf,
        this::opened,
        new NumberFigures(parts.texts(), zone(), parts.clock()));
  }

  /**
   * What is known of openings at this moment, empty where Persona was not asked; the answer may be
   * asked on any thread.
   */
  private Function<Inquiry, String> opened() {
    OpeningWords words = new OpeningWords(parts.texts());
    Function<Inquiry, Opening> known = openings.snapshot();
    return inquiry -> {
      Opening opening = known.apply(inquiry);
      return opening.isKnown() ? words.line(opening) : "";
    };
  }
}
