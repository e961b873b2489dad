package cn.cunce.ui.plan;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.FieldReader;
import cn.cunce.service.ListDemands;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.ListPlans;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ProposePlan;
import cn.cunce.text.FieldText;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestPacks;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.part.FactWords;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.time.ZoneOffset;
import javafx.scene.Group;

/// The desk of plans over a real book of three households and the small pack.
record TestDesk(OpenedBook book, Messages messages, Navigator navigator) {

    static TestDesk of(OpenedBook book) {
        var navigator = new Navigator();
        navigator.place(Place.Card.class, _ -> Group::new);
        navigator.place(Place.Entry.class, _ -> Group::new);
        navigator.place(Place.Print.class, _ -> Group::new);
        navigator.place(Place.Packs.class, _ -> Group::new);
        navigator.place(Place.Village.class, _ -> Group::new);
        return new TestDesk(book, new Messages(), navigator);
    }

    PlanViewModel model() {
        var texts = Texts.chinese();
        var codes = Shipped.codeLists();
        var values = new FieldText(texts, codes);
        var desk =
                new PlanDesk(
                        TestVillage.CARD,
                        TestVillage.CODE,
                        TestVillage.ON,
                        new TestPacks(),
                        new PlanDesk.Reading(
                                new ListHouseholds(book),
                                new ListPlans(book),
                                new ListDemands(book),
                                new ProposePlan(book, codes)),
                        PlanDesk.Writing.of(book),
                        new PlanWords(texts, values, new Pinyin()),
                        new FactWords(new FieldReader(codes, TestVillage.ON), values, texts),
                        codes);
        var shell = new ShellViewModel(navigator, ZoneOffset.UTC);
        return new PlanViewModel(
                Place.Plan.WHOLE, desk, Jobs.atOnce(), new PlanViewModel.Window(shell, messages));
    }

    String said() {
        return messages.latestProperty().get().map(Messages.Message::key).orElse("");
    }

    void undo() {
        messages.latestProperty().get().flatMap(Messages.Message::action).orElseThrow().run().run();
    }
}
