package cn.cunce.ui.targeting;

import cn.cunce.model.field.CodeLists;
import cn.cunce.service.CountAnswers;
import cn.cunce.service.ListAnswers;
import cn.cunce.service.OpenedBook;

/// How a book that is too large to be walked through is asked: inside its database.
///
/// @param most so many answers are walked through one by one, with everything that a list shows
///     beside them
public record DatabaseDesk(CountAnswers counting, ListAnswers listing, int most) {

    private static final int MOST = 5000;

    public static DatabaseDesk of(OpenedBook book, CodeLists codes) {
        return new DatabaseDesk(new CountAnswers(book), new ListAnswers(book, codes), MOST);
    }
}
