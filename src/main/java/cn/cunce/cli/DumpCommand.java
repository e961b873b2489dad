package cn.cunce.cli;

import cn.cunce.service.DumpBook;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dump`: the whole ledger as canonical JSON, or only its digest. The same state gives the same
/// bytes, so nothing stands before or behind them.
@Command(description = "cli.dump.about")
final class DumpCommand implements Callable<Outcome> {

    private record Digest(String digest) {}

    @Mixin private final BookOptions book;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "cli.dump.asOf")
    private Optional<String> asOf;

    @Option(names = "--digest", descriptionKey = "cli.dump.digest")
    private boolean digest;

    private final Desk desk;

    DumpCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        var moment = asOf.flatMap(Moment::read);
        if (asOf.isPresent() && moment.isEmpty()) {
            return desk.misused("TIME_UNREADABLE", asOf.get());
        }
        return book.with(opened -> dump(opened, moment));
    }

    private Outcome dump(OpenedBook opened, Optional<Instant> moment) {
        var dump = new DumpBook(opened);
        if (digest) {
            var sum = dump.digest(moment);
            return Outcome.done(new Digest(sum), sum);
        }
        dump.dump(desk.out(), moment);
        desk.out().flush();
        return new Outcome.Written();
    }
}
