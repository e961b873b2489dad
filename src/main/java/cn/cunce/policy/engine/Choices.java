package cn.cunce.policy.engine;

/// One thing or another as a condition says, as closures.
final class Choices {

    static Compiled of(Compiled condition, Compiled yes, Compiled no, Frame at) {
        // what a parameter chooses is chosen once
        var said = condition.fixed() ? condition.condition().ask(at) : Status.OPEN;
        if (said == Status.YES) {
            return yes;
        }
        if (said == Status.NO) {
            return no;
        }
        return Compiled.of(chosen(condition.condition(), yes, no), yes.type(), condition, yes, no);
    }

    private static Fast chosen(Fast.Condition condition, Compiled yes, Compiled no) {
        if (yes.fast() instanceof Fast.Condition) {
            return conditions(condition, yes.condition(), no.condition());
        }
        if (!yes.isNumber() || !no.isNumber()) {
            return things(condition, yes.thing(), no.thing());
        }
        return yes.fast() instanceof Fast.Span || no.fast() instanceof Fast.Span
                ? spans(condition, yes.span(), no.span())
                : amounts(condition, yes.amount(), no.amount());
    }

    private static Fast.Condition conditions(
            Fast.Condition condition, Fast.Condition yes, Fast.Condition no) {
        return at -> {
            var said = condition.ask(at);
            return said == Status.YES ? yes.ask(at) : said == Status.NO ? no.ask(at) : said;
        };
    }

    private static Fast.Amount amounts(Fast.Condition condition, Fast.Amount yes, Fast.Amount no) {
        return at -> {
            var said = condition.ask(at);
            return said == Status.YES
                    ? yes.count(at)
                    : said == Status.NO ? no.count(at) : Status.number(said);
        };
    }

    private static Fast.Span spans(Fast.Condition condition, Fast.Span yes, Fast.Span no) {
        return new Compiled.Ends(
                amounts(condition, yes::low, no::low), amounts(condition, yes::high, no::high));
    }

    private static Fast.Thing things(Fast.Condition condition, Fast.Thing yes, Fast.Thing no) {
        return at -> {
            var said = condition.ask(at);
            return said == Status.YES
                    ? yes.thing(at)
                    : said == Status.NO ? no.thing(at) : at.unknown(said);
        };
    }

    private Choices() {}
}
