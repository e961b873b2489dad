package cn.cunce.service;

import cn.cunce.model.rule.CaseLine;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.PackText;
import cn.cunce.policy.PackCases;
import cn.cunce.policy.PackReader.Result;
import cn.cunce.policy.PackReads;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Opens a pack to be read by people: what it says, where it says so, and what it promises.
public final class ReadPack {

    /// A pack to be read.
    ///
    /// @param reads keys of the parameters that an entry reads: `rule.exit`, `def.met`
    /// @param readsLater why no rule reads a parameter, by its key
    public record Whole(
            Pack pack,
            PackText text,
            Map<String, List<String>> reads,
            List<CaseLine> cases,
            Map<String, String> readsLater) {
        public Whole {
            reads = Map.copyOf(reads);
            cases = List.copyOf(cases);
            readsLater = Map.copyOf(readsLater);
        }
    }

    private final TestPack testing;

    public ReadPack(TestPack testing) {
        this.testing = testing;
    }

    /// Empty for a pack that cannot be used.
    public Optional<Whole> read(TestPack.Which which) {
        return testing.read(which) instanceof Result.Read read
                ? Optional.of(
                        new Whole(
                                read.pack(),
                                read.text(),
                                PackReads.of(read.pack()),
                                PackCases.of(read),
                                read.proof().readsLater()))
                : Optional.empty();
    }
}
