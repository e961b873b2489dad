package cn.cunce.ui.village;

import cn.cunce.model.field.Kind;
import cn.cunce.service.SaveFact.Found;
import java.util.Optional;

/// A fact that a rule looked at, or misses.
///
/// @param name as rulings call it
/// @param label as people do, with its year where that is another
/// @param value in words; empty while it is missing
/// @param found where it is kept; empty for what is not kept as it is
record FactRow(String name, String label, String value, Optional<Found.Fact> found) {

    /// Whether it can be typed here.
    boolean isTyped() {
        return found.map(fact -> fact.field().kind())
                .filter(
                        kind ->
                                switch (kind) {
                                    case Kind.ByCode<?> _, Kind.Ref _, Kind.Refs _ -> false;
                                    default -> true;
                                })
                .isPresent();
    }
}
