package cn.cunce.text;

import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;

/// What sort of question a rule asks, and about whom, in words.
public record QuestionText(Texts texts) {

    public String kind(Rule.Kind kind) {
        return switch (kind) {
            case IDENTIFY -> texts.of("question.identify");
            case EXIT -> texts.of("question.exit");
            case CLASSIFY -> texts.of("question.classify");
            case WARN -> texts.of("question.warn");
            case HARDSHIP -> texts.of("question.hardship");
            case GUARANTEE -> texts.of("question.guarantee");
            case TASK -> texts.of("question.task");
            case TARGET -> texts.of("question.target");
            case CHECK -> texts.of("question.check");
        };
    }

    public String subject(Subject.Kind kind) {
        return switch (kind) {
            case HOUSEHOLD -> texts.of("question.household");
            case PERSON -> texts.of("question.person");
            case VILLAGE -> texts.of("question.village");
            case PROJECT -> texts.of("question.project");
            case TOWNSHIP -> texts.of("question.township");
            case COUNTY -> texts.of("question.county");
        };
    }
}
