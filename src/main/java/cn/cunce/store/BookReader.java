package cn.cunce.store;

import static cn.cunce.store.schema.Tables.LEDGER_CHANGE;
import static cn.cunce.store.schema.Tables.WAITING_TRANSACTION;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.ChainHash;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LastChange;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.ledger.Transaction;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Income;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// What can be asked of a book.
public final class BookReader {

    private final DSLContext db;
    private final Catalogue catalogue;
    private final RecordTables tables;
    private final ChangeLog log;
    private final FormStore forms;

    BookReader(DSLContext db, Catalogue catalogue, RecordTables tables) {
        this.db = db;
        this.catalogue = catalogue;
        this.tables = tables;
        this.log = new ChangeLog(db, catalogue);
        this.forms = new FormStore(db, tables);
    }

    public Optional<String> fact(String name) {
        return new Facts(db).get(name);
    }

    /// What the book keeps of itself under names that begin so, by the rest of the name.
    public Map<String, String> facts(String start) {
        return new Facts(db).beginning(start);
    }

    /// Codes of the villages that anything is said of, in their order.
    public List<String> villages() {
        var units = tables.onlyUnits(db);
        return places().stream().filter(code -> !units.contains(code)).toList();
    }

    /// The same with the townships and counties that anything is said of.
    public List<String> places() {
        return new Lanes(db).villages();
    }

    public Optional<LedgerRecord> record(RecordId id) {
        return Optional.ofNullable(tables.existing(db, id.village(), List.of(id)).get(id));
    }

    public Map<RecordId, LedgerRecord> records(String village, Collection<RecordId> ids) {
        var found = new HashMap<RecordId, LedgerRecord>();
        Batches.of(List.copyOf(ids))
                .forEach(some -> found.putAll(tables.existing(db, village, some)));
        return found;
    }

    /// Records of a kind, whatever their village.
    public List<LedgerRecord> records(Entity entity, Collection<UUID> ids) {
        var found = new ArrayList<LedgerRecord>();
        Batches.of(List.copyOf(ids))
                .forEach(
                        some ->
                                found.addAll(
                                        tables.list(db, entity, tables.of(entity).id.in(some))));
        return found;
    }

    /// All records of a kind in a village, by id.
    public List<LedgerRecord> all(String village, Entity entity) {
        return tables.list(db, entity, tables.of(entity).village.eq(village));
    }

    /// Records of a kind in a village that have not ended, with these answers only; by id. To be
    /// closed.
    public Stream<LedgerRecord> some(String village, Entity entity, List<LedgerField<?>> answers) {
        return tables.some(db, village, entity, answers);
    }

    /// Households that have not ended as forms of a year, by number, then id. To be closed.
    public Stream<HouseholdForm> forms(String village, int year) {
        return forms.ofVillage(village, year);
    }

    /// These households as forms, ended ones too, in the order of `ids`.
    public List<HouseholdForm> forms(String village, List<UUID> ids, int year) {
        return forms.of(village, ids, year);
    }

    /// Every household of the book, ended ones too, but those entered by mistake: by village,
    /// number, id.
    public List<RecordId> households() {
        return new RegisterStore(db, tables).households();
    }

    /// Who last said something of a household of a village, of its years or of its people, by the
    /// household's id.
    public Map<UUID, LastChange> lastChanges(String village) {
        return new RegisterStore(db, tables).lastChanges(village);
    }

    /// Households of which anything was said since, or of their years or people, each with who said
    /// the last of it; nothing where it is so much that all may as well be read.
    ///
    /// @param seen how far each village was known
    public Optional<Map<RecordId, LastChange>> householdsChangedSince(Map<String, Seen> seen) {
        return new RegisterStore(db, tables).changedSince(seen);
    }

    /// Households of a village as rules see them on a day, by number, then id. To be closed.
    ///
    /// Those that have not ended, with the living people whose membership covers the day; one whose
    /// members all came later is not there yet.
    public Stream<HouseholdFacts> householdFacts(String village, LocalDate on) {
        return new FactStore(db, tables, on).ofVillage(village);
    }

    /// One household as rules see it on a day; empty if it was not there then.
    public Optional<HouseholdFacts> householdFacts(RecordId household, LocalDate on) {
        return new FactStore(db, tables, on).of(household);
    }

