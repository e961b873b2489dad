package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Period;
import cn.cunce.policy.OwnPack;
import cn.cunce.policy.ParameterText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which values a parameter has on which days, with what a place has set over its pack.
record ParameterDays(BookCard card, CodeLists codes) {

    /// By day; days of which nobody has said anything are left out.
    ///
    /// @param base the pack without what the place has set
    /// @param within the days that somebody asks about
    List<ParameterWas> of(Pack base, Parameter parameter, OwnValues own, Period within) {
        var set =
                own.values().stream()
                        .filter(value -> value.parameter().equals(parameter.key()))
                        .toList();
        var all = new ArrayList<ParameterWas>();
        for (var dated : parameter.values()) {
            var text = new ParameterText(codes).of(parameter, dated.value());
            for (var rest : without(dated.period(), set)) {
                all.add(new ParameterWas(rest, text, dated.pack(), dated.clause()));
            }
        }
        var id = OwnValues.id(base.id(), card);
        set.forEach(value -> all.add(new ParameterWas(value.period(), value.text(), id, "")));
        return all.stream()
                .flatMap(was -> clipped(was, within).stream())
                .sorted(Comparator.comparing(was -> was.period().from()))
                .toList();
    }

    private static List<Period> without(Period days, List<OwnPack.Value> taken) {
        var rest = List.of(days);
        for (var value : taken) {
            rest = rest.stream().flatMap(each -> each.without(value.period()).stream()).toList();
        }
        return rest;
    }

    private static Optional<ParameterWas> clipped(ParameterWas was, Period within) {
        return was.period()
                .shared(within)
                .map(days -> new ParameterWas(days, was.text(), was.pack(), was.clause()));
    }
}
