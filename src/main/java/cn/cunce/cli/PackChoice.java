package cn.cunce.cli;

import cn.cunce.model.rule.Pack;
import cn.cunce.service.CheckPack;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// The pack that somebody names to a command: by its id, by id and version (`cs@1.0`), or by the
/// folder in which it stands.
final class PackChoice {

    /// What is done with the pack.
    @FunctionalInterface
    interface Work {
        Outcome with(Pack pack) throws IOException;
    }

    private final Desk desk;
    private final Services services;
    private final PackLibrary library;

    PackChoice(Desk desk, Services services, OpenedBook opened) {
        this.desk = desk;
        this.services = services;
        this.library = services.packs().get().with(opened);
    }

    /// @param on the day for which it is wanted
    Outcome with(String named, LocalDate on, Work work) throws IOException {
        var found = find(named, on);
        if (found.isPresent()) {
            return work.with(found.get());
        }
        return isFolder(named) ? desk.refused("PACK_BROKEN", named) : unknown().told(named);
    }

    /// Says so where nobody knows yet who has signed the pack.
    Optional<Pack> find(String named, LocalDate on) {
        var shelved = library.find(named, on);
        library.stranger(named)
                .filter(_ -> shelved.isPresent())
                .ifPresent(
                        issuer ->
                                desk.err()
                                        .println(
                                                desk.text(
                                                        "cli.pack.stranger",
                                                        named,
                                                        issuer.checkCode())));
        return shelved.isPresent() || !isFolder(named)
                ? shelved
                : new CheckPack(library, services.codes().get()).folder(Path.of(named)).pack();
    }

    private static boolean isFolder(String named) {
        return Files.isDirectory(Path.of(named));
    }

    UnknownPack unknown() {
        return new UnknownPack(desk, library);
    }

    PackLibrary library() {
        return library;
    }
}
