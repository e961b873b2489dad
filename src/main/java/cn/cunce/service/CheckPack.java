package cn.cunce.service;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.PackFault;
import cn.cunce.policy.PackFiles;
import cn.cunce.policy.PackProver;
import cn.cunce.policy.PackReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a pack and says everything that is wrong with it, with file, line and column.
public final class CheckPack {

    /// @param file below the folder of packs: `cs/rules/exit.yaml`
    /// @param line from 1
    /// @param column from 1
    public record Fault(String file, int line, int column, Problem problem) {

        static Fault of(PackFault fault) {
            return new Fault(fault.file(), fault.line(), fault.column(), fault.problem());
        }
    }

    /// What came of it.
    ///
    /// @param pack empty if it cannot be used
    /// @param faults why it cannot
    /// @param notes what is worth saying of one that can
    /// @param cases how many cases it brings
    public record Checked(
            String id, Optional<Pack> pack, List<Fault> faults, List<Fault> notes, int cases) {
        public Checked {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }

        static Checked of(String id, PackReader.Result result) {
            return switch (result) {
                case PackReader.Result.Read(var pack, _, var proof, var notes) ->
                        new Checked(
                                id,
                                Optional.of(pack),
                                List.of(),
                                notes.stream().map(Fault::of).toList(),
                                proof.cases().size());
                case PackReader.Result.Faulty(var faults) ->
                        new Checked(
                                id,
                                Optional.empty(),
                                faults.stream().map(Fault::of).toList(),
                                List.of(),
                                0);
            };
        }
    }

    private final PackLibrary library;
    private final CodeLists codes;

    public CheckPack(PackLibrary library, CodeLists codes) {
        this.library = library;
        this.codes = codes;
    }

    /// All packs that are shipped, by id, broken ones too.
    public List<Checked> all() {
        return library.ids().stream().sorted().map(this::shipped).toList();
    }

    /// @param id of a shipped pack
    public Checked shipped(String id) {
        return Checked.of(id, library.read(id));
    }

    /// A pack in a folder of the disk, which may build on a shipped one.
    public Checked folder(Path folder) {
        return Checked.of(String.valueOf(folder.getFileName()), read(folder));
    }

    /// The same, and whether its cases hold it: each answer of each rule, each number. It runs all
    /// cases many times.
    public Checked thoroughly(Checked checked, Optional<Path> folder) {
        return folder.map(this::read).orElseGet(() -> library.read(checked.id()))
                        instanceof PackReader.Result.Read read
                ? withNotes(checked, new PackProver(codes).notes(read))
                : checked;
    }

    private static Checked withNotes(Checked checked, List<PackFault> more) {
        var notes = new ArrayList<>(checked.notes());
        more.forEach(note -> notes.add(Fault.of(note)));
        return new Checked(checked.id(), checked.pack(), checked.faults(), notes, checked.cases());
    }

    PackReader.Result read(Path folder) {
        var id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return read(id, files(folder));
    }

    PackReader.Result read(String id, PackFiles files) {
        return new PackReader(files, Catalogue.LEDGER, codes).read(id);
    }

    /// Texts of a pack in a folder, and of those at hand that it may build on.
    PackFiles files(Path folder) {
        var whole = folder.toAbsolutePath().normalize();
        var beside = Optional.ofNullable(whole.getParent()).orElse(whole);
        return PackFiles.in(beside).or(library.files());
    }

    /// The id that somebody most likely meant who has written one that there is not.
    public Optional<String> near(String written) {
        return library.near(written);
    }

    /// Whether a pack of this name is shipped.
    public boolean knows(String id) {
        return library.ids().contains(id);
    }
}
