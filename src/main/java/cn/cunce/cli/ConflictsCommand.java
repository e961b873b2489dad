package cn.cunce.cli;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.LiveValue;
import cn.cunce.model.value.Missing;
import cn.cunce.service.ListConflicts;
import cn.cunce.service.ListConflicts.Conflict;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `conflicts`: fields of which two people have said different things without knowing of each
/// other.
@Command(description = "cli.conflicts.about")
final class ConflictsCommand implements Callable<Outcome> {

    private record Conflicts(List<Disputed> conflicts) {}

    /// @param base what stood there before they parted; null where nothing did
    private record Disputed(
            String id,
            String village,
            String household,
            String member,
            String field,
            String label,
            Optional<Object> base,
            List<Said> values) {}

    /// @param value null where the field was emptied, or is missing with a reason
    /// @param source the filing or batch it came with
    private record Said(
            Optional<Object> value,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Missing> missing,
            String device,
            String actor,
            String at,
            String source) {}

    @Mixin private final BookOptions book;
    private final Desk desk;

    ConflictsCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::conflicts);
    }

    private Outcome conflicts(OpenedBook opened) {
        var conflicts =
                new ListConflicts(opened).list().stream().map(ConflictsCommand::told).toList();
        var lines = new ArrayList<String>();
        conflicts.forEach(conflict -> show(conflict, lines));
        lines.add(desk.text("cli.conflicts.count", conflicts.size()));
        return Outcome.done(new Conflicts(conflicts), lines);
    }

    private static Disputed told(Conflict conflict) {
        return new Disputed(
                conflict.id(),
                conflict.record().village(),
                conflict.household(),
                conflict.member(),
                conflict.field().name(),
                conflict.field().label(),
                plain(conflict.field(), conflict.base()),
                conflict.values().stream().map(ConflictsCommand::said).toList());
    }

    private static <T> Optional<Object> plain(LedgerField<T> field, Answers answers) {
        return answers.get(field).map(field.kind()::plain);
    }

    private static Said said(LiveValue value) {
        return new Said(
                value.plain(),
                value.missing(),
                value.lane().device(),
                value.actor(),
                value.at().toString(),
                value.cause().reference());
    }

    private void show(Disputed conflict, List<String> lines) {
        lines.add(
                desk.text(
                        "cli.conflicts.field",
                        conflict.id(),
                        conflict.household(),
                        conflict.member(),
                        conflict.label()));
        for (int i = 0; i < conflict.values().size(); i++) {
            var said = conflict.values().get(i);
            var value = said.value().map(Object::toString);
            lines.add(
                    desk.text(
                            "cli.conflicts.value",
                            i + 1,
                            value.orElseGet(() -> desk.text("cli.history.nothing")),
                            said.actor(),
                            said.at()));
        }
    }
}
