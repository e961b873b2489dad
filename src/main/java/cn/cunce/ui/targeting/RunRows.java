package cn.cunce.ui.targeting;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.service.DecideBook.Decided;
import cn.cunce.text.NearLine;
import cn.cunce.text.Pinyin;
import cn.cunce.text.ReasonText;
import cn.cunce.ui.targeting.TargetingRow.Kept;
import cn.cunce.ui.targeting.TargetingRow.Marks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes rows out of answers as they come, one by one, off the window's thread. Of their reasons
/// only the marks stay.
final class RunRows {

    private final Inquiry asked;
    private final TargetingWords words;
    private final ReasonText reasons;
    private final Names names;
    private final List<TargetingRow> rows = new ArrayList<>();
    private final Set<RecordId> seen = new HashSet<>();
    private Map<RecordId, Decision> kept = Map.of();
    private String village = "";

    RunRows(Inquiry asked, TargetingWords words, Pinyin pinyin) {
        this.asked = asked;
        this.words = words;
        this.reasons = words.reasons(asked.pack());
        this.names = new Names(pinyin);
    }

    /// Those that come now are of this village.
    ///
    /// @param decisions that the book keeps of it, on this very question
    void begin(String name, Map<RecordId, Decision> decisions) {
        village = name;
        kept = decisions;
    }

    void add(Decided decided) {
        var said = decided.answer();
        // a township or county is asked with each of its villages
        if (seen.add(said.subject().record())) {
            var marks = said.applies() ? marks(decided) : Marks.NONE;
            var answer = Answer.of(said, reasons.answer(said));
            rows.add(
                    new TargetingRow(
                            who(decided), answer, said.missing(), Since.NOTHING, false, marks));
        }
    }

    private Marks marks(Decided decided) {
        var ruling = decided.explained();
        var because = ruling.because();
        return new Marks(
                NearLine.of(because),
                decided.shown().stream().map(reasons::shown).toList(),
                decided.years()
                        .map(years -> YearBox.of(years, asked.on().getYear()))
                        .orElse(List.of()),
                Optional.ofNullable(kept.get(ruling.subject().record()))
                        .map(decision -> kept(decision, ruling)));
    }

    private Kept kept(Decision decision, Ruling now) {
        var since = ChangedSince.between(decision, now, Decision.Source.of(asked.pack()));
        return new Kept(
                decision.state().status(),
                words.changes(asked.pack(), decision.ruling(), now, since));
    }

    private TargetingRow.Who who(Decided decided) {
        return decided.household()
                .filter(_ -> asked.rule().subject() == Subject.Kind.HOUSEHOLD)
                .map(household -> who(decided, household))
                .orElseGet(() -> alone(decided));
    }

    private TargetingRow.Who who(Decided decided, HouseholdFacts household) {
        var called = household.members().stream().map(MemberFacts::name).toList();
        return new TargetingRow.Who(
                decided.answer().subject(),
                asked.scope().isWhole()
                        ? village
                        : household.household().get(HouseholdFields.GROUP_NAME).orElse(""),
                called.size(),
                perHead(household),
                names.of(called));
    }

    /// A person, a village, a project.
    private TargetingRow.Who alone(Decided decided) {
        var subject = decided.answer().subject();
        return new TargetingRow.Who(
                subject,
                asked.scope().isWhole() ? village : "",
                0,
                Optional.empty(),
                names.of(List.of(subject.name())));
    }

    private Optional<Money> perHead(HouseholdFacts household) {
        return switch (IncomeFields.income(household.year(asked.on().getYear())).outcome()) {
            case Income.Outcome.Known(_, var each) -> Optional.of(each);
            case Income.Outcome _ -> Optional.empty();
        };
    }

    List<TargetingRow> rows() {
        return rows;
    }
}
