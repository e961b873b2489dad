package cn.cunce.ui.packs;

import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.PackText.Part;
import cn.cunce.model.rule.Rule;
import java.util.List;

/// An entry of a pack that says something with expressions.
sealed interface RuleEntry {

    record OfRule(Rule rule) implements RuleEntry {}

    record OfDefinition(Definition definition) implements RuleEntry {}

    record OfMeasure(Measure measure) implements RuleEntry {}

    default String id() {
        return switch (this) {
            case OfRule(var rule) -> rule.id();
            case OfDefinition(var definition) -> definition.id();
            case OfMeasure(var measure) -> measure.id();
        };
    }

    default String title() {
        return switch (this) {
            case OfRule(var rule) -> rule.title();
            case OfDefinition(var definition) -> definition.title();
            case OfMeasure(var measure) -> measure.title();
        };
    }

    default List<String> clauses() {
        return switch (this) {
            case OfRule(var rule) -> rule.clauses();
            case OfDefinition(var definition) -> definition.clauses();
            case OfMeasure(var measure) -> measure.clauses();
        };
    }

    /// Under which key of its file it stands.
    default Part part() {
        return switch (this) {
            case OfRule _ -> Part.RULE;
            case OfDefinition _ -> Part.DEFINITION;
            case OfMeasure _ -> Part.MEASURE;
        };
    }
}
