package cn.cunce.ui.print;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.PaperSize;
import cn.cunce.model.value.Table;
import cn.cunce.service.PreparePaper;
import cn.cunce.service.PrintPapers;
import cn.cunce.ui.print.PrintViewModel.State;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Print.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns what a person has chosen into a paper that can be prepared, and names it.
///
/// @param place from which the desk was opened
record WishReader(PrintDesk desk, Place.Print place) {

    sealed interface Asked {

        record Papers(PreparePaper.Wish paper) implements Asked {}

        /// Not to be prepared, and why.
        record Not(State why) implements Asked {}
    }

    /// @param sizesOfList on which the list fits, the one that suits best first
    Asked read(PrintWish wish, HouseholdPick pick, List<PaperSize> sizesOfList) {
        if (wish.paper() == Paper.LIST) {
            return list(wish, sizesOfList);
        }
        var households = pick.pick(wish.whom(), place.households()).households();
        if (households.isEmpty()) {
            var typed = wish.whom().scope() == PrintWish.Scope.NUMBERED;
            return new Asked.Not(typed ? State.UNCHOSEN : State.NOTHING);
        }
        return switch (wish.paper()) {
            case REGISTER -> new Asked.Papers(register(wish, households));
            case CARDS -> new Asked.Papers(new PreparePaper.Wish.Cards(order(wish), households));
            case PLAN_SHEETS ->
                    wish.policy()
                            .pack()
                            .<Asked>map(pack -> new Asked.Papers(plans(wish, pack, households)))
                            .orElse(new Asked.Not(State.UNCHOSEN));
            case EXPLANATIONS ->
                    wish.policy()
                            .pack()
                            .filter(pack -> pack.rules().containsKey(wish.policy().rule()))
                            .<Asked>map(
                                    pack ->
                                            new Asked.Papers(
                                                    new PreparePaper.Wish.Explanations(
                                                            order(wish),
                                                            households,
                                                            pack,
                                                            wish.policy().rule())))
                            .orElse(new Asked.Not(State.UNCHOSEN));
            case LIST -> throw new IllegalArgumentException("a list has its own rows");
        };
    }

    private Asked list(PrintWish wish, List<PaperSize> sizesOfList) {
        if (sizesOfList.isEmpty()) {
            return new Asked.Not(State.TOO_WIDE);
        }
        var table = place.list().map(Place.SeenList::table).orElseThrow();
        var size = wish.size().filter(sizesOfList::contains).orElse(sizesOfList.getFirst());
        return new Asked.Papers(new PreparePaper.Wish.SeenList(order(wish), table, size));
    }

    private PreparePaper.Wish.Register register(PrintWish wish, List<RecordId> households) {
        var some =
                HouseholdPick.isEverybody(wish.whom())
                        ? Optional.<List<RecordId>>empty()
                        : Optional.of(households);
        return new PreparePaper.Wish.Register(
                order(wish), new PrintPapers.Selection(some, wish.whom().byGroup()));
    }

    private PreparePaper.Wish plans(PrintWish wish, Pack pack, List<RecordId> households) {
        var budget =
                place.question()
                        .filter(asked -> asked.pack().equals(pack.id()))
                        .map(Place.Question::budget)
                        .orElse(Map.of());
        return new PreparePaper.Wish.PlanSheets(
                order(wish), households, pack, wish.policy().proposed(), budget);
    }

    private PrintPapers.Order order(PrintWish wish) {
        var masking = wish.masking();
        return new PrintPapers.Order(
                desk.village(),
                wish.year(),
                asOf(wish.paper()),
                masking.whole(),
                filter(wish),
                masking.whole() ? Optional.of(masking.reason().strip()) : Optional.empty());
    }

    /// 口径日期: for explanations that of the question they answer.
    LocalDate asOf(Paper paper) {
        return place.question()
                .filter(_ -> paper == Paper.EXPLANATIONS)
                .map(Place.Question::on)
                .orElse(desk.on());
    }

    /// Which households, as paper says it; empty for all.
    private Optional<String> filter(PrintWish wish) {
        var parts = new ArrayList<String>();
        var whom = wish.whom();
        if (wish.paper() == Paper.LIST) {
            parts.addAll(listed());
        } else {
            switch (whom.scope()) {
                case WHOLE -> {}
                case HANDED -> {
                    parts.add(desk.texts().of("print.filterHanded", place.households().size()));
                    place.list().ifPresent(list -> parts.addAll(list.filters()));
                }
                case NUMBERED ->
                        parts.add(desk.texts().of("print.filterNumbers", whom.numbers().strip()));
            }
            if (!whom.group().isEmpty()) {
                parts.add(whom.group());
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("，", parts));
    }

    private List<String> listed() {
        var seen = place.list().orElseThrow();
        var parts = new ArrayList<>(seen.filters());
        if (!seen.order().isEmpty()) {
            parts.add(desk.texts().of("print.filterOrder", seen.order()));
        }
        return parts;
    }

    List<PaperSize> sizes(Paper paper, List<PaperSize> sizesOfList) {
        return switch (paper) {
            case LIST -> sizesOfList;
            case REGISTER -> List.of(PaperSize.A3_LANDSCAPE);
            case CARDS, PLAN_SHEETS, EXPLANATIONS -> List.of(PaperSize.A4_PORTRAIT);
        };
    }

    /// The year of the question that the desk was opened with.
    Optional<Integer> questionYear() {
        return place.question().map(asked -> asked.on().getYear());
    }

    /// What the paper is called, in the queue of a printer and as a file: never of a person.
    String name(PrintWish wish) {
        var texts = desk.texts();
        return switch (wish.paper()) {
            case REGISTER -> texts.of("print.registerFile", wish.year());
            case CARDS -> texts.of("print.cardsFile", wish.year());
            case PLAN_SHEETS -> texts.of("print.planSheetsFile", wish.year());
            case EXPLANATIONS -> texts.of("print.explanationsFile", wish.year());
            case LIST -> place.list().map(Place.SeenList::table).map(Table::name).orElseThrow();
        };
    }

    /// What the paper is as a table; empty for sheets that are none.
    Optional<Table> table(PrintWish wish, HouseholdPick pick) {
        return switch (wish.paper()) {
            case LIST -> place.list().map(Place.SeenList::table);
            case REGISTER -> {
                var households = pick.pick(wish.whom(), place.households()).households();
                yield Optional.of(desk.preparing().table(register(wish, households)));
            }
            case CARDS, PLAN_SHEETS, EXPLANATIONS -> Optional.empty();
        };
    }
}
