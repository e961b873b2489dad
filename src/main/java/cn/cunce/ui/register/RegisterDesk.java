package cn.cunce.ui.register;

import cn.cunce.service.ChangeGroup;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.UndoBatch;
import cn.cunce.text.Texts;

/// The book's part in the list of households.
///
/// @param making makes rows of what is read
/// @param kept what was read last
public record RegisterDesk(
        ListHouseholds households,
        ChangeGroup groups,
        UndoBatch undoing,
        RegisterRows making,
        RegisterColumns columns,
        Texts texts,
        RegisterReader.Kept kept) {

    public static RegisterDesk of(
            OpenedBook book, RegisterRows making, RegisterColumns columns, Texts texts) {
        return new RegisterDesk(
                new ListHouseholds(book),
                new ChangeGroup(book),
                new UndoBatch(book),
                making,
                columns,
                texts,
                new RegisterReader.Kept());
    }
}
