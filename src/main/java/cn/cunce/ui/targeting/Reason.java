package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Ruling;
import cn.cunce.text.ReasonText;
import cn.cunce.ui.part.ReasonTree;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.targeting.ReasonViewModel.Sight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a household got its answer, worked out off the window's thread.
///
/// @param words how its pack speaks
/// @param question 石光前户为什么是「未达标」？
/// @param headline the answer in one sentence
/// @param decision what the book keeps of it; empty where nothing is kept
/// @param sources where the facts come from that were read, by their names
/// @param changes what has become different since it was kept, one by one
record Reason(
        Sight sight,
        Ruling ruling,
        AnswerKind kind,
        ReasonText words,
        String question,
        String headline,
        ReasonTree tree,
        Optional<Decision> decision,
        List<String> changes,
        Map<String, String> sources) {

    Reason {
        changes = List.copyOf(changes);
        sources = Map.copyOf(sources);
    }

    /// The lines that are not folded away.
    List<ReasonRow> rows() {
        return tree.shown().stream().map(this::row).toList();
    }

    private ReasonRow row(int place) {
        var line = tree.line(place);
        var hasParts = tree.hasParts(place);
        return new ReasonRow(
                place,
                line,
                hasParts,
                tree.isOpen(place),
                clauses(place),
                hasParts && line.value().isEmpty() ? Optional.empty() : where(line.of()),
                hasExample(line.of(), !hasParts),
                hasParts ? "" : source(line.of()));
    }

    /// Where a line has its facts from, each way once.
    private String source(Explanation node) {
        return facts(node)
                .flatMap(name -> Stream.ofNullable(sources.get(name)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> facts(Explanation node) {
        return switch (node.kind()) {
            case FACT, RECORDED -> Stream.of(node.name());
            default -> node.parts().stream().flatMap(Reason::facts);
        };
    }

    private Optional<Place> where(Explanation node) {
        return Where.of(sight.row().who().subject(), sight.asked().on().getYear(), node);
    }

    /// What an open line stands on beside what is quoted below it.
    private List<Clause> clauses(int place) {
        var below =
                tree.isOpen(place)
                        ? tree.below(place).flatMap(part -> part.clauses().stream()).toList()
                        : List.<String>of();
        return tree.line(place).clauses().stream()
                .filter(id -> !below.contains(id))
                .flatMap(id -> clause(id).stream())
                .toList();
    }

    private Optional<Clause> clause(String id) {
        return Optional.ofNullable(pack().clauses().get(id));
    }

    /// @param deep whether what it consists of has no lines of its own
    private boolean hasExample(Explanation node, boolean deep) {
        return isExample(node)
                || node.parts().stream()
                        .anyMatch(part -> deep ? hasExample(part, true) : isExample(part));
    }

    private boolean isExample(Explanation node) {
        if (node.kind() != Explanation.Kind.PARAMETER) {
            return false;
        }
        var day = sight.asked().on();
        var then = node.year() == 0 ? day : day.withYear(node.year());
        var key = node.name().replaceFirst("^param\\.", "").replaceFirst("@\\d{4}$", "");
        return Optional.ofNullable(pack().parameters().get(key))
                .flatMap(parameter -> parameter.on(then))
                .filter(Parameter.Dated::example)
                .isPresent();
    }

    private Pack pack() {
        return sight.asked().pack();
    }

    /// A household is in it: a log must not carry it.
    @Override
    public String toString() {
        return "reason of " + sight;
    }
}
