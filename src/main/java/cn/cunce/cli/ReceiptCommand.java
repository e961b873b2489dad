package cn.cunce.cli;

import cn.cunce.service.MakeReceipt;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `receipt`: answers a village what has arrived, what is in conflict, and what it lacks.
@Command(description = "cli.receipt.about")
final class ReceiptCommand implements Callable<Outcome> {

    /// @param changes that the village lacked
    private record Receipt(String file, String village, int changes, boolean encrypted) {}

    @Mixin private final BookOptions book;
    @Mixin private final FilingPassword password;

    @Option(
            names = "--for",
            required = true,
            paramLabel = "CODE",
            descriptionKey = "cli.receipt.for")
    private String village;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.xlsx",
            descriptionKey = "cli.file.out")
    private Path out;

    @Option(names = "--plain", descriptionKey = "cli.file.plain")
    private boolean plain;

    private final Desk desk;
    private final Services services;

    ReceiptCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
        this.password = new FilingPassword(desk);
    }

    @Override
    public Outcome call() throws IOException {
        var secret = password.read();
        if (secret.refusal().isPresent()) {
            return secret.refusal().get();
        }
        if (plain == secret.password().isPresent()) {
            return desk.misused("ENCRYPTED_OR_PLAIN");
        }
        return book.with(opened -> make(opened, secret.password()));
    }

    private Outcome make(OpenedBook opened, Optional<String> secret) {
        return switch (services.receipts().apply(opened).make(village, secret, out)) {
            case MakeReceipt.Result.Made(var file, var changes) ->
                    Outcome.done(
                            new Receipt(file.toString(), village, changes, !plain),
                            desk.text("cli.receipt.made", file, changes));
            case MakeReceipt.Result.NoVillage(var code) -> desk.refused("NOTHING_TO_FILE", code);
            case MakeReceipt.Result.NotWritten(var reason) -> desk.refused("NOT_WRITTEN", reason);
        };
    }
}
