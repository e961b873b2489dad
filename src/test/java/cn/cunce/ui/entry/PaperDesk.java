package cn.cunce.ui.entry;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.UndoBatch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A desk that keeps everything in memory, for tests of typing alone.
final class PaperDesk implements EntryDesk {

    static final Instant NOW = Instant.parse("2019-01-10T02:42:18Z");
    static final String VILLAGE = "522799100201";

    final List<HouseholdForm> saved = new ArrayList<>();
    final List<String> undone = new ArrayList<>();
    final Map<String, Draft> drafts = new LinkedHashMap<>();
    final PaperQueue queue = new PaperQueue(drafts);
    Optional<EarlierDesk.Earlier> lastYear = Optional.empty();
    Optional<EarlierDesk.Known> known = Optional.empty();
    final Map<RecordId, HouseholdForm> book = new HashMap<>();
    Optional<SaveHousehold.Result> answer = Optional.empty();
    Instant now = NOW;
    private final LedgerIds ids = new LedgerIds(Clock.fixed(NOW, ZoneOffset.UTC));

    RecordId hold(HouseholdForm form) {
        var id = form.id().orElseGet(this::fresh);
        book.put(id, with(form, id));
        return id;
    }

    private RecordId fresh() {
        return ids.fresh(Entity.HOUSEHOLD, VILLAGE);
    }

    private static HouseholdForm with(HouseholdForm form, RecordId id) {
        return new HouseholdForm(
                Optional.of(id),
                form.year(),
                form.household(),
                form.householdYear(),
                form.members());
    }

    @Override
    public Optional<HouseholdForm> read(RecordId household) {
        return Optional.ofNullable(book.get(household));
    }

    @Override
    public Optional<HouseholdForm> read(RecordId household, int year) {
        return read(household).map(form -> form.year() == year ? form : ofYear(form, year));
    }

    private static HouseholdForm ofYear(HouseholdForm form, int year) {
        return new HouseholdForm(form.id(), year, form.household(), Answers.NONE, form.members());
    }

    @Override
    public Optional<Integer> latestYear() {
        return Optional.of(2018);
    }

    @Override
    public SaveHousehold.Result save(HouseholdForm before, HouseholdForm after) {
        if (answer.isPresent()) {
            return answer.get();
        }
        saved.add(after);
        var form = after.id().isPresent() ? after : with(after, fresh());
        return new SaveHousehold.Result.Saved(form, "batch", 1);
    }

    @Override
    public UndoBatch.Result undo(String reference) {
        undone.add(reference);
        return new UndoBatch.Result.Undone("undo", 1, List.of());
    }

    @Override
    public Optional<Draft> draft(String key) {
        return Optional.ofNullable(drafts.get(key));
    }

    @Override
    public Optional<Instant> keep(String key, Draft draft) {
        drafts.remove(key);
        drafts.put(key, draft);
        return Optional.of(now);
    }

    @Override
    public void drop(String key) {
        drafts.remove(key);
    }

    @Override
    public QueueDesk queue() {
        return queue;
    }

    @Override
    public EarlierDesk earlier() {
        return new EarlierDesk() {
            @Override
            public Optional<Earlier> household(HouseholdForm sheet) {
                return lastYear;
            }

            @Override
            public Optional<Known> person(String idNumber) {
                return known;
            }
        };
    }

    @Override
    public Instant now() {
        return now;
    }

    static SaveHousehold.Result conflicting(HouseholdForm now) {
        return new SaveHousehold.Result.Conflicting(
                Set.of(cn.cunce.model.field.HouseholdFields.PHONE), now);
    }
}
