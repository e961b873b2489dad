package cn.cunce.service;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.ParameterAct;
import cn.cunce.policy.OwnPack;
import cn.cunce.policy.OwnPack.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all acts over one pack leave: a later value takes its days from an earlier one, and what
// was
/// taken back counts as never set.
///
/// @param acts over one pack, the first first
record OwnValues(List<ParameterAct> acts) {

    OwnValues {
        acts = List.copyOf(acts);
    }

    /// The id of the overlay of a place.
    static String id(String pack, BookCard card) {
        return pack + "_" + card.code();
    }

    /// The pack over which places have set what makes up a pack: `cs` of `cs_430124`.
    static String origin(String pack) {
        return pack.replaceFirst("(_\\d{6,12})+$", "");
    }

    /// By parameter as first set, then as they were set.
    List<Value> values() {
        var revoked =
                acts.stream().flatMap(act -> act.revokes().stream()).collect(Collectors.toSet());
        var values = new ArrayList<Value>();
        for (var act : acts) {
            if (!act.isRevocation() && !revoked.contains(act.id())) {
                lay(act, values);
            }
        }
        return values;
    }

    private static void lay(ParameterAct act, List<Value> values) {
        var kept = values.stream().flatMap(value -> besides(value, act)).toList();
        values.clear();
        values.addAll(kept);
        values.add(new Value(act.parameter(), act.period(), act.value()));
    }

    private static Stream<Value> besides(Value value, ParameterAct act) {
        return value.parameter().equals(act.parameter())
                ? value.period().without(act.period()).stream()
                        .map(rest -> new Value(value.parameter(), rest, value.text()))
                : Stream.of(value);
    }

    boolean isRevoked(UUID act) {
        return acts.stream().anyMatch(each -> each.revokes().equals(Optional.of(act)));
    }

    /// As they were after so many acts.
    OwnValues after(int number) {
        return new OwnValues(acts.subList(0, Math.min(number, acts.size())));
    }

    /// The overlay that they make over a pack; none while nothing is set.
    Optional<OwnPack> over(Pack base, BookCard card) {
        var values = values();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OwnPack(
                                id(base.id(), card),
                                card.name(),
                                card.code(),
                                base.version() + "+" + acts.size(),
                                base,
                                values));
    }
}