    /// @param withPeople whether to read the members of its households too
    public VillageFacts villageFacts(String village, LocalDate on, boolean withPeople) {
        return new FactStore(db, tables, on).village(village, withPeople);
    }

    /// Rules asked about everybody at once, in the database.
    public AnswerStore answers() {
        return new AnswerStore(db, tables);
    }

    /// Decisions that have not ended, by village and id.
    public List<LedgerRecord> decisions(DecisionFilter filter) {
        return new DecisionStore(db, tables).list(filter);
    }

    /// The years that households of a village tell of, latest first.
    public List<Integer> years(String village) {
        var table = tables.of(Entity.HOUSEHOLD_YEAR);
        var year = table.column(IncomeFields.YEAR, Long.class);
        return db.selectDistinct(year)
                .from(table.table())
                .where(table.village.eq(village))
                .and(year.isNotNull())
                .and(table.isMeant())
                .orderBy(year.desc())
                .fetch(row -> row.value1().intValue());
    }

    /// The years of one household, oldest first.
    public List<LedgerRecord> yearsOf(RecordId household) {
        var table = tables.of(Entity.HOUSEHOLD_YEAR);
        var of = table.column(IncomeFields.HOUSEHOLD, UUID.class).eq(household.id());
        return tables
                .list(db, Entity.HOUSEHOLD_YEAR, table.village.eq(household.village()).and(of))
                .stream()
                .sorted(Comparator.comparing(row -> row.get(IncomeFields.YEAR).orElse(0L)))
                .toList();
    }

    /// A household, and every record that ever belonged to it.
    public List<RecordId> recordsOf(RecordId household) {
        return new HouseholdPast(db, tables, log).records(household);
    }

    /// A household as this book knew it at a moment; empty where nobody had spoken of it yet.
    public Optional<HouseholdThen> household(RecordId household, HybridTime until) {
        return new HouseholdPast(db, tables, log).at(household, until);
    }

    /// What each household of a group that has not ended told of its income in a year.
    public List<Income> incomesOfGroup(String village, String group, int year) {
        return new GroupIncomes(db, tables).of(village, group, year);
    }

    /// What the households of a village come to.
    ///
    /// @param year of what is told of each year
    public VillageCount countVillage(String village, int year) {
        return new VillageCounts(db, tables).of(village, year);
    }

    /// Records of a kind whose reference is one of these, by id.
    public List<LedgerRecord> referring(LedgerField<UUID> reference, Collection<UUID> to) {
        return matching(reference, UUID.class, to);
    }

    /// People anywhere in the book with one of these identity numbers, ended ones too.
    public List<LedgerRecord> peopleByNumber(Collection<String> idNumbers) {
        return matching(PersonFields.ID_NUMBER, String.class, idNumbers);
    }

    /// Households of a village with one of these numbers, ended ones too.
    public List<LedgerRecord> householdsByNumber(String village, Collection<String> numbers) {
        return householdsByNumber(numbers).stream()
                .filter(household -> household.id().village().equals(village))
                .toList();
    }

    /// Households anywhere in the book with one of these numbers, ended ones too.
    public List<LedgerRecord> householdsByNumber(Collection<String> numbers) {
        return matching(HouseholdFields.NATIONAL_HOUSEHOLD_NO, String.class, numbers);
    }

    private <T> List<LedgerRecord> matching(
            LedgerField<T> field, Class<T> type, Collection<T> values) {
        var entity = field.entity();
        var column = tables.of(entity).column(field, type);
        var found = new ArrayList<LedgerRecord>();
        Batches.of(List.copyOf(values))
                .forEach(some -> found.addAll(tables.list(db, entity, column.in(some))));
        return found;
    }

    /// Memberships of these people that nobody has ended.
    public List<LedgerRecord> openMemberships(Collection<UUID> people) {
        var found = new ArrayList<LedgerRecord>();
        Batches.of(List.copyOf(people))
                .forEach(some -> found.addAll(forms.openMembershipsOfPeople(some)));
        return found;
    }

    /// The record of an id, of whatever kind and village.
    public Optional<RecordId> recordOf(UUID id) {
        return log.recordOf(id);
    }

