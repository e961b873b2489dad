package cn.cunce.model.rule;

import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.RecordId;
import java.util.HashMap;
import java.util.Map;

/// A township or county as rules see it.
///
/// @param id led by its own code of twelve digits
/// @param years what is said of each of its years
public record UnitFacts(RecordId id, Answers unit, Map<Integer, Answers> years) {

    public UnitFacts {
        years = Map.copyOf(years);
    }

    /// A unit of which nobody has said anything.
    public static UnitFacts unknown(RecordId id) {
        return new UnitFacts(id, Answers.NONE, Map.of());
    }

    public Answers year(int year) {
        return years.getOrDefault(year, Answers.NONE);
    }

    /// The same unit, of which something else is said.
    public UnitFacts with(Answers said) {
        return new UnitFacts(id, said, years);
    }

    /// The same unit, of which something else is said in a year.
    public UnitFacts withYear(int year, Answers said) {
        var others = new HashMap<>(years);
        others.put(year, said);
        return new UnitFacts(id, unit, others);
    }
}
