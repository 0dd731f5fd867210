package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.Texts;
import javafx.stage.Window;

/** Leads through adding a workspace: its key, what the key told, where the key is kept. */
public final class AddWorkspaceDialog {
  private static final double HEIGHT = 690;
  private static final int STEPS = 3;

  private final AddWorkspaceModel model;
  private final Texts texts;
  private final GuidedDialog frame;
  private final KeyStep key;
  private final WorkspaceStep workspace;
  private final PlaceStep place;
  private final KeyProgress progress;

  public AddWorkspaceDialog(AddWorkspaceModel model, SettingsParts parts) {
    this.model = model;
    texts = parts.texts();
    frame = new GuidedDialog(texts, texts.get("settings.add.title"), HEIGHT, new Ways());
    key =
        new KeyStep(texts, texts.get("settings.add.intro"), model.trial(), model.form().linkHost());
    workspace = new WorkspaceStep(texts, model, parts.clock());
    place = new PlaceStep(texts, model.place());
    model.stepProperty().addListener(changed -> showStep());
    progress = new KeyProgress(frame, model.trial(), model.place(), key, texts);
    showStep();
  }

  /** Shows it before a window, which waits until it is closed. */
  public void show(Window owner) {
    frame.show(owner);
    key.focus();
  }

  GuidedDialog frame() {
    return frame;
  }

  private void showStep() {
    switch (model.stepProperty().get()) {
      case KEY -> {
        frame.page(1, STEPS, texts.get("settings.add.key"), key, texts.get("settings.add.tryKey"));
        key.focus();
      }
      case WORKSPACE -> {
        workspace.tell();
        frame.page(
            2,
            STEPS,
            texts.get("settings.add.workspace"),
            workspace,
            texts.get("settings.dialog.next"));
        workspace.focus();
      }
      case PLACE -> {
        frame.page(
            STEPS, STEPS, texts.get("settings.add.place"), place, texts.get("settings.add.save"));
        place.focus();
      }
      case ADDED -> frame.close();
    }
  }

  private final class Ways implements GuidedDialog.Ways {
    @Override
    public void next() {
      model.next();
      if (model.stepProperty().get() == AddWorkspaceModel.Step.WORKSPACE
          && model.form().firstProblem().isPresent()) {
        workspace.focus();
      }
    }

    @Override
    public void back() {
      model.back();
    }

    @Override
    public void cancel() {
      progress.cancel();
    }

    @Override
    public void closed() {
      model.close();
    }
  }
}
