package cn.cunce.policy;

import cn.cunce.model.rule.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which parameters the entries of a pack read, through definitions and other rules.
public final class PackReads {

    /// Keys without `param.` by entry: `rule.exit`, `def.met`, `measure.dibao`.
    public static Map<String, List<String>> of(Pack pack) {
        var reads = new LinkedHashMap<String, List<String>>();
        pack.definitions()
                .forEach(
                        (id, definition) -> {
                            var mentions = mentions(pack);
                            mentions.add(definition.is());
                            reads.put("def." + id, List.copyOf(mentions.parameters()));
                        });
        pack.rules()
                .forEach(
                        (id, rule) ->
                                reads.put(
                                        "rule." + id,
                                        List.copyOf(mentions(pack).of(rule).parameters())));
        pack.measures()
                .forEach(
                        (id, measure) -> {
                            var mentions = mentions(pack);
                            measure.when().ifPresent(mentions::add);
                            mentions.add(measure.amount());
                            measure.most().ifPresent(mentions::add);
                            reads.put("measure." + id, List.copyOf(mentions.parameters()));
                        });
        return reads;
    }

    private static Mentions mentions(Pack pack) {
        return new Mentions(pack.definitions(), pack.rules());
    }

    private PackReads() {}
}
