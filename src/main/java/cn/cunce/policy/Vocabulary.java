package cn.cunce.policy;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Parameter;
import java.util.Map;
import java.util.Set;

/// What an expression may speak of.
///
/// @param definitions those that are read already, with what they come to
/// @param units what the numbers of those definitions count or measure
/// @param rules ids of all rules of the pack
record Vocabulary(
        Catalogue catalogue,
        CodeLists codes,
        Map<String, Parameter> parameters,
        Map<String, ValueType> definitions,
        Map<String, String> units,
        Set<String> rules) {

    /// One whose definitions have no units.
    Vocabulary(
            Catalogue catalogue,
            CodeLists codes,
            Map<String, Parameter> parameters,
            Map<String, ValueType> definitions,
            Set<String> rules) {
        this(catalogue, codes, parameters, definitions, Map.of(), rules);
    }
}
