package cn.cunce.ui.home;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.service.Backup;
import cn.cunce.service.BookFigures;
import cn.cunce.service.BookFigures.Household;
import cn.cunce.service.BookState;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.SaveDraft.Draft;
import cn.cunce.text.Figures;
import cn.cunce.ui.shell.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands at the right of the first screen: drafts, the steps of the year, how safe all is.
final class Overview {

    private final HomeDesk desk;
    private final BookState state;
    private final Optional<Backup> backup;

    Overview(HomeDesk desk, Open open) {
        this.desk = desk;
        this.state = open.state();
        this.backup = open.backup();
    }

    List<Unfinished> drafts() {
        return state.drafts().stream().map(this::draft).toList();
    }

    private Unfinished draft(Draft draft) {
        var head = ListHouseholds.head(draft.typing().form());
        var group = draft.typing().form().household().get(HouseholdFields.GROUP_NAME).orElse("");
        var where = (group.isEmpty() ? "" : group + " • ") + cursor(draft.cursor());
        var at = desk.words().moment(draft.at(), desk.clock());
        return new Unfinished(
                head.isEmpty() ? say("home.noHead") : say("home.headOf", head),
                say("home.draftAt", where, at),
                Place.Entry.ofDraft(draft.key()));
    }

    /// The screen of typing writes it as the place of the person and the field's name.
    private String cursor(String cursor) {
        var parts = cursor.split("/", 2);
        var field = parts.length < 2 ? "" : parts[1];
        var label = Catalogue.LEDGER.named(field).map(LedgerField::label).orElse("");
        return parts[0].equals("0") ? label : say("home.draftMember", parts[0], label);
    }

    List<Stride> strides(BookFigures figures) {
        var all = figures.households().toList();
        var strides = new ArrayList<Stride>();
        strides.add(counted("home.step.collect", all, all.stream().filter(this::isTold).count()));
        strides.add(
                counted(
                        "home.step.check",
                        all,
                        all.stream().filter(each -> each.missing() == 0).count()));
        strides.add(
                counted("home.step.decide", all, all.stream().filter(Household::ruled).count()));
        var planned = (int) all.stream().filter(Household::planned).count();
        var due = (int) all.stream().filter(each -> each.registered().orElse(false)).count();
        strides.add(stride("home.step.plan", planned, Math.max(planned, due)));
        strides.add(
                new Stride(
                        say("home.step.file"),
                        state.filed().isPresent() ? 1 : 0,
                        1,
                        state.filed()
                                .map(note -> say("home.filedTimes", note.number()))
                                .orElseGet(() -> say("home.notFiled"))));
        return strides;
    }

    private boolean isTold(Household household) {
        return household.year().isPresent();
    }

    private Stride counted(String key, List<Household> all, long done) {
        return stride(key, (int) done, all.size());
    }

    private Stride stride(String key, int done, int of) {
        return new Stride(
                say(key), done, of, say("home.stepOf", Figures.count(done), Figures.count(of)));
    }

    List<SafetyLine> safety() {
        var lines = new ArrayList<SafetyLine>();
        state.saved().ifPresent(at -> lines.add(good(say("home.saved", moment(at)))));
        if (!desk.card().sample()) {
            lines.add(backedUp());
        }
        var filing = Optional.<Place>of(new Place.Filing());
        lines.add(
                state.filed()
                        .map(note -> good(say("home.filed", moment(note.at()), note.number())))
                        .orElseGet(() -> new SafetyLine(false, say("home.neverFiled"), filing)));
        state.filed()
                .ifPresent(
                        _ ->
                                lines.add(
                                        state.answered()
                                                .map(at -> good(answered(moment(at.at()))))
                                                .orElseGet(
                                                        () ->
                                                                new SafetyLine(
                                                                        false,
                                                                        say("home.unanswered"),
                                                                        filing))));
        lines.add(
                new SafetyLine(
                        state.unanswered() == 0,
                        state.filed().isEmpty()
                                ? say("home.toFile", Figures.count(state.unanswered()))
                                : say("home.changes", Figures.count(state.unanswered())),
                        Optional.empty()));
        state.imported()
                .ifPresent(
                        save ->
                                lines.add(
                                        good(
                                                say(
                                                        "home.imported",
                                                        moment(save.at()),
                                                        save.actor()))));
        return lines;
    }

    private SafetyLine backedUp() {
        return backup.map(each -> good(say("home.backedUp", moment(each.at()), people(each))))
                .orElseGet(
                        () ->
                                new SafetyLine(
                                        false,
                                        say("home.noBackup"),
                                        Optional.of(new Place.Settings())));
    }

    private String people(Backup each) {
        return say(
                "shell.counts",
                Figures.count(each.counts().households()),
                Figures.count(each.counts().people()));
    }

    private String answered(String moment) {
        return say("home.answered", moment);
    }

    private static SafetyLine good(String text) {
        return new SafetyLine(true, text, Optional.empty());
    }

    private String moment(java.time.Instant at) {
        return desk.words().moment(at, desk.clock());
    }

    private String say(String key, Object... args) {
        return desk.words().of(key, args);
    }
}
