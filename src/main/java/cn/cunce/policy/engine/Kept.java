package cn.cunce.policy.engine;

/// Works a condition or number out once for everybody who is asked about, or once for a village if
/// it is the same for all its households; what several rules speak of is not asked several times.
record Kept(int place, boolean ofPlace) {

    Fast of(Fast fast) {
        return switch (fast) {
            case Fast.Condition condition -> condition(condition);
            case Fast.Amount amount -> amount(amount);
            case Fast.Span _, Fast.Thing _ -> fast;
        };
    }

    Fast.Condition condition(Fast.Condition condition) {
        return at -> {
            var kept = at.kept(ofPlace);
            if (kept[place] == Frame.NOT_YET) {
                kept[place] = condition.ask(at);
            }
            return (int) kept[place];
        };
    }

    private Fast.Amount amount(Fast.Amount amount) {
        return at -> {
            var kept = at.kept(ofPlace);
            if (kept[place] == Frame.NOT_YET) {
                kept[place] = amount.count(at);
            }
            return kept[place];
        };
    }
}
