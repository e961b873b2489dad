package cn.cunce.cli;

import cn.cunce.model.value.Problem;
import cn.cunce.service.DumpBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReceiveFiling;
import cn.cunce.service.ReceiveFiling.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `receive`: takes in filings and receipts, each whole or not at all.
@Command(description = "cli.receive.about")
final class ReceiveCommand implements Callable<Outcome> {

    /// @param digest of the whole book, afterwards
    private record Received(List<Taken> files, String digest) {}

    @Mixin private final BookOptions book;
    @Mixin private final FilingPassword password;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.receive.file")
    private List<Path> files = List.of();

    private final Desk desk;
    private final Services services;

    ReceiveCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
        this.password = new FilingPassword(desk);
    }

    @Override
    public Outcome call() throws IOException {
        var unreadable = files.stream().filter(file -> !Files.isReadable(file)).findFirst();
        if (unreadable.isPresent()) {
            return desk.misused("NO_SUCH_FILE", unreadable.get());
        }
        var secret = password.read();
        return secret.refusal().isPresent()
                ? secret.refusal().get()
                : book.with(opened -> receive(opened, secret.password()));
    }

    private Outcome receive(OpenedBook opened, Optional<String> secret) {
        var receiving = services.receiving().apply(opened);
        var taken = new ArrayList<Taken>();
        for (var file : files) {
            taken.add(receive(receiving, file, secret));
        }
        var digest = new DumpBook(opened).digest(Optional.empty());
        var well = taken.stream().allMatch(Taken::isWell);
        var lines = taken.stream().flatMap(this::shown).toList();
        return Outcome.of(well, new Received(taken, digest), lines);
    }

    private Taken receive(ReceiveFiling receiving, Path file, Optional<String> secret) {
        return switch (receiving.read(file, secret)) {
            case Preview.Refused(var _, var problem) -> refused(file, problem);
            case Preview.Held(var _, var _, var problem) -> refused(file, problem);
            case Preview.Ready ready ->
                    switch (receiving.apply(ready)) {
                        case ReceiveFiling.Result.Taken(var counts, var _) ->
                                Taken.accepted(file, counts, ready);
                        case ReceiveFiling.Result.Refused(var problem) -> refused(file, problem);
                    };
        };
    }

    private Taken refused(Path file, Problem problem) {
        return Taken.refused(file, problem.code(), desk.texts().of(problem));
    }

    private Stream<String> shown(Taken taken) {
        if (!taken.accepted()) {
            return Stream.of(desk.text("cli.receive.refused", taken.file(), taken.message()));
        }
        var counts =
                desk.text(
                        "cli.receive.taken",
                        taken.file(),
                        taken.changes(),
                        taken.fresh(),
                        taken.waiting(),
                        taken.conflicts(),
                        taken.handEdits().size());
        var unchecked =
                taken.uncheckedCode().stream()
                        .map(code -> desk.text("cli.receive.unchecked", code));
        var edits = taken.handEdits().stream().map(this::edit);
        return Stream.concat(Stream.of(counts), Stream.concat(unchecked, edits));
    }

    private String edit(ReceiveFiling.HandEdited edit) {
        return desk.text("cli.receive.edit", edit.sheet(), edit.cell(), edit.from(), edit.to());
    }
}
