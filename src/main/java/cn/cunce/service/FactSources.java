package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.FactName;
import cn.cunce.store.BookReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the facts that a ruling read come from: who wrote each last, when, and why.
public final class FactSources {

    /// @param name as rulings call it
    /// @param now what it says, only of its field
    /// @param actor who wrote it
    public record Source(
            String name,
            LedgerField<?> field,
            Answers now,
            Instant at,
            String actor,
            Cause.Kind cause) {

        /// It is about people: a log must not carry it.
        @Override
        public String toString() {
            return "source of " + field;
        }
    }

    /// What a computed income is computed from.
    private static final List<LedgerField<?>> COMPONENTS =
            List.of(
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME,
                    IncomeFields.HOUSEHOLD_SIZE);

    private final OpenedBook opened;

    public FactSources(OpenedBook opened) {
        this.opened = opened;
    }

    /// By the names of `names`, in their order; a computed one has the sources of what it is
    // computed
    /// from. What nobody has written has none.
    ///
    /// @param subject of the ruling
    /// @param on its day
    public Map<String, List<Source>> of(RecordId subject, Collection<String> names, LocalDate on) {
        var kept = names.stream().flatMap(FactSources::kept).distinct().toList();
        var sources = opened.book().read(reader -> sources(reader, subject, kept, on));
        var byName = new LinkedHashMap<String, List<Source>>();
        for (var name : names) {
            var own = kept(name).flatMap(part -> Stream.ofNullable(sources.get(part))).toList();
            if (!own.isEmpty()) {
                byName.put(name, own);
            }
        }
        return byName;
    }

    private static Stream<String> kept(String name) {
        var fact = FactName.parse(name);
        if (fact.filter(each -> each.field().derived()).isEmpty()) {
            return Stream.of(name);
        }
        var mark = fact.get().year().map(year -> "@" + year).orElse("");
        return COMPONENTS.stream().map(field -> field.name() + mark);
    }

    private Map<String, Source> sources(
            BookReader reader, RecordId subject, List<String> names, LocalDate on) {
        var place = new FactPlace(reader, opened.ids(), subject, on);
        var histories = new HashMap<RecordId, List<Change>>();
        var sources = new HashMap<String, Source>();
        for (var name : names) {
            if (place.find(name) instanceof SaveFact.Found.Fact fact) {
                var history = histories.computeIfAbsent(fact.record(), reader::history);
                last(history, fact.field())
                        .ifPresent(change -> sources.put(name, source(name, fact, change)));
            }
        }
        return sources;
    }

    private static Optional<Change> last(List<Change> history, LedgerField<?> field) {
        return history.stream()
                .filter(change -> change.mentions(field))
                .max(Comparator.comparing(change -> change.transaction().time()));
    }

    private static Source source(String name, SaveFact.Found.Fact fact, Change change) {
        var transaction = change.transaction();
        return new Source(
                name,
                fact.field(),
                fact.now(),
                transaction.time().instant(),
                transaction.actor(),
                transaction.cause().kind());
    }
}
