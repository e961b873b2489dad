package cn.cunce.cli;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.FactMeant;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.SaveFact;
import cn.cunce.service.SaveFact.Found;
import cn.cunce.text.FieldText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `answer`: writes one fact by the name that `decide` lists it by, as what is missing is asked for
/// household by household.
@Command(description = "cli.answer.about")
final class AnswerCommand implements Callable<Outcome> {

    private static final String BETWEEN = "、";

    /// @param before what was told before; empty where nothing was
    private record Written(
            String record, String field, String label, String before, String reference) {}

    @Mixin private final BookOptions book;
    @Mixin private final VillageOption village = new VillageOption();

    @Parameters(index = "0", paramLabel = "FACT", descriptionKey = "cli.answer.fact")
    private String fact;

    @Parameters(index = "1", paramLabel = "VALUE", descriptionKey = "cli.answer.value")
    private String value;

    @Option(names = "--household", paramLabel = "NO", descriptionKey = "cli.answer.household")
    private Optional<String> number;

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "cli.answer.person")
    private Optional<String> person;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "cli.decide.on")
    private LocalDate on;

    @Option(names = "--replace", descriptionKey = "cli.answer.replace")
    private boolean replace;

    private final Desk desk;
    private final Services services;

    AnswerCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
    }

    @Override
    public Outcome call() throws IOException {
        var bounds = IncomeFields.YEAR.bounds();
        var year = BigDecimal.valueOf(on.getYear());
        return bounds.filter(each -> !each.hold(year)).isPresent()
                ? desk.misused("VALUE_OUT_OF_BOUNDS", IncomeFields.YEAR.label(), on)
                : book.with(this::answer);
    }

    private Outcome answer(OpenedBook opened) {
        var of = village.of(opened);
        if (of.isEmpty()) {
            return desk.misused("WHICH_VILLAGE");
        }
        var subject = subject(opened, of.get());
        if (subject.isEmpty()) {
            return desk.refused("NO_SUCH_HOUSEHOLD", number.orElse(""));
        }
        var saving = new SaveFact(opened);
        var one = person.map(name -> saving.member(subject.get(), name, on));
        return one.isPresent() && one.get().isEmpty()
                ? desk.refused("NO_SUCH_MEMBER", person.orElse(""))
                : answer(saving, one.flatMap(found -> found).orElse(subject.get()));
    }

    private Optional<RecordId> subject(OpenedBook opened, String of) {
        return number.isEmpty()
                ? Optional.of(LedgerIds.village(of))
                : new ReadHousehold(opened).find(of, number.get());
    }

    private Outcome answer(SaveFact saving, RecordId subject) {
        return switch (saving.find(subject, fact, on)) {
            case Found.Fact(var _, var field, var _, var _)
                    when field == TrainingFields.PARTICIPANTS ->
                    attended(saving, subject);
            case Found.Fact found ->
                    new TypedValue(desk, services.reader().get())
                            .read(found.field(), value, wanted -> save(saving, found, wanted));
            case Found.Parameter(var key) -> desk.refused("FACT_OF_PACK", key);
            case Found.Nowhere _ -> nowhere(FactMeant.of(subject, fact));
        };
    }

    private Outcome nowhere(FactMeant why) {
        return switch (why) {
            case FactMeant.Unknown(var near) -> desk.refusedMeant(near, "NO_SUCH_FACT", fact);
            case FactMeant.Computed(var field) -> desk.refused("FACT_COMPUTED", field.label());
            case FactMeant.OfHousehold(var field) ->
                    desk.refused("FACT_OF_HOUSEHOLD", field.label());
            case FactMeant.Nobody(var who) -> desk.refused("NO_SUCH_MEMBER", who);
        };
    }

    /// Who took part is told by name: 杨秀英、石香.
    private Outcome attended(SaveFact saving, RecordId subject) {
        var names = List.of(value.split("[、,，;；]"));
        var people = saving.people(subject, names.stream().map(String::strip).toList(), on);
        if (people.isEmpty()) {
            return desk.refused("NO_SUCH_MEMBER", value);
        }
        var wanted = Answers.NONE.with(TrainingFields.PARTICIPANTS, people.get());
        return saving.find(subject, fact, on) instanceof Found.Fact found
                ? save(saving, found, wanted)
                : desk.refused("NO_SUCH_FACT", fact);
    }

    /// What is recorded already is written over only where that is asked for.
    private Outcome save(SaveFact saving, Found.Fact found, Answers wanted) {
        var before = said(saving, found);
        if (!before.isEmpty() && !replace && !found.now().equals(wanted)) {
            return desk.refused("FACT_SAID", found.field().label(), before, value);
        }
        return switch (saving.save(found, wanted)) {
            case SaveFact.Result.Saved(var now, var reference) -> saved(now, before, reference);
            case SaveFact.Result.Conflicting _ -> desk.refused("FACT_CHANGED", fact);
        };
    }

    private String said(SaveFact saving, Found.Fact found) {
        var village = found.record().village();
        return found.field() == TrainingFields.PARTICIPANTS
                ? found.now()
                        .get(TrainingFields.PARTICIPANTS)
                        .map(people -> saving.names(village, List.copyOf(people)))
                        .map(names -> String.join(BETWEEN, names))
                        .orElse("")
                : new FieldText(desk.texts(), services.codes().get())
                        .of(found.field(), found.now())
                        .orElse("");
    }

    private Outcome saved(Found.Fact now, String before, String reference) {
        var written =
                new Written(
                        now.record().id().toString(),
                        now.field().name(),
                        now.field().label(),
                        before,
                        reference);
        return Outcome.done(
                written,
                before.isEmpty()
                        ? desk.text("cli.answer.done", now.field().label(), value)
                        : desk.text("cli.answer.replaced", now.field().label(), value, before));
    }
}
