package cn.cunce.cli;

import cn.cunce.model.value.Problem;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.VerifyBook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `verify`: compares a book with itself, and mends from the changes what can be mended from them.
@Command(description = "cli.verify.about")
final class VerifyCommand implements Callable<Outcome> {

    /// @param ok whether nothing was found; what is mended now was found
    /// @param mended how many rows were written anew from the changes
    record Verified(boolean ok, long changes, long records, int mended, List<Found> problems) {}

    /// @param record its id, or the lane and counter where a lane is meant
    record Found(String code, String record, String message) {}

    @Mixin private final BookOptions book;
    private final Desk desk;

    VerifyCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::verify);
    }

    private Outcome verify(OpenedBook opened) {
        var verified = verified(new VerifyBook(opened).verify());
        var lines = new ArrayList<String>();
        lines.add(desk.text("cli.verify.looked", verified.changes(), verified.records()));
        verified.problems().forEach(found -> lines.add(found.message()));
        lines.add(
                verified.ok()
                        ? desk.text("cli.verify.well")
                        : desk.text("cli.verify.mended", verified.mended()));
        return Outcome.of(verified.ok(), verified, lines);
    }

    private Verified verified(VerifyBook.Verified verified) {
        var problems = verified.problems().stream().map(this::found).toList();
        return new Verified(
                problems.isEmpty(),
                verified.changes(),
                verified.records(),
                verified.mended(),
                problems);
    }

    private Found found(VerifyBook.Problem problem) {
        var record = problem.record().map(id -> id.id().toString()).orElse(problem.lane());
        return new Found(
                problem.code(), record, desk.texts().of(Problem.of(problem.code(), record)));
    }
}
