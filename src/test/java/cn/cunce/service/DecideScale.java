package cn.cunce.service;

import cn.cunce.TickingClock;
import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Verdict;
import cn.cunce.store.BookReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Decides every village of a book, for `DecideScaleBenchmark` to start in a process of its own.
public final class DecideScale {

    private DecideScale() {}

    /// @param args folder of the book, id of a pack, day
    public static void main(String... args) throws Exception {
        var surroundings =
                new Surroundings(
                        new TickingClock("2019-07-30T00:00:00Z"),
                        "test machine",
                        Surroundings.Hardness.LIGHT);
        var book =
                switch (new OpenBook(surroundings).open(Path.of(args[0]), SampleBook.password())) {
                    case OpenBook.Result.Opened(var opened) -> opened;
                    case OpenBook.Result other -> throw new AssertionError(other);
                };
        var pack = ShippedPacks.library().find(args[1]).orElseThrow();
        var on = LocalDate.parse(args[2]);
        var deciding = new DecideBook(book, Shipped.codeLists());
        var tally = new Tally(new EnumMap<>(Verdict.class));
        Meter.timed(
                "decide by %s within %d MB:"
                        .formatted(pack.id(), Runtime.getRuntime().maxMemory() >> 20),
                () -> {
                    for (var village : book.book().read(BookReader::villages)) {
                        var question = new DecideBook.Question(village, pack, on);
                        deciding.decide(question, DecideBook.Ear.of(tally::add));
                    }
                    return tally;
                });
        System.out.printf("  %,d households: %s%n", tally.households, tally.outcomes);
        book.close();
    }

    /// How many households were asked about, and what was answered.
    private static final class Tally {

        private final Map<Verdict, Integer> outcomes;
        private Optional<RecordId> last = Optional.empty();
        private int households;

        Tally(Map<Verdict, Integer> outcomes) {
            this.outcomes = outcomes;
        }

        void add(DecideBook.Decided decided) {
            outcomes.merge(decided.answer().outcome(), 1, Integer::sum);
            var household = decided.household().map(HouseholdFacts::id);
            if (household.isPresent() && !household.equals(last)) {
                last = household;
                households++;
            }
        }
    }
}
