package cn.cunce.sample;

import cn.cunce.model.ledger.Finding.Severity;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/// One way in which people spoil a ledger, and what must be found of it.
///
/// @param header over the cell that is spoiled
/// @param once whether the cell belongs to the household, and is found on its first row
/// @param fits whether the cell of a member can be spoiled so
/// @param spoil what is written instead of what stands there
record Spoil(
        String code,
        Severity severity,
        String header,
        boolean once,
        BiPredicate<SketchedHousehold, Integer> fits,
        UnaryOperator<Object> spoil) {

    static Spoil each(
            String code,
            Severity severity,
            String header,
            BiPredicate<SketchedHousehold, Integer> fits,
            UnaryOperator<Object> spoil) {
        return new Spoil(code, severity, header, false, fits, spoil);
    }

    static Spoil once(
            String code,
            Severity severity,
            String header,
            BiPredicate<SketchedHousehold, Integer> fits,
            UnaryOperator<Object> spoil) {
        return new Spoil(code, severity, header, true, fits, spoil);
    }

    /// The member whose cell can be spoiled, -1 if there is none.
    int member(SketchedHousehold household, Random random) {
        if (once) {
            return fits.test(household, 0) ? 0 : -1;
        }
        int first = random.nextInt(household.size());
        for (int i = 0; i < household.size(); i++) {
            int member = (first + i) % household.size();
            if (fits.test(household, member)) {
                return member;
            }
        }
        return -1;
    }

    void apply(SketchedHousehold household, int member) {
        var spoiled = spoil.apply(household.get(member, header));
        if (once) {
            household.setOnce(header, spoiled);
        } else {
            household.set(member, header, spoiled);
        }
    }

    @Override
    public String toString() {
        return code + " " + header;
    }
}
