package cn.cunce.ui.packs;

import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Dated;
import java.util.Optional;

/// A parameter of a pack with one of its values.
///
/// @param dated empty while nobody has set any
/// @param value in words; empty likewise
record ParameterRow(Parameter parameter, Optional<Dated> dated, String value) {

    String from() {
        return dated.map(one -> one.period().from().toString()).orElse("");
    }

    String to() {
        return dated.map(one -> one.period().to().toString()).orElse("");
    }

    String clause() {
        return dated.map(Dated::clause).orElse("");
    }

    /// The pack that sets it.
    String origin() {
        return dated.map(Dated::pack).orElse("");
    }

    boolean isExample() {
        return dated.filter(Dated::example).isPresent();
    }
}
