package cn.cunce.ui.entry;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.SaveDraft;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.UndoBatch;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// The desk of an open book: its ledger, and the drafts that lie beside it.
public final class BookEntryDesk implements EntryDesk {

    private static final String NEW = "new";
    private static final String BETWEEN = "/";

    private final ReadHousehold reading;
    private final ListHouseholds listing;
    private final SaveHousehold saving;
    private final UndoBatch undoing;
    private final SaveDraft drafts;
    private final String village;
    private final Clock clock;

    /// @param village of households that are new
    public BookEntryDesk(OpenedBook opened, String village, Clock clock) {
        this.reading = new ReadHousehold(opened);
        this.listing = new ListHouseholds(opened);
        this.saving = new SaveHousehold(opened);
        this.undoing = new UndoBatch(opened);
        this.drafts = new SaveDraft(opened);
        this.village = village;
        this.clock = clock;
    }

    @Override
    public Optional<HouseholdForm> read(RecordId household) {
        return reading.read(household).map(ReadHousehold.Card::form);
    }

    @Override
    public Optional<HouseholdForm> read(RecordId household, int year) {
        return reading.read(household, year).map(ReadHousehold.Card::form);
    }

    @Override
    public Optional<Integer> latestYear() {
        return Optional.of(listing.latestYear(village)).filter(year -> year > 0);
    }

    @Override
    public SaveHousehold.Result save(HouseholdForm before, HouseholdForm after) {
        return saving.save(village, before, after);
    }

    @Override
    public UndoBatch.Result undo(String reference) {
        return undoing.undo(reference);
    }

    @Override
    public Optional<Draft> draft(Optional<RecordId> household) {
        return drafts.open().stream()
                .filter(draft -> draft.key().equals(key(household)))
                .findFirst()
                .map(draft -> new Draft(draft.before(), draft.form(), spot(draft.cursor())));
    }

    @Override
    public Optional<Instant> keep(Draft draft) {
        var cursor = draft.at().member() + BETWEEN + draft.at().field().name();
        var kept =
                drafts.put(
                        key(draft.before().id()), village, draft.before(), draft.typed(), cursor);
        return switch (kept) {
            case SaveDraft.Result.Kept _ -> Optional.of(clock.instant());
            case SaveDraft.Result.NotWritten _ -> Optional.empty();
        };
    }

    @Override
    public void drop(Optional<RecordId> household) {
        drafts.drop(key(household));
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    private static String key(Optional<RecordId> household) {
        return household.map(id -> id.id().toString()).orElse(NEW);
    }

    /// The first field where the words of the cursor name none any more.
    private static Spot spot(String cursor) {
        var parts = cursor.split(BETWEEN, 2);
        return Catalogue.LEDGER
                .named(parts[1])
                .map(field -> new Spot(Integer.parseInt(parts[0]), field))
                .orElse(PaperOrder.FIRST);
    }
}
