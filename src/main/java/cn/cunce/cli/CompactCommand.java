package cn.cunce.cli;

import cn.cunce.service.CompactBook;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `compact`: makes the file of a book small again, and never less safe.
@Command(description = "cli.compact.about")
final class CompactCommand implements Callable<Outcome> {

    /// @param before bytes of the file
    private record Compacted(boolean compacted, long before, long after) {}

    @Mixin private final BookOptions book;
    private final Desk desk;

    CompactCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::compact);
    }

    private String shown(long before, long after) {
        return after < before
                ? desk.text("cli.compact.done", before, after)
                : desk.text("cli.compact.small", after);
    }

    private Outcome compact(OpenedBook opened) {
        return switch (new CompactBook(opened).compact()) {
            case CompactBook.Result.Compacted(var before, var after) ->
                    Outcome.done(new Compacted(true, before, after), shown(before, after));
            case CompactBook.Result.NotEqual _ -> desk.refused("COPY_DIFFERS");
            case CompactBook.Result.NotWritten(var reason) -> desk.refused("NOT_WRITTEN", reason);
        };
    }
}
