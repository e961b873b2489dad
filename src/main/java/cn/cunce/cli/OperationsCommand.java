package cn.cunce.cli;

import cn.cunce.service.ListOperations;
import cn.cunce.service.ListOperations.Done;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `operations`: what was done in a book, the latest first, with the batch by which `undo` takes it
/// back or brings it back.
@Command(description = "cli.operations.about")
final class OperationsCommand implements Callable<Outcome> {

    private record Operations(List<Line> operations) {}

    /// @param state `LIVE`, `UNDONE` or `FIXED`
    private record Line(
            String batch,
            String kind,
            String actor,
            String device,
            String at,
            long records,
            String state) {}

    @Mixin private final BookOptions book;

    @Option(names = "--most", defaultValue = "100", descriptionKey = "cli.operations.most")
    private int most;

    private final Desk desk;

    OperationsCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::list);
    }

    private Outcome list(OpenedBook opened) {
        var done = new ListOperations(opened).latest(most);
        var lines = done.stream().map(OperationsCommand::line).toList();
        return Outcome.done(new Operations(lines), done.stream().map(this::shown).toList());
    }

    private static Line line(Done done) {
        return new Line(
                done.reference(),
                done.kind().name(),
                done.actor(),
                done.device(),
                done.at().instant().toString(),
                done.records(),
                done.state().name());
    }

    private String shown(Done done) {
        return desk.text(
                "cli.operations.line",
                Moment.shown(done.at().instant()),
                done.actor(),
                desk.text(kind(done)),
                done.records(),
                desk.text(state(done)),
                done.reference());
    }

    private static String kind(Done done) {
        return switch (done.kind()) {
            case TYPED -> "operations.typed";
            case IMPORT -> "operations.imported";
            case PLAN -> "operations.planned";
            case DECISION -> "operations.decided";
            case FILING -> "operations.filed";
            case UNDO -> "operations.undo";
        };
    }

    private static String state(Done done) {
        return switch (done.state()) {
            case LIVE -> "cli.operations.live";
            case UNDONE -> "cli.operations.undone";
            case FIXED -> "operations.fixed";
        };
    }
}
