package cn.cunce.ui.entry;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Doubts;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.QueuePapers;
import cn.cunce.service.QueuePapers.Paper;
import cn.cunce.service.SaveDraft;
import cn.cunce.service.SaveDraft.Draft;
import cn.cunce.ui.entry.Slip.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The queue of an open book.
final class BookQueueDesk implements QueueDesk {

    private final QueuePapers papers;
    private final SaveDraft drafts;

    BookQueueDesk(OpenedBook opened) {
        this.papers = new QueuePapers(opened);
        this.drafts = new SaveDraft(opened);
    }

    @Override
    public List<Slip> slips() {
        var rest = new LinkedHashMap<String, Draft>();
        drafts.open().forEach(draft -> rest.put(draft.key(), draft));
        var slips = new ArrayList<Slip>();
        for (var paper : papers.papers()) {
            var slip = slip(paper);
            slips.add(typed(slip, Optional.ofNullable(rest.remove(slip.key()))));
        }
        rest.values().forEach(draft -> slips.add(typed(slip(draft), Optional.of(draft))));
        return List.copyOf(slips);
    }

    private static Slip typed(Slip slip, Optional<Draft> draft) {
        return draft.map(each -> slip.typed(each.typing().form(), each.at())).orElse(slip);
    }

    private static Slip slip(Paper paper) {
        return paper.household()
                .map(
                        household ->
                                new Slip(
                                        Slip.keyOf(household),
                                        Optional.of(paper.number()),
                                        Optional.of(household),
                                        paper.head(),
                                        paper.people(),
                                        paper.doubts() > 0 ? State.DOUBTFUL : State.SAVED,
                                        Optional.empty()))
                .orElseGet(() -> Slip.ofPaper(paper.number()));
    }

    private static Slip slip(Draft draft) {
        return new Slip(
                draft.key(),
                Optional.empty(),
                draft.typing().before().id(),
                "",
                0,
                State.DRAFT,
                Optional.empty());
    }

    @Override
    public void begin(int first, int last) {
        papers.begin(first, last);
    }

    @Override
    public void saved(int paper, HouseholdForm form) {
        papers.put(
                new Paper(paper, form.id(), Slip.name(form), form.members().size(), doubts(form)));
    }

    @Override
    public void takenBack(int paper) {
        papers.put(new Paper(paper, Optional.empty(), "", 0, 0));
    }

    private static int doubts(HouseholdForm form) {
        return of(Entity.HOUSEHOLD, form.household())
                + of(Entity.HOUSEHOLD_YEAR, form.householdYear())
                + form.members().stream()
                        .mapToInt(
                                member ->
                                        of(Entity.PERSON, member.person())
                                                + of(Entity.MEMBERSHIP, member.membership()))
                        .sum();
    }

    private static int of(Entity entity, Answers answers) {
        return Doubts.of(entity, answers).size();
    }
}
