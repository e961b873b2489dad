package cn.cunce.cli;

import cn.cunce.service.BookCard;
import cn.cunce.service.CreateBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `new`: makes a book, and prints its recovery key once.
@Command(description = "cli.new.about")
final class NewCommand implements Callable<Outcome> {

    private static final int SHORTEST_PASSWORD = 8;

    /// @param checkCode 核对码 of the device
    private record Made(
            String book,
            String tier,
            String code,
            String name,
            String user,
            String device,
            String checkCode,
            String recoveryKey) {}

    @Option(
            names = "--book",
            required = true,
            paramLabel = "DIR",
            descriptionKey = "cli.option.newBook")
    private Path folder;

    @Option(
            names = "--tier",
            required = true,
            paramLabel = "village|township|county",
            descriptionKey = "cli.option.tier")
    private String tier;

    @Option(
            names = "--code",
            required = true,
            paramLabel = "CODE",
            descriptionKey = "cli.option.code")
    private String code;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.option.name")
    private String name;

    @Option(names = "--above", paramLabel = "NAME", descriptionKey = "cli.option.above")
    private List<String> above = List.of();

    @Option(names = "--pack", paramLabel = "ID", descriptionKey = "cli.option.pack")
    private List<String> packs = List.of();

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "cli.option.user")
    private Optional<String> user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.passwordFile")
    private Optional<Path> passwordFile;

    private final Desk desk;
    private final Services services;

    NewCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
    }

    @Override
    public Outcome call() throws IOException {
        var level = Tier.of(tier);
        if (level.isEmpty()) {
            return desk.misused("NO_SUCH_TIER", tier);
        }
        if (!level.get().hasCode(code)) {
            return desk.misused("CODE_OF_OTHER_TIER", code);
        }
        if (passwordFile.isPresent() && !Files.isReadable(passwordFile.get())) {
            return desk.misused("NO_SUCH_FILE", passwordFile.get());
        }
        var password = Passwords.ofBook(passwordFile, desk);
        if (password.isEmpty()) {
            return desk.misused("PASSWORD_NOT_GIVEN");
        }
        if (password.get().length < SHORTEST_PASSWORD) {
            return desk.misused("PASSWORD_TOO_SHORT", SHORTEST_PASSWORD);
        }
        var shipped = services.packs().get();
        var unknown = packs.stream().filter(id -> shipped.find(id).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return new UnknownPack(desk, shipped).told(unknown.get());
        }
        var card = new BookCard(level.get(), code, name, above, packs, false);
        return make(new CreateBook.Order(folder, card, owner(), password.get()));
    }

    private String owner() {
        return user.orElse(desk.account());
    }

    private Outcome make(CreateBook.Order order) {
        return switch (services.create().create(order)) {
            case CreateBook.Result.Created(var book, var key) -> {
                try (book) {
                    yield made(book, key);
                }
            }
            case CreateBook.Result.FolderTaken _ -> desk.refused("FOLDER_TAKEN", folder);
            case CreateBook.Result.NotWritten(var reason) -> desk.refused("NOT_WRITTEN", reason);
        };
    }

    private Outcome made(OpenedBook book, String recoveryKey) {
        var device = book.device();
        var made =
                new Made(
                        folder.toString(),
                        tier,
                        code,
                        name,
                        owner(),
                        device.id(),
                        device.checkCode(),
                        recoveryKey);
        return Outcome.done(
                made,
                desk.text("cli.new.made", name, folder),
                desk.text("cli.new.device", device.id(), device.checkCode()),
                desk.text("cli.new.recoveryKey", recoveryKey));
    }
}
