package cn.cunce.cli;

import cn.cunce.service.ListConflicts;
import cn.cunce.service.ListConflicts.Conflict;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ResolveConflict;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `resolve`: settles a conflict by taking one of its values, or another in the place of all.
@Command(description = "cli.resolve.about")
final class ResolveCommand implements Callable<Outcome> {

    private record Settled(String id, boolean settled) {}

    @Mixin private final BookOptions book;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.resolve.id")
    private String id;

    @Option(
            names = "--take",
            required = true,
            paramLabel = "N|VALUE",
            descriptionKey = "cli.resolve.take")
    private String take;

    private final Desk desk;
    private final Services services;

    ResolveCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::resolve);
    }

    private Outcome resolve(OpenedBook opened) {
        var conflict =
                new ListConflicts(opened)
                        .list().stream().filter(each -> each.id().equals(id)).findFirst();
        return conflict.isEmpty()
                ? desk.refused("NO_SUCH_CONFLICT", id)
                : resolve(conflict.get(), new ResolveConflict(opened));
    }

    /// A small number is the place of a value; anything else is a value itself.
    private Outcome resolve(Conflict conflict, ResolveConflict resolving) {
        if (take.matches("\\d{1,2}")) {
            return taken(resolving.take(id, Integer.parseInt(take)), conflict);
        }
        return new TypedValue(desk, services.reader().get())
                .read(conflict.field(), take, answers -> settled(resolving.put(id, answers)));
    }

    private Outcome taken(ResolveConflict.Result result, Conflict conflict) {
        return result == ResolveConflict.Result.NO_SUCH_VALUE
                ? desk.misused("NO_SUCH_VALUE", take, conflict.values().size())
                : settled(result);
    }

    private Outcome settled(ResolveConflict.Result result) {
        return switch (result) {
            case SETTLED ->
                    Outcome.done(new Settled(id, true), desk.text("cli.resolve.settled", id));
            case NONE, NO_SUCH_VALUE -> desk.refused("NO_SUCH_CONFLICT", id);
        };
    }
}
