package cn.cunce.cli;

import cn.cunce.service.CheckPack;
import cn.cunce.service.TestPack;
import cn.cunce.service.TestPack.Result;
import cn.cunce.service.TestPack.Which;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `pack test [PACK] [CASES.csv…]`: the cases that packs bring along, or tables of cases in files,
/// each by whichever pack says how it answers it.
final class PackProof {

    /// @param pack empty where several answered
    private record Proof(String pack, int cases, int passed, List<Failed> failed, List<Run> runs) {}

    private record Failed(
            String pack,
            String table,
            @JsonProperty("case") String named,
            String expected,
            String actual) {}

    /// @param table empty for the pack's own cases
    private record Run(String pack, String table, int cases, int passed) {}

    private final Desk desk;
    private final CheckPack checking;
    private final TestPack testing;
    private final List<Run> runs = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();

    PackProof(Desk desk, CheckPack checking, TestPack testing) {
        this.desk = desk;
        this.checking = checking;
        this.testing = testing;
    }

    /// @param words packs by name or folder, then files
    Outcome run(List<String> words) {
        var packs = new ArrayList<Which>();
        var files = new ArrayList<Path>();
        for (var word : words) {
            var pack = which(word);
            if (pack.isPresent()) {
                packs.add(pack.get());
            } else if (Files.isReadable(Path.of(word))) {
                files.add(Path.of(word));
            } else {
                return checking.near(word)
                        .map(near -> desk.misused("PACK_MEANT", word, near))
                        .orElseGet(() -> desk.misused("NO_SUCH_PACK_OR_FILE", word));
            }
        }
        var asked = packs.isEmpty() ? shipped() : packs;
        for (var pack : files.isEmpty() ? asked : List.<Which>of()) {
            if (!add(pack.id(), "", testing.cases(pack, _ -> {}))) {
                return desk.refused("PACK_BROKEN", pack.id());
            }
        }
        for (var file : files) {
            if (!table(file, asked, packs.isEmpty())) {
                return desk.refused("TABLE_NOT_CLAIMED", file.getFileName());
            }
        }
        return told(packs.size() == 1 ? packs.getFirst().id() : "");
    }

    private Optional<Which> which(String word) {
        if (checking.knows(word)) {
            return Optional.of(new Which(word, Optional.empty()));
        }
        var folder = Path.of(word);
        return Files.isDirectory(folder)
                ? Optional.of(new Which(word, Optional.of(folder)))
                : Optional.empty();
    }

    private List<Which> shipped() {
        return checking.all().stream()
                .map(checked -> new Which(checked.id(), Optional.empty()))
                .toList();
    }

    /// @param any whether a table that no pack claims may be one about what the program reads
    private boolean table(Path file, List<Which> packs, boolean any) {
        var claimed = false;
        for (var pack : packs) {
            claimed |= add(pack.id(), name(file), testing.table(pack, file));
        }
        return claimed || (any && add("", name(file), testing.table(file)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private boolean add(String pack, String table, Result result) {
        return switch (result) {
            case Result.Ran(var cases, var some) -> {
                runs.add(new Run(pack, table, cases, cases - some.size()));
                some.forEach(
                        each ->
                                failed.add(
                                        new Failed(
                                                pack,
                                                table,
                                                each.name(),
                                                each.expected(),
                                                each.actual())));
                yield true;
            }
            case Result.Faulty _, Result.NotClaimed _, Result.NotRead _ -> false;
        };
    }

    private Outcome told(String pack) {
        var cases = runs.stream().mapToInt(Run::cases).sum();
        var passed = runs.stream().mapToInt(Run::passed).sum();
        var lines = new ArrayList<String>();
        runs.forEach(
                run ->
                        lines.add(
                                desk.text(
                                        "cli.pack.ran",
                                        (run.pack() + " " + run.table()).strip(),
                                        run.passed(),
                                        run.cases())));
        failed.forEach(
                each ->
                        lines.add(
                                desk.text(
                                        "cli.pack.failed",
                                        each.named(),
                                        each.expected(),
                                        each.actual())));
        lines.add(desk.text("cli.pack.tested", passed, cases));
        return Outcome.of(failed.isEmpty(), new Proof(pack, cases, passed, failed, runs), lines);
    }
}
