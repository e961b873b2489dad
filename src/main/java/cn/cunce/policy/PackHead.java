package cn.cunce.policy;

import cn.cunce.model.rule.Period;
import cn.cunce.policy.Node.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `pack.yaml` says of a pack.
///
/// @param jurisdiction and `inForce` empty where an overlay leaves them to its base
/// @param divisions how the codes of its places begin
/// @param base the pack it builds on
/// @param planFor expression of whom a plan is due to
/// @param householdMost expression of what one household may get in a year
record PackHead(
        Spot spot,
        String id,
        String title,
        String version,
        Optional<String> jurisdiction,
        List<String> divisions,
        Optional<Period> inForce,
        Map<String, String> documents,
        List<Scalar> files,
        boolean example,
        boolean unfinished,
        Optional<Scalar> base,
        Optional<Scalar> planFor,
        Optional<Scalar> householdMost) {

    boolean overlay() {
        return base.isPresent();
    }
}
