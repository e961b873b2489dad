package cn.cunce.model.rule;

import cn.cunce.model.ledger.RecordId;
import java.util.Locale;

/// What a ruling is about.
///
/// @param no as people number it: 户编号 (of a person that of his household), 项目编号, code of the
///     village, township or county; empty where there is none
/// @param name of the head, the person, the project, the village, the township or the county
public record Subject(Kind kind, RecordId record, String no, String name) {

    public enum Kind {
        HOUSEHOLD,
        PERSON,
        VILLAGE,
        PROJECT,
        TOWNSHIP,
        COUNTY;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A log must not carry names.
    @Override
    public String toString() {
        return kind.key() + " " + record.id();
    }
}
