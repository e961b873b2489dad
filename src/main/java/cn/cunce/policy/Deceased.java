package cn.cunce.policy;

import cn.cunce.model.field.PersonFields;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;

/// Who has died is a member of no household any more, and most rules about persons do not reach
/// him. One that reads when somebody died is meant for the dead too.
public final class Deceased {

    public static boolean areAsked(Pack pack, Rule rule) {
        return rule.subject() == Subject.Kind.PERSON
                && new Mentions(pack.definitions(), pack.rules())
                        .of(rule)
                        .fields()
                        .contains(PersonFields.DEATH_DATE);
    }

    private Deceased() {}
}
