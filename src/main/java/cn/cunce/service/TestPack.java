package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.policy.PackReader;
import cn.cunce.policy.PackTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/// Runs the cases of a pack, or a published table of cases against it.
public final class TestPack {

    public sealed interface Result {

        /// @param cases how many there were
        record Ran(int cases, List<Failed> failed) implements Result {
            public Ran {
                failed = List.copyOf(failed);
            }

            static Ran of(PackTester.Report report) {
                return new Ran(report.cases(), report.failed().stream().map(Failed::of).toList());
            }
        }

        /// The pack cannot be used at all.
        record Faulty() implements Result {}

        /// The pack does not say how it answers this table.
        record NotClaimed(String table) implements Result {}

        /// The file cannot be read as this table.
        record NotRead(String file) implements Result {}
    }

    /// @param name of the case, as its file calls it
    /// @param expected and `actual` in the words of the case file
    public record Failed(String name, String expected, String actual) {

        static Failed of(PackTester.Failed failed) {
            return new Failed(failed.name(), failed.expected(), failed.actual());
        }
    }

    /// Which pack is meant.
    ///
    /// @param folder of a pack on the disk; empty for a shipped one
    public record Which(String id, Optional<Path> folder) {}

    private static final String ENDING = ".csv";

    private final PackLibrary library;
    private final CheckPack checking;
    private final CodeLists codes;

    public TestPack(PackLibrary library, CodeLists codes) {
        this.library = library;
        this.checking = new CheckPack(library, codes);
        this.codes = codes;
    }

    PackReader.Result read(Which pack) {
        return pack.folder().map(checking::read).orElseGet(() -> library.read(pack.id()));
    }

    /// The cases that a pack brings along.
    ///
    /// @param heard how many have been run so far
    public Result cases(Which pack, IntConsumer heard) {
        return switch (read(pack)) {
            case PackReader.Result.Read read ->
                    Result.Ran.of(
                            new PackTester(codes, AllocationTables.FUNCTIONS).cases(read, heard));
            case PackReader.Result.Faulty _ -> new Result.Faulty();
        };
    }

    /// A table in a file, which the pack knows by the name of the file.
    public Result table(Which pack, Path file) {
        return switch (read(pack)) {
            case PackReader.Result.Read read -> table(read, file);
            case PackReader.Result.Faulty _ -> new Result.Faulty();
        };
    }

    /// A table about what the program reads, in which no pack has a say: `id_number`.
    public Result table(Path file) {
        return told(
                file,
                (name, csv) -> new PackTester(codes, AllocationTables.FUNCTIONS).table(name, csv));
    }

    private Result table(PackReader.Result.Read read, Path file) {
        return told(
                file,
                (name, csv) ->
                        new PackTester(codes, AllocationTables.FUNCTIONS).table(read, name, csv));
    }

    private static Result told(
            Path file, BiFunction<String, String, Optional<PackTester.Report>> asked) {
        var name = String.valueOf(file.getFileName());
        var table =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        try {
            return text(file)
                    .<Result>map(
                            csv ->
                                    asked.apply(table, csv)
                                            .<Result>map(Result.Ran::of)
                                            .orElseGet(() -> new Result.NotClaimed(table)))
                    .orElseGet(() -> new Result.NotRead(name));
        } catch (IllegalArgumentException | DateTimeException _) {
            // a table of this name, but with other columns than it should have
            return new Result.NotRead(name);
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
