package cn.cunce.ui.targeting;

import cn.cunce.model.rule.FactName;
import cn.cunce.text.ReasonText;
import cn.cunce.ui.shell.Whereabouts;
import cn.cunce.ui.targeting.GapLine.Head;
import cn.cunce.ui.targeting.GapLine.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is missing in the village for one rule: fact by fact, what most households lack first.
final class GapList {

    private static final String PARAMETER = "param.";

    /// One fact and the households that lack it.
    private record Lack(String key, String title, List<Item> items) {

        int households() {
            return Math.toIntExact(items.stream().map(Item::subject).distinct().count());
        }
    }

    private final ReasonText words;
    private final int year;
    private final List<Lack> lacks;

    /// @param year of the question
    GapList(List<TargetingRow> rows, ReasonText words, int year) {
        this.words = words;
        this.year = year;
        var byFact = new LinkedHashMap<String, Lack>();
        rows.forEach(row -> row.missing().forEach(name -> add(row, name, byFact)));
        lacks =
                byFact.values().stream()
                        .sorted(Comparator.comparing(Lack::households).reversed())
                        .toList();
    }

    private void add(TargetingRow row, String name, Map<String, Lack> byFact) {
        var who = row.who();
        var others = row.missing().stream().filter(other -> !other.equals(name)).toList();
        var key = key(name);
        byFact.computeIfAbsent(key, _ -> new Lack(key, words.missing(key), new ArrayList<>()))
                .items()
                .add(
                        new Item(
                                key,
                                who.subject(),
                                name,
                                words.missing(name),
                                Where.of(who.subject(), year, name, others)));
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
            var walked = isWalked(lack.key());
            var isOpen = walked && open.contains(lack.key());
            lines.add(
                    new Head(
                            lack.key(),
                            lack.title(),
                            lack.households(),
                            walked ? "targeting.lacking" : "targeting.lackingAlike",
                            Teller.of(lack.key()),
                            walked,
                            isOpen));
            if (isOpen) {
                lines.addAll(lack.items());
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
        return lacks.stream().mapToInt(lack -> lack.items().size()).sum();
    }
}
