package cn.cunce.boot;

import cn.cunce.service.FindPeople;
import cn.cunce.service.FindPeople.Found;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.UndoLast;
import cn.cunce.service.UndoLast.Step;
import cn.cunce.text.Pinyin;
import cn.cunce.ui.shell.FrameDesk;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the frame asks of the open book.
final class OpenBookDesk implements FrameDesk {

    private final OpenedBook book;
    private final UndoLast undoing;
    private final FindPeople finding;
    private final Pinyin pinyin;

    OpenBookDesk(OpenedBook book, Pinyin pinyin) {
        this.book = book;
        this.pinyin = pinyin;
        this.undoing = new UndoLast(book);
        this.finding = new FindPeople(book, this::spellings);
    }

    private Set<String> spellings(String name) {
        var all = new HashSet<>(pinyin.initials(name));
        all.add(pinyin.reading(name).replace(" ", ""));
        return all;
    }

    @Override
    public String user() {
        return book.actor();
    }

    @Override
    public List<Found> find(String typed, int most) {
        return finding.find(typed, most);
    }

    @Override
    public Optional<Step> undo() {
        return undoing.undo();
    }

    @Override
    public Optional<Step> redo() {
        return undoing.redo();
    }
}
