package cn.cunce.policy;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.PackText;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a pack, with the one it builds on, and finds everything that is wrong with it in one go.
public final class PackReader {

    /// What came of reading a pack.
    public sealed interface Result {

        /// @param text the files that it was read from
        /// @param proof the pack's own cases
        /// @param notes what is worth saying of a pack that can be used
        record Read(Pack pack, PackText text, Proof proof, List<PackFault> notes)
                implements Result {
            public Read {
                notes = List.copyOf(notes);
            }
        }

        /// @param faults by file, line and column; at least one
        record Faulty(List<PackFault> faults) implements Result {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /// What a pack promises of itself.
    ///
    /// @param readsLater why no rule reads a parameter, by its key
    public record Proof(
            List<PackCase> cases,
            List<Suite> suites,
            List<ComputedTable> computed,
            Map<String, String> readsLater) {
        public Proof {
            cases = List.copyOf(cases);
            suites = List.copyOf(suites);
            computed = List.copyOf(computed);
            readsLater = Map.copyOf(readsLater);
        }
    }

    private final PackFiles files;
    private final Catalogue catalogue;
    private final CodeLists codes;

    public PackReader(PackFiles files, Catalogue catalogue, CodeLists codes) {
        this.files = files;
        this.catalogue = catalogue;
        this.codes = codes;
    }

    /// @param id the name of the pack's folder
    public Result read(String id) {
        var faults = new PackFaults();
        var reader = new FolderReader(files, faults);
        var folders = folders(id, reader, faults);
        if (folders.isEmpty() || !folders.stream().allMatch(PackFolder::isWhole)) {
            return new Result.Faulty(faults.sorted());
        }
        return new PackBuilder(folders, catalogue, codes, faults).build(reader.digest());
    }

    /// The pack, behind the one it builds on, behind the one that builds on, and so on; none if
    /// one of them is not there.
    private static List<PackFolder> folders(String id, FolderReader reader, PackFaults faults) {
        var all = new ArrayList<PackFolder>();
        var names = new LinkedHashSet<String>();
        var next = Optional.of(new Scalar(id, Spot.startOf(id + "/pack.yaml")));
        while (next.isPresent()) {
            var named = next.get();
            if (!names.add(named.text())) {
                var circle = String.join(" → ", names) + " → " + named.text();
                faults.add(named.spot(), Problem.of("PACK_BASE_CIRCLE", circle));
                return List.of();
            }
            var folder = reader.read(named.text(), named.spot());
            if (folder.isEmpty()) {
                return List.of();
            }
            all.addFirst(folder.get());
            next = folder.get().head().base();
        }
        return all;
    }
}
