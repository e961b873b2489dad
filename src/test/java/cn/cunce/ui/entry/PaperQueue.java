package cn.cunce.ui.entry;

import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.ui.entry.EntryDesk.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A queue that keeps everything in memory.
final class PaperQueue implements QueueDesk {

    final Map<Integer, Optional<HouseholdForm>> papers = new TreeMap<>();
    private final Map<String, Draft> drafts;

    PaperQueue(Map<String, Draft> drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Slip> slips() {
        var rest = new LinkedHashMap<>(drafts);
        var slips = new ArrayList<Slip>();
        papers.forEach(
                (number, saved) -> {
                    var slip =
                            saved.map(form -> saved(number, form, false))
                                    .orElseGet(() -> Slip.ofPaper(number));
                    var draft = Optional.ofNullable(rest.remove(slip.key()));
                    slips.add(draft.map(each -> typed(slip, each)).orElse(slip));
                });
        rest.forEach((key, draft) -> slips.add(typed(bare(key, draft), draft)));
        return slips;
    }

    private Slip typed(Slip slip, Draft draft) {
        var nth = List.copyOf(drafts.keySet()).indexOf(slip.key());
        return slip.typed(draft.typed().form(), PaperDesk.NOW.plusSeconds(nth));
    }

    private static Slip bare(String key, Draft draft) {
        return new Slip(
                key,
                Optional.empty(),
                draft.before().id(),
                "",
                0,
                Slip.State.DRAFT,
                Optional.empty());
    }

    private static Slip saved(int number, HouseholdForm form, boolean doubtful) {
        return new Slip(
                Slip.keyOf(form.id().orElseThrow()),
                Optional.of(number),
                form.id(),
                Slip.name(form),
                form.members().size(),
                doubtful ? Slip.State.DOUBTFUL : Slip.State.SAVED,
                Optional.empty());
    }

    @Override
    public void begin(int first, int last) {
        for (var number = first; number <= last; number++) {
            papers.putIfAbsent(number, Optional.empty());
        }
    }

    @Override
    public void saved(int paper, HouseholdForm form) {
        papers.put(paper, Optional.of(form));
    }

    @Override
    public void takenBack(int paper) {
        papers.put(paper, Optional.empty());
    }
}
