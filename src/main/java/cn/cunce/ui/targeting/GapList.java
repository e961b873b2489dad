package cn.cunce.ui.targeting;

import cn.cunce.model.rule.FactName;
import cn.cunce.text.ReasonText;
import cn.cunce.ui.shell.Whereabouts;
import cn.cunce.ui.targeting.GapLine.Head;
import cn.cunce.ui.targeting.GapLine.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// What is missing in the village for one rule: fact by fact, what most households lack first.
final class GapList {

    private static final String PARAMETER = "param.";

    /// A fact that somebody lacks, as rulings call it.
    private record Missed(TargetingRow row, String fact) {}

    /// One fact and the households that lack it. Lines are made of those that somebody opens: a
    /// county lacks a hundred thousand facts.
    private static final class Lack {

        private final String key;
        private final List<Missed> all = new ArrayList<>();
        private int households;

        Lack(String key) {
            this.key = key;
        }

        /// @param row which all come together
        void add(TargetingRow row, String fact) {
            if (all.isEmpty() || !all.getLast().row().who().id().equals(row.who().id())) {
                households++;
            }
            all.add(new Missed(row, fact));
        }

        int households() {
            return households;
        }
    }

    private final ReasonText words;
    private final int year;
    private final List<Lack> lacks;

    /// @param year of the question
    GapList(List<TargetingRow> rows, ReasonText words, int year) {
        this.words = words;
        this.year = year;
        var keys = new HashMap<String, String>();
        var byFact = new LinkedHashMap<String, Lack>();
        for (var row : rows) {
            for (var fact : row.missing()) {
                var key = keys.computeIfAbsent(fact, GapList::key);
                byFact.computeIfAbsent(key, Lack::new).add(row, fact);
            }
        }
        lacks =
                byFact.values().stream()
                        .sorted(Comparator.comparing(Lack::households).reversed())
                        .toList();
    }

    private Item item(Lack lack, Missed missed) {
        var row = missed.row();
        var fact = missed.fact();
        var subject = row.who().subject();
        var others = row.missing().stream().filter(other -> !other.equals(fact)).toList();
        return new Item(
                lack.key,
                subject,
                fact,
                words.missing(fact),
                Where.of(subject, year, fact, others));
    }

    /// The name without the member that it is asked of.
    static String key(String name) {
        return FactName.parse(name)
                .filter(FactName::isOfMember)
                .map(fact -> fact.field().name())
                .orElse(name);
    }

    /// @param open keys of the facts whose households are shown
    List<GapLine> lines(Set<String> open) {
        var lines = new ArrayList<GapLine>();
        for (var lack : lacks) {
            var walked = isWalked(lack.key);
            var isOpen = walked && open.contains(lack.key);
            lines.add(
                    new Head(
                            lack.key,
                            words.missing(lack.key),
                            lack.households(),
                            walked ? "targeting.lacking" : "targeting.lackingAlike",
                            Teller.of(lack.key),
                            walked,
                            isOpen));
            if (isOpen) {
                lack.all.forEach(missed -> lines.add(item(lack, missed)));
            }
        }
        return lines;
    }

    /// What all lack alike is nothing that one could walk from household to household.
    private static boolean isWalked(String key) {
        return !key.startsWith(PARAMETER) && !Whereabouts.isOfVillage(key);
    }

    /// How many facts are missing, each household's counted.
    int size() {
        return lacks.stream().mapToInt(lack -> lack.all.size()).sum();
    }
}
