package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.ParameterAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who has set which parameter of a pack in this place, when, for which days, why, and what it was
/// before.
public final class ShowParameterHistory {

    /// @param number of the act among those over its pack, from 1
    /// @param title and `unit` of the parameter; empty where the pack has it no more
    /// @param before what its days had until then
    /// @param after what they had from then on
    /// @param revoked whether it was taken back later
    public record Entry(
            int number,
            ParameterAct act,
            String title,
            String unit,
            List<ParameterWas> before,
            List<ParameterWas> after,
            boolean revoked) {
        public Entry {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    private final PackLibrary library;
    private final ParameterDays days;

    public ShowParameterHistory(OpenedBook opened, PackLibrary library, CodeLists codes) {
        this.library = library;
        this.days = new ParameterDays(opened.card(), codes);
    }

    /// @param pack id of the pack, or of what this place has set over it
    /// @return the first first
    public List<Entry> of(String pack) {
        var id = library.base(pack);
        var own = library.own(id);
        var base = library.chosen(id).flatMap(PackVersion::pack);
        var entries = new ArrayList<Entry>();
        for (var act : own.acts()) {
            entries.add(entry(base, own, act, entries.size() + 1));
        }
        return entries;
    }

    private Entry entry(Optional<Pack> base, OwnValues own, ParameterAct act, int number) {
        var parameter =
                base.flatMap(pack -> Optional.ofNullable(pack.parameters().get(act.parameter())));
        return new Entry(
                number,
                act,
                parameter.map(Parameter::title).orElse(""),
                parameter.map(Parameter::unit).orElse(""),
                held(base, parameter, own.after(number - 1), act),
                held(base, parameter, own.after(number), act),
                own.isRevoked(act.id()));
    }

    private List<ParameterWas> held(
            Optional<Pack> base, Optional<Parameter> parameter, OwnValues own, ParameterAct act) {
        return parameter.isEmpty()
                ? List.of()
                : days.of(base.orElseThrow(), parameter.get(), own, act.period());
    }
}
