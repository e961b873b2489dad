package cn.cunce.ui.register;

import cn.cunce.boot.Shipped;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.FieldText;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import java.time.ZoneOffset;

/// The book's part in the list, for its tests.
final class TestRegister {

    private TestRegister() {}

    static RegisterDesk desk(OpenedBook book) {
        var texts = Texts.chinese();
        var words = new FieldText(texts, Shipped.codeLists());
        return RegisterDesk.of(
                book,
                new RegisterRows(words, new Pinyin(), TestVillage.ON),
                new RegisterColumns(words, texts, ZoneOffset.UTC),
                texts);
    }
}