    /// All changes of a record, oldest first.
    public List<Change> history(RecordId record) {
        return log
                .ofRecords(record.village(), List.of(record.id()))
                .getOrDefault(record.id(), List.of())
                .stream()
                .sorted(Comparator.comparing(change -> change.transaction().time()))
                .toList();
    }

    /// All changes of these records of a village, in no particular order.
    public Map<UUID, List<Change>> changes(String village, Collection<UUID> records) {
        return log.ofRecords(village, records);
    }

    /// The changes that a batch or filing made, in their order.
    public List<Change> ofCause(String reference) {
        return log.ofCause(reference);
    }

    /// Records with fields in conflict, each with its live values, by village.
    public List<LedgerRecord> conflicts() {
        return new OpenConflicts(db, log).all();
    }

    /// Those of these records that have fields in conflict.
    public List<LedgerRecord> conflicts(Collection<RecordId> among) {
        return new OpenConflicts(db, log).among(among);
    }

    /// How many fields of a record are in conflict; records without any are left out. By village.
    public Map<RecordId, Integer> openConflicts() {
        return new OpenConflicts(db, log).counts();
    }

    /// How many there are of everything that a book is counted by.
    public Tally tally() {
        return new Tally(forms.openHouseholds(), forms.openMembers(), db.fetchCount(LEDGER_CHANGE));
    }

    /// How far each lane of a village is known here.
    public Seen seen(String village) {
        return new Lanes(db).seen(village);
    }

    /// The changes that settled something in records of the ledger, oldest first; rulings are told
    /// by `decisions`.
    public List<Change> settlements() {
        return log.ofKind(Cause.Kind.DECISION, Entity.DECISION);
    }

    /// How far a village was known at a moment, by what is known of it now.
    public Seen seen(String village, Instant until) {
        return log.seen(village, HybridTime.endOf(until));
    }

    /// The changes of a village that `known` does not cover, those of one record after each other.
    /// To be closed.
    public Stream<Change> after(String village, Seen known) {
        return log.after(village, seen(village), known);
    }

    /// Everybody in the book, to find people by. To be closed.
    public Stream<KnownPerson> people() {
        return new KnownPeople(db, tables).all();
    }

    /// What was done to the ledger, the latest first.
    public List<Operation> operations(int most) {
        return new Operations(db).latest(most);
    }

    /// Grows with every change that is applied: two moments with the same are the same ledger.
    public long revision() {
        return new Lanes(db).revision();
    }

    /// The latest time of any change that is applied.
    public HybridTime latest() {
        return log.latest();
    }

    /// The latest save of a kind of cause that is applied.
    public Optional<Transaction> latest(Cause.Kind kind) {
        return log.latest(kind);
    }

    /// Records that were changed later than a moment, with the time of their latest change.
    public Map<UUID, HybridTime> changedAfter(HybridTime moment) {
        return log.changedAfter(moment);
    }

    /// Transactions kept aside because what they build on has not arrived.
    public int waiting() {
        return db.fetchCount(WAITING_TRANSACTION);
    }

    /// The changes of a village that somebody with `known` lacks, as `BookWriter.receive` reads
    /// them.
    public byte[] payload(String village, Seen known) {
        return log.payload(village, seen(village), known);
    }

    /// The whole ledger, or some villages of it, as canonical JSON.
    ///
    /// @param until the moment it shows; empty for now
    public void dump(OutputStream out, List<String> places, Optional<HybridTime> until) {
        BookDump.write(out, places, tables.kinds(db), place -> state(place, until));
    }

    private VillageState state(String village, Optional<HybridTime> until) {
        return until.map(time -> VillageState.folded(log, village, time))
                .orElseGet(() -> VillageState.projected(db, tables, log, village));
    }

    /// SHA-256 of what `dump` writes, in lower-case hex.
    public String digest(List<String> villages, Optional<HybridTime> until) {
        var digest = ChainHash.digest();
        dump(new DigestOutputStream(OutputStream.nullOutputStream(), digest), villages, until);
        return ChainHash.hex(digest.digest());
    }

    /// Filings and receipts made or taken in here, latest first.
    public List<FilingNote> filings() {
        return new FilingNotes(db).all();
    }

    /// Devices that have filed for a village, by village.
    public List<DeviceNote> devices() {
        return new FilingNotes(db).devices();
    }

    public Verification verify() {
        return new Verifier(db, catalogue, tables).verify();
    }
}
