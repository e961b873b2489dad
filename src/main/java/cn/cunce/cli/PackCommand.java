package cn.cunce.cli;

import cn.cunce.service.CheckPack;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackLibrary;
import cn.cunce.service.TestPack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pack VERB …`: the packs at hand, what is wrong with one, whether it keeps its promises;
// carrying
/// packs from book to book; and what a place sets over them.
@Command(description = "cli.pack.about")
final class PackCommand implements Callable<Outcome> {

    @Parameters(
            index = "0",
            paramLabel = "list|check|test|export|import|trust|distrust|set|unset|history",
            descriptionKey = "cli.pack.verb")
    private String verb;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PACK",
            descriptionKey = "cli.pack.what")
    private List<String> what = List.of();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.pack.out")
    private Optional<Path> out;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.pack.from")
    private Optional<LocalDate> from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.pack.to")
    private Optional<LocalDate> to;

    @Option(names = "--because", paramLabel = "TEXT", descriptionKey = "cli.pack.because")
    private Optional<String> because;

    @Option(names = "--replace", descriptionKey = "cli.pack.replace")
    private boolean replace;

    @Mixin private final MaybeBook book;

    private final Desk desk;
    private final Services services;

    PackCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new MaybeBook(desk, services.open());
    }

    @Override
    public Outcome call() throws IOException {
        return switch (verb) {
            case "list", "check", "test" ->
                    book.isNamed()
                            ? book.with(opened -> looked(library().with(opened)))
                            : looked(library());
            case "export" -> export();
            case "import" -> ofBook(1, Integer.MAX_VALUE, carrying -> carrying.takeIn(what));
            case "trust" -> ofBook(1, 1, carrying -> carrying.trust(what.getFirst()));
            case "distrust" -> ofBook(1, 1, carrying -> carrying.distrust(what.getFirst()));
            case "set" -> set();
            case "unset" ->
                    what.size() == 2
                            ? book.with(
                                    opened ->
                                            setting(opened).unset(what.get(0), what.get(1), why()))
                            : desk.misused("WORD_MISSING", "ID N");
            case "history" ->
                    what.isEmpty()
                            ? desk.misused("WORD_MISSING", "ID")
                            : book.with(opened -> setting(opened).history(what));
            default -> desk.misused("NO_SUCH_VERB", verb);
        };
    }

    private PackLibrary library() {
        return services.packs().get();
    }

    private Outcome looked(PackLibrary library) throws IOException {
        var checking = new CheckPack(library, services.codes().get());
        var listing = new PackListing(desk, library, checking);
        return switch (verb) {
            case "list" -> listing.list();
            case "check" -> listing.check(what);
            default ->
                    new PackProof(desk, checking, new TestPack(library, services.codes().get()))
                            .run(what);
        };
    }

    private Outcome export() throws IOException {
        return out.isEmpty()
                ? desk.misused("WORD_MISSING", "--out")
                : ofBook(1, 1, carrying -> carrying.export(what.getFirst(), out.get(), replace));
    }

    private Outcome set() throws IOException {
        if (what.size() != 3) {
            return desk.misused("WORD_MISSING", "ID KEY VALUE");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return desk.misused("WORD_MISSING", from.isEmpty() ? "--from" : "--to");
        }
        if (to.get().isBefore(from.get())) {
            return desk.misused("PACK_PERIOD_TURNED", from.get(), to.get());
        }
        var days = new PackSetting.Days(from.get(), to.get(), replace);
        return book.with(
                opened -> setting(opened).set(what.get(0), what.get(1), what.get(2), days, why()));
    }

    private String why() {
        return because.orElse("");
    }

    /// What is done with packs of a book.
    @FunctionalInterface
    private interface Work {
        Outcome with(PackCarrying carrying) throws IOException;
    }

    private Outcome ofBook(int least, int most, Work work) throws IOException {
        if (what.size() < least || what.size() > most) {
            return desk.misused("WORD_MISSING", "PACK");
        }
        return book.with(
                opened -> {
                    var library = library().with(opened);
                    var checking = new CheckPack(library, services.codes().get());
                    return work.with(new PackCarrying(desk, opened, library, checking));
                });
    }

    private PackSetting setting(OpenedBook opened) {
        return new PackSetting(desk, opened, library().with(opened), services.codes().get());
    }
}
