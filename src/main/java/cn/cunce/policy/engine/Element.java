package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import java.util.List;

/// One of a list that rules ask one by one: a person, a measure, a natural village.
///
/// @param kind its word in names of facts: `person`
/// @param name as people call it, with its place behind `#` where two have the same name
/// @param answers what is said of it; of a person, of his membership too
record Element(String kind, String name, List<Answers> answers) {

    String factName(LedgerField<?> field) {
        return name.isEmpty()
                ? field.entity().key() + "." + field.key()
                : kind + ":" + name + "." + field.key();
    }

    /// The answers that have a value of this field.
    Answers of(LedgerField<?> field) {
        return answers.stream()
                .filter(each -> each.values().containsKey(field))
                .findFirst()
                .orElse(Answers.NONE);
    }
}
