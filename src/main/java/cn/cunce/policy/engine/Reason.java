package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Verdict;
import java.util.List;
import java.util.Optional;

/// Makes the nodes of an explanation.
public final class Reason {

    private final Kind kind;
    private final Known known;
    private String name = "";
    private String title = "";
    private String who = "";
    private int year;
    private boolean condition;
    private String value = "";
    private String unit = "";
    private List<String> clauses = List.of();

    private Reason(Kind kind, Known known) {
        this.kind = kind;
        this.known = known;
    }

    public static Reason condition(Kind kind, Known known) {
        var reason = new Reason(kind, known);
        reason.condition = true;
        return reason;
    }

    static Reason value(Kind kind, Known known, String plain) {
        var reason = new Reason(kind, known);
        reason.value = plain;
        reason.condition = known instanceof Known.Exactly(Boolean _);
        return reason;
    }

    public Reason named(String called, String titled) {
        name = called;
        title = titled;
        return this;
    }

    Reason of(String member) {
        who = member;
        return this;
    }

    Reason in(int otherYear) {
        year = otherYear;
        return this;
    }

    Reason measuredIn(String measure) {
        unit = measure;
        return this;
    }

    Reason saying(String plain) {
        value = plain;
        return this;
    }

    public Reason standingOn(List<String> some) {
        clauses = some;
        return this;
    }

    Explanation alone() {
        return from(List.of());
    }

    public Explanation from(List<Explanation> parts) {
        return new Explanation(
                kind,
                name,
                title,
                who,
                year,
                condition ? Optional.of(known.verdict()) : Optional.<Verdict>empty(),
                value.isEmpty() ? Optional.empty() : Optional.of(value),
                unit,
                clauses,
                List.copyOf(known.open()),
                parts);
    }
}
