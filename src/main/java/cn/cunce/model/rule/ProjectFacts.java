package cn.cunce.model.rule;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.ledger.RecordId;

/// A project of a village as rules see it.
public record ProjectFacts(RecordId id, Answers project) {

    /// Empty while nobody has written it.
    public String name() {
        return project.get(ProjectFields.PROJECT_NAME).orElse("");
    }

    /// 项目编号; empty before it has one.
    public String number() {
        return project.get(ProjectFields.PROJECT_NO).orElse("");
    }
}
