package cn.cunce.cli;

import cn.cunce.service.FilingSummary;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.MakeFiling;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `file`: makes a filing of a village, encrypted unless a plain one is asked for.
@Command(description = "cli.file.about")
final class FileCommand implements Callable<Outcome> {

    /// @param number 第 n 次 of this device for the village
    /// @param checkCode 核对码 of the device, to be compared by telephone
    private record Filed(
            String file,
            String village,
            int number,
            int households,
            int persons,
            int changes,
            int conflicts,
            boolean encrypted,
            String digest,
            String checkCode) {}

    @Mixin private final BookOptions book;
    @Mixin private final VillageOption village = new VillageOption();
    @Mixin private final FilingPassword password;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.xlsx",
            descriptionKey = "cli.file.out")
    private Path out;

    @Option(names = "--to", paramLabel = "CODE", descriptionKey = "cli.file.to")
    private Optional<String> to;

    @Option(names = "--plain", descriptionKey = "cli.file.plain")
    private boolean plain;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.register.year")
    private Optional<Integer> year;

    @Option(names = "--signer", paramLabel = "NAME", descriptionKey = "cli.file.signer")
    private Optional<String> signer;

    private final Desk desk;
    private final Services services;

    FileCommand(Desk desk, Services services) {
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
        return book.with(opened -> file(opened, secret.password()));
    }

    private Outcome file(OpenedBook opened, Optional<String> secret) {
        var of = village.place(opened);
        if (of.isEmpty()) {
            return desk.misused("WHICH_VILLAGE");
        }
        if (to.filter(code -> !of.get().startsWith(code)).isPresent()) {
            return desk.misused("NOT_ABOVE", to.get(), of.get());
        }
        var told = year.orElseGet(() -> new ListHouseholds(opened).latestYear(of.get()));
        var order =
                new MakeFiling.Order(
                        of.get(),
                        told,
                        desk.text("cli.file.period", told),
                        signer.orElse(opened.actor()),
                        secret,
                        out);
        return made(services.filing().apply(opened).make(order));
    }

    private Outcome made(MakeFiling.Result result) {
        return switch (result) {
            case MakeFiling.Result.Made(var file, var summary, var checkCode, var _) ->
                    Outcome.done(
                            filed(file, summary, checkCode),
                            desk.text("cli.file.made", file, summary.number()),
                            desk.text(
                                    "cli.file.content",
                                    summary.households(),
                                    summary.persons(),
                                    summary.changes()),
                            desk.text("cli.file.checkCode", checkCode));
            case MakeFiling.Result.NoVillage(var code) -> desk.refused("NOTHING_TO_FILE", code);
            case MakeFiling.Result.NotWritten(var reason) -> desk.refused("NOT_WRITTEN", reason);
        };
    }

    private Filed filed(Path file, FilingSummary summary, String checkCode) {
        return new Filed(
                file.toString(),
                summary.village(),
                summary.number(),
                summary.households(),
                summary.persons(),
                summary.changes(),
                summary.conflicts(),
                !plain,
                summary.digest(),
                checkCode);
    }
}
