package cn.cunce.ui.village;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.FieldReader;
import cn.cunce.service.BookCard;
import cn.cunce.service.DecideBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.Tier;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestPacks;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.part.FactWords;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Group;

/// The profile of a village of three households by the small pack.
record TestDesk(OpenedBook book, Messages messages, Navigator navigator) {

    static TestDesk of(OpenedBook book) {
        var navigator = new Navigator();
        navigator.place(Place.Entry.class, _ -> Group::new);
        navigator.place(Place.Packs.class, _ -> Group::new);
        return new TestDesk(book, new Messages(), navigator);
    }

    VillageViewModel model(Place.Village place) {
        return model(TestVillage.CARD, place);
    }

    /// The same book, as if it were of a township.
    VillageViewModel ofTownship() {
        var card =
                new BookCard(Tier.TOWNSHIP, "522799100", "坡皎乡", List.of("澜瑶县"), List.of(), false);
        return model(card, Place.Village.WHOLE);
    }

    private VillageViewModel model(BookCard card, Place.Village place) {
        var texts = Texts.chinese();
        var codes = Shipped.codeLists();
        var desk =
                new VillageDesk(
                        card,
                        TestVillage.CODE,
                        TestVillage.ON,
                        new TestPacks(),
                        new DecideBook(book, codes),
                        VillageDesk.Book.of(book, new TestPacks()),
                        new FactWords(
                                new FieldReader(codes, TestVillage.ON),
                                new FieldText(texts, codes),
                                texts),
                        codes);
        var shell = new ShellViewModel(navigator, ZoneOffset.UTC);
        return new VillageViewModel(
                place, desk, Jobs.atOnce(), new VillageViewModel.Window(shell, messages));
    }

    String said() {
        return messages.latestProperty().get().map(Messages.Message::key).orElse("");
    }

    void undo() {
        messages.latestProperty().get().flatMap(Messages.Message::action).orElseThrow().run().run();
    }
}
