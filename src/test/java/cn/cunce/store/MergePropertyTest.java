package cn.cunce.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.PlanFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two devices edit the same village at random and file to each other and to the county, in any
/// order, with repeats and late ones: everybody arrives at one state, and nothing is lost.
class MergePropertyTest {

    private static final String VILLAGE = TestBooks.VILLAGE;
    private static final Map<Entity, List<LedgerField<String>>> FIELDS =
            Map.of(
                    Entity.HOUSEHOLD,
                    List.of(
                            HouseholdFields.GROUP_NAME,
                            HouseholdFields.ADDRESS,
                            HouseholdFields.REMARK),
                    Entity.DEMAND,
                    List.of(DemandFields.DEMAND_TEXT),
                    Entity.MEASURE,
                    List.of(MeasureFields.REMARK, PlanFields.CHANGE_REASON),
                    Entity.DECISION,
                    List.of(DecisionFields.BECAUSE, DecisionFields.STATUS_REASON));

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20180601, 987654321})
    void filings_in_any_order_give_one_state(long seed) {
        var random = new Random(seed);
        try (var first = TestBooks.book(folder, "a" + seed);
                var second = TestBooks.book(folder, "b" + seed);
                var county = TestBooks.book(folder, "c" + seed);
                var late = TestBooks.book(folder, "d" + seed)) {
            var records = records(random);
            var filings = new ArrayList<byte[]>();
            var acknowledged = new ArrayList<Edit>();
            for (int turn = 0; turn < 40; turn++) {
                var book = random.nextBoolean() ? first : second;
                var device = book == first ? "aaaa" : "bbbb";
                switch (random.nextInt(4)) {
                    case 0 -> filings.add(filing(book, random));
                    case 1 -> takeIn(book, filings, random);
                    default -> acknowledged.add(edit(book, device, records, random));
                }
            }
            filings.add(payload(first, Seen.NOTHING));
            filings.add(payload(second, Seen.NOTHING));

            for (var book : List.of(first, second, county, late)) {
                var order = new ArrayList<>(filings);
                order.addAll(filings.subList(0, filings.size() / 2));
                Collections.shuffle(order, random);
                for (var filing : order) {
                    assertThat(receive(book, filing)).isInstanceOf(Arrival.Taken.class);
                }
                assertThat(book.read(BookReader::waiting)).as("seed %d", seed).isZero();
            }

            var digest = digest(first);
            assertThat(digest(second)).as("seed %d", seed).isEqualTo(digest);
            assertThat(digest(county)).as("seed %d", seed).isEqualTo(digest);
            assertThat(digest(late)).as("seed %d", seed).isEqualTo(digest);
            assertThat(county.read(BookReader::verify).problems()).as("seed %d", seed).isEmpty();
            everyEditIsInTheHistory(county, acknowledged);
            conflictsAreTheConcurrentDifferentValues(county, records);
        }
    }

    /// Two households, and one record of each other kind.
    private static List<RecordId> records(Random random) {
        var ids = new ArrayList<RecordId>();
        for (var entity :
                List.of(
                        Entity.HOUSEHOLD,
                        Entity.HOUSEHOLD,
                        Entity.DEMAND,
                        Entity.MEASURE,
                        Entity.DECISION)) {
            var id = new UUID(random.nextLong(), random.nextLong());
            ids.add(new RecordId(entity, VILLAGE, id));
        }
        return ids;
    }

    private static Edit edit(Book book, String device, List<RecordId> records, Random random) {
        var record = records.get(random.nextInt(records.size()));
        var fields = fields(record);
        var field = fields.get(random.nextInt(fields.size()));
        var edit =
                random.nextInt(6) == 0
                        ? new Edit(record, Answers.NONE, Set.of(field))
                        : Edit.set(record, Answers.NONE.with(field, "值" + random.nextInt(3)));
        book.write(writer -> writer.save(TestBooks.author(device), List.of(edit), Cause.TYPED));
        return edit;
    }

    /// Everything, or only what somebody lacks who knows a random part.
    private static byte[] filing(Book book, Random random) {
        var seen = book.read(reader -> reader.seen(VILLAGE));
        var known = Seen.NOTHING;
        for (var lane : seen.counters().entrySet()) {
            known = known.with(lane.getKey(), random.nextLong(lane.getValue() + 1));
        }
        return payload(book, random.nextBoolean() ? Seen.NOTHING : known);
    }

    private static List<LedgerField<String>> fields(RecordId record) {
        return Objects.requireNonNull(FIELDS.get(record.entity()));
    }

    private static byte[] payload(Book book, Seen known) {
        return book.read(reader -> reader.payload(VILLAGE, known));
    }

    private static void takeIn(Book book, List<byte[]> filings, Random random) {
        if (!filings.isEmpty()) {
            receive(book, filings.get(random.nextInt(filings.size())));
        }
    }

    private static Arrival receive(Book book, byte[] filing) {
        return book.write(writer -> writer.receive(filing, "filing"));
    }

    private static String digest(Book book) {
        return book.read(reader -> reader.digest(List.of(VILLAGE), Optional.empty()));
    }

    private static void everyEditIsInTheHistory(Book county, List<Edit> acknowledged) {
        var known = new ArrayList<Edit>();
        for (var id : acknowledged.stream().map(Edit::record).distinct().toList()) {
            for (var change : county.read(reader -> reader.history(id))) {
                known.add(new Edit(id, change.set(), change.emptied()));
            }
        }
        assertThat(known).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    /// Told again without the fold: two mentions of which neither saw the other nor was seen by a
    /// third that mentions the field, and which say different things.
    private static void conflictsAreTheConcurrentDifferentValues(
            Book county, List<RecordId> records) {
        var expected = new HashSet<String>();
        for (var id : records) {
            var changes = county.read(reader -> reader.history(id));
            for (var field : fields(id)) {
                if (said(changes, field).size() > 1) {
                    expected.add(id.id() + field.key());
                }
            }
        }
        var found = new HashSet<String>();
        for (LedgerRecord record : county.read(BookReader::conflicts)) {
            record.conflicts().keySet().forEach(field -> found.add(record.uuid() + field.key()));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static Set<Optional<String>> said(List<Change> changes, LedgerField<String> field) {
        var said = new HashSet<Optional<String>>();
        for (var change : changes) {
            var replaced =
                    changes.stream().anyMatch(other -> other.mentions(field) && other.sees(change));
            if (change.mentions(field) && !replaced) {
                said.add(change.set().get(field));
            }
        }
        return said;
    }
}
