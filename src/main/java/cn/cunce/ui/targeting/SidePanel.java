package cn.cunce.ui.targeting;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Words;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// What stands beside the table: why somebody got his answer, what is missing, or what changed.
final class SidePanel {

    private static final SideListView.Names GAPS =
            new SideListView.Names(
                    "targeting.gapsTitle",
                    "targeting.gapsUnknown",
                    "targeting.gap",
                    "targeting.ask",
                    "targeting.noGaps",
                    "targeting.gapsComing",
                    "targeting.gapKeys",
                    "targeting.gapsName");

    private static final SideListView.Names CHANGES =
            new SideListView.Names(
                    "targeting.changesTitle",
                    "targeting.changesUnknown",
                    "targeting.changedWhat",
                    "targeting.cause",
                    "targeting.noChanges",
                    "targeting.comparing",
                    "targeting.changeKeys",
                    "targeting.changesName");

    private final TargetingViewModel model;
    private final FileChoice chooser;
    private final Texts texts;
    private final ReasonView reason;
    private final SideListView gaps;
    private final SideListView changes;
    private final FillView fill;

    /// @param opening opens the card of the household looked at
    SidePanel(TargetingViewModel model, Runnable opening, FileChoice chooser, Texts texts) {
        this.model = model;
        this.chooser = chooser;
        this.texts = texts;
        this.reason = new ReasonView(model.reason(), opening, chooser, texts);
        this.gaps = list(model.gaps(), GAPS, this::fillIn, model.gaps()::export);
        this.changes = list(model.changes(), CHANGES, model.changes()::go, model.changes()::export);
        this.fill =
                new FillView(
                        model.gaps().fill(),
                        gaps::focus,
                        model.desk().filling().codes(),
                        model.desk().pinyin(),
                        texts);
    }

    private SideListView list(
            SideList lines,
            SideListView.Names names,
            Consumer<GapLine> enter,
            Consumer<Path> export) {
        var ways =
                new SideListView.Ways(enter, export, () -> model.sideProperty().set(Side.REASON));
        return new SideListView(lines, names, ways, chooser, texts);
    }

    void load(StackPane side) {
        side.getChildren().setAll(reason.load(), gaps.load(), changes.load());
        gaps.below(fill);
        model.sideProperty().subscribe(this::show);
    }

    private void show(Side shown) {
        Words.whenShown(reason.node(), shown == Side.REASON);
        Words.whenShown(gaps.node(), shown == Side.GAPS);
        Words.whenShown(changes.node(), shown == Side.CHANGES);
    }

    /// Types what is missing in place, or goes to where it is typed.
    private void fillIn(GapLine line) {
        if (!(line instanceof GapLine.Item) || !fill.focus()) {
            model.gaps().go(line);
        }
    }

    void focus() {
        switch (model.sideProperty().get()) {
            case REASON -> reason.focus();
            case GAPS -> gaps.focus();
            case CHANGES -> changes.focus();
        }
    }

    /// Gives the list out that somebody is at.
    ///
    /// @return whether there is one
    boolean export() {
        switch (model.sideProperty().get()) {
            case REASON -> {
                return false;
            }
            case GAPS -> gaps.export();
            case CHANGES -> changes.export();
        }
        return true;
    }
}
