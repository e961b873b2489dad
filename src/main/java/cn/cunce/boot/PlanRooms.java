package cn.cunce.boot;

import cn.cunce.model.field.FieldReader;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.DecideBook;
import cn.cunce.service.ListDemands;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.ListPlans;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackLibrary;
import cn.cunce.service.ProposePlan;
import cn.cunce.text.FieldText;
import cn.cunce.ui.packs.PacksDesk;
import cn.cunce.ui.packs.PacksView;
import cn.cunce.ui.packs.PacksViewModel;
import cn.cunce.ui.packs.ParameterWords;
import cn.cunce.ui.part.FactWords;
import cn.cunce.ui.plan.PlanDesk;
import cn.cunce.ui.plan.PlanView;
import cn.cunce.ui.plan.PlanViewModel;
import cn.cunce.ui.plan.PlanWords;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.VillageChoice;
import cn.cunce.ui.shell.VillageScreen;
import cn.cunce.ui.village.VillageDesk;
import cn.cunce.ui.village.VillageView;
import cn.cunce.ui.village.VillageViewModel;
import java.time.LocalDate;

/// The screens on which a village is planned for: its households' plans, the village itself, and
/// the packs that say what is due.
///
/// @param villages of which one is planned for
/// @param on 口径日期
record PlanRooms(
        BookRooms rooms, OpenedBook book, VillageChoice villages, LocalDate on, PackLibrary packs) {

    void furnish() {
        plans();
        profile();
        shelf();
    }

    private void plans() {
        rooms.shell().navigator().place(Place.Plan.class, this::plan);
    }

    /// Of the village of the household that is wanted.
    private VillageScreen plan(Place.Plan place) {
        place.household().map(RecordId::village).ifPresent(villages::choose);
        return new VillageScreen(
                villages, village -> plan(place, village), rooms.jobs(), rooms.texts());
    }

    private PlanView plan(Place.Plan place, String village) {
        var desk =
                new PlanDesk(
                        book.card(),
                        village,
                        on,
                        packs,
                        new PlanDesk.Reading(
                                new ListHouseholds(book),
                                new ListPlans(book),
                                new ListDemands(book),
                                new ProposePlan(book, rooms.codes())),
                        PlanDesk.Writing.of(book),
                        new PlanWords(rooms.texts(), values(), rooms.pinyin()),
                        facts(),
                        rooms.codes());
        var window = new PlanViewModel.Window(rooms.shell(), rooms.messages());
        return new PlanView(
                new PlanViewModel(place, desk, rooms.jobs(), window),
                rooms.files(),
                rooms.codes(),
                rooms.pinyin(),
                rooms.texts());
    }

    private void profile() {
        rooms.shell().navigator().place(Place.Village.class, this::profile);
    }

    /// It leads from village to village itself.
    private VillageView profile(Place.Village place) {
        var desk =
                new VillageDesk(
                        book.card(),
                        villages.code(),
                        on,
                        packs,
                        new DecideBook(book, rooms.codes()),
                        VillageDesk.Book.of(book, packs),
                        facts(),
                        rooms.codes());
        var window = new VillageViewModel.Window(rooms.shell(), rooms.messages());
        return new VillageView(
                new VillageViewModel(place, desk, rooms.jobs(), window),
                rooms.codes(),
                rooms.pinyin(),
                rooms.texts());
    }

    private void shelf() {
        var words = new ParameterWords(rooms.texts(), rooms.codes());
        var desk = PacksDesk.of(book, packs, rooms.codes(), words);
        rooms.shell()
                .navigator()
                .place(
                        Place.Packs.class,
                        _ ->
                                new PacksView(
                                        new PacksViewModel(desk, rooms.jobs(), rooms.messages()),
                                        rooms.files(),
                                        rooms.texts()));
    }

    private FieldText values() {
        return new FieldText(rooms.texts(), rooms.codes());
    }

    private FactWords facts() {
        return new FactWords(new FieldReader(rooms.codes(), on), values(), rooms.texts());
    }
}
