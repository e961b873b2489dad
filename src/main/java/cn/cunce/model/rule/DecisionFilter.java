package cn.cunce.model.rule;

import cn.cunce.model.ledger.RecordId;
import java.time.LocalDate;
import java.util.Optional;

/// Which decisions somebody asks for; what is empty does not choose.
public record DecisionFilter(
        Optional<String> village,
        Optional<String> pack,
        Optional<String> rule,
        Optional<LocalDate> on,
        Optional<RecordId> subject) {

    public static final DecisionFilter ALL =
            new DecisionFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public static DecisionFilter ofVillage(String code) {
        return new DecisionFilter(Optional.of(code), ALL.pack, ALL.rule, ALL.on, ALL.subject);
    }

    public static DecisionFilter ofSubject(RecordId subject) {
        var village = Optional.of(subject.village());
        return new DecisionFilter(village, ALL.pack, ALL.rule, ALL.on, Optional.of(subject));
    }

    public DecisionFilter pack(String id) {
        return new DecisionFilter(village, Optional.of(id), rule, on, subject);
    }

    public DecisionFilter rule(String id) {
        return new DecisionFilter(village, pack, Optional.of(id), on, subject);
    }

    public DecisionFilter on(LocalDate day) {
        return new DecisionFilter(village, pack, rule, Optional.of(day), subject);
    }
}
