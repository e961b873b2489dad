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
import java.util.HashMap;
import java.util.Optional;

/// The desk of an open book: its ledger, and the drafts that lie beside it.
public final class BookEntryDesk implements EntryDesk {

    private static final String BETWEEN = "/";

    private final ReadHousehold reading;
    private final ListHouseholds listing;
    private final SaveHousehold saving;
    private final UndoBatch undoing;
    private final SaveDraft drafts;
    private final QueueDesk queue;
    private final EarlierDesk earlier;
    private final String village;
    private final Clock clock;

    /// @param village of households that are new
    public BookEntryDesk(OpenedBook opened, String village, Clock clock) {
        this.reading = new ReadHousehold(opened);
        this.listing = new ListHouseholds(opened);
        this.saving = new SaveHousehold(opened);
        this.undoing = new UndoBatch(opened);
        this.drafts = new SaveDraft(opened);
        this.queue = new BookQueueDesk(opened);
        this.earlier = new BookEarlierDesk(opened, village);
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
    public Optional<Draft> draft(String key) {
        return drafts.open().stream()
                .filter(draft -> draft.key().equals(key))
                .findFirst()
                .map(BookEntryDesk::draft);
    }

    private static Draft draft(SaveDraft.Draft kept) {
        var origins = new HashMap<Spot, Origin>();
        kept.typing()
                .marks()
                .forEach(
                        (place, word) ->
                                spot(place)
                                        .ifPresent(
                                                spot ->
                                                        Origin.of(word)
                                                                .ifPresent(
                                                                        origin ->
                                                                                origins.put(
                                                                                        spot,
                                                                                        origin))));
        return new Draft(
                kept.typing().before(),
                new Sheet(kept.typing().form(), origins),
                spot(kept.cursor()).orElse(PaperOrder.FIRST));
    }

    @Override
    public Optional<Instant> keep(String key, Draft draft) {
        var marks = new HashMap<String, String>();
        draft.typed().origins().forEach((spot, origin) -> marks.put(words(spot), origin.word()));
        var typing = new SaveDraft.Typing(draft.before(), draft.typed().form(), marks);
        return switch (drafts.put(key, village, typing, words(draft.at()))) {
            case SaveDraft.Result.Kept _ -> Optional.of(clock.instant());
            case SaveDraft.Result.NotWritten _ -> Optional.empty();
        };
    }

    @Override
    public void drop(String key) {
        drafts.drop(key);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public QueueDesk queue() {
        return queue;
    }

    @Override
    public EarlierDesk earlier() {
        return earlier;
    }

    private static String words(Spot spot) {
        return spot.member() + BETWEEN + spot.field().name();
    }

    /// Empty where the words name no field any more.
    private static Optional<Spot> spot(String words) {
        var parts = words.split(BETWEEN, 2);
        return parts.length < 2
                ? Optional.empty()
                : Catalogue.LEDGER
                        .named(parts[1])
                        .map(field -> new Spot(Integer.parseInt(parts[0]), field));
    }
}
