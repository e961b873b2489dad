package cn.cunce.cli;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Missing;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.ShowHistory;
import cn.cunce.text.FieldText;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `history`: who said what of a record, when, why, and what stood there before.
@Command(description = "cli.history.about")
final class HistoryCommand implements Callable<Outcome> {

    private record History(String record, List<Line> lines) {}

    /// One field that one save changed; a value is in its plain form, as dumps write it.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Line(
            String record,
            String field,
            String label,
            Optional<Object> before,
            Optional<Object> after,
            Optional<Missing> missing,
            String at,
            String actor,
            String device,
            String cause,
            String batch) {}

    @Mixin private final BookOptions book;

    @Parameters(paramLabel = "RECORD", descriptionKey = "cli.history.record")
    private String record;

    private final Desk desk;
    private final Services services;

    HistoryCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::history);
    }

    private Outcome history(OpenedBook opened) {
        var history = new ShowHistory(opened);
        var lines =
                household(opened)
                        .flatMap(new ReadHousehold(opened)::read)
                        .map(card -> history.of(card.form()))
                        .or(() -> id().flatMap(history::find).map(history::of))
                        .orElse(List.of());
        return lines.isEmpty() ? desk.refused("NO_SUCH_RECORD", record) : told(lines);
    }

    /// A household is called by its number too; then its years and people belong to it.
    private Optional<RecordId> household(OpenedBook opened) {
        var reading = new ReadHousehold(opened);
        return new ListHouseholds(opened)
                .villages().stream()
                        .flatMap(village -> reading.find(village, record).stream())
                        .findFirst();
    }

    private Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(record));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Outcome told(List<ShowHistory.Line> lines) {
        var told = lines.stream().map(HistoryCommand::line).toList();
        var text = services.text().get();
        var shown = lines.stream().map(line -> shown(line, text)).toList();
        return Outcome.done(new History(record, told), shown);
    }

    private static Line line(ShowHistory.Line line) {
        var field = line.field();
        return new Line(
                line.record().id().toString(),
                field.name(),
                field.label(),
                plain(field, line.before()),
                plain(field, line.after()),
                Optional.ofNullable(line.after().missing().get(field)),
                line.at().toString(),
                line.actor(),
                line.device(),
                line.cause().kind().name(),
                line.cause().reference());
    }

    private static <T> Optional<Object> plain(LedgerField<T> field, Answers answers) {
        return answers.get(field).map(field.kind()::plain);
    }

    private String shown(ShowHistory.Line line, FieldText text) {
        return desk.text(
                "cli.history.line",
                Moment.shown(line.at()),
                line.actor(),
                line.field().label(),
                shown(line.field(), line.before(), text),
                shown(line.field(), line.after(), text));
    }

    /// As people read it; an identity number masked, as everywhere outside a form.
    private String shown(LedgerField<?> field, Answers answers, FieldText text) {
        var words = text.of(field, answers);
        var masked = field == PersonFields.ID_NUMBER ? words.map(IdNumber::masked) : words;
        return masked.orElseGet(() -> desk.text("cli.history.nothing"));
    }
}
