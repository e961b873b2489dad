package cn.cunce.ui.waiting;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Reading;
import cn.cunce.service.ExportFindings;
import cn.cunce.service.WaitingArea.Item;
import cn.cunce.service.WaitingArea.Origin;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.part.FieldState.Mark;
import cn.cunce.ui.part.FindingsList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/// Says in words what waits, and reads what a person puts in its place.
public final class WaitingWords {

    private final FieldReader reader;
    private final FieldText words;
    private final Texts texts;
    private final DateTimeFormatter moments;

    /// @param on nobody is born after this day
    /// @param zone of the office, in which moments are shown
    public WaitingWords(CodeLists codes, LocalDate on, ZoneId zone, Texts texts) {
        this.moments = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        this.reader = new FieldReader(codes, on);
        this.words = new FieldText(texts, codes);
        this.texts = texts;
    }

    /// @param origins by batch
    WaitingRow row(Item item, Map<String, Origin> origins) {
        var origin = Optional.ofNullable(origins.get(item.batch()));
        var actor = origin.map(Origin::actor).orElse("");
        var since = origin.map(Origin::at).map(moments::format).orElse("");
        return switch (item) {
            case Item.Household household -> row(household, actor, since);
            case Item.PersonMove move ->
                    new WaitingRow(
                            move,
                            "",
                            move.move().name(),
                            FindingsList.where(move.move().where(), texts),
                            ExportFindings.fileOf(move.move().where()),
                            actor,
                            since,
                            0);
        };
    }

    private WaitingRow row(Item.Household household, String actor, String since) {
        var told = household.told();
        var form = told.form();
        return new WaitingRow(
                household,
                words.of(HouseholdFields.NATIONAL_HOUSEHOLD_NO, form.household()).orElse(""),
                form.members().isEmpty() ? "" : name(form, 1),
                told.rows().isEmpty()
                        ? told.sheet()
                        : texts.of("part.row", told.sheet(), told.rows().getFirst()),
                told.file(),
                actor,
                since,
                told.findings().stream().filter(Finding::isError).count());
    }

    /// 第 2 人 罗成礼 · 证件号码
    String label(HouseholdForm form, Question question) {
        return question.member() == 0
                ? question.field().label()
                : texts.of(
                        "waiting.question",
                        question.member(),
                        name(form, question.member()),
                        question.field().label());
    }

    FieldState state(SheetHousehold told, Question question) {
        var answers = question.answers(told.form());
        var why = answers.missing().get(question.field());
        var text = words.of(question.field(), answers).orElse(why == null ? "" : why.original());
        return told.findings().stream()
                .filter(Finding::isError)
                .filter(finding -> Questions.at(told, finding).filter(question::equals).isPresent())
                .findFirst()
                .map(finding -> FieldState.of(text).marked(Mark.MUST, texts.of(finding.problem())))
                .orElseGet(() -> FieldState.of(text));
    }

    /// The form with what was typed at one place.
    HouseholdForm typed(HouseholdForm form, Question question, String text) {
        return question.with(form, answered(question.answers(form), question.field(), text));
    }

    private <T> Answers answered(Answers answers, LedgerField<T> field, String text) {
        var reading = reader.typed(field, text);
        if (reading instanceof Reading.Value<T>(var value, var _)) {
            return answers.with(field, value);
        }
        return FieldReader.missing(reading, text)
                .map(why -> answers.missing(field, why))
                .orElseGet(() -> answers.without(field));
    }

    private String name(HouseholdForm form, int member) {
        return form.members().get(member - 1).person().get(PersonFields.NAME).orElse("");
    }
}
