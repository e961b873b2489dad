package cn.cunce.ui.village;

import cn.cunce.model.field.Entity;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.service.SaveFact.Found;
import cn.cunce.text.ReasonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The facts behind a ruling about a village.
///
/// @param ofVillage what it read or misses of the village, by name, so that it stays where it is
/// @param elsewhere what it misses of people and of the pack: it is typed or set elsewhere
record RuleFacts(List<FactRow> ofVillage, List<Lack> elsewhere) {

    static final RuleFacts NONE = new RuleFacts(List.of(), List.of());

    /// @param name as rulings call it
    /// @param words as people do
    record Lack(String name, String words) {
        boolean isOfPack() {
            return name.startsWith("param.");
        }
    }

    RuleFacts {
        ofVillage = List.copyOf(ofVillage);
        elsewhere = List.copyOf(elsewhere);
    }

    /// Reads the book.
    static RuleFacts of(VillageDesk desk, Pack pack, LocalDate on, Ruling ruling) {
        var reasons = ReasonText.of(desk.words().texts(), pack);
        var names = new TreeSet<>(ruling.missing());
        names.addAll(ruling.facts().keySet());
        var ofVillage = new ArrayList<FactRow>();
        for (var name : names) {
            if (isOfVillage(name)) {
                ofVillage.add(row(desk, on, name, reasons.missing(name)));
            }
        }
        var elsewhere =
                ruling.missing().stream()
                        .filter(name -> !isOfVillage(name))
                        .map(name -> new Lack(name, reasons.missing(name)))
                        .toList();
        return new RuleFacts(ofVillage, elsewhere);
    }

    private static boolean isOfVillage(String name) {
        return FactName.parse(name)
                .map(fact -> fact.field().entity())
                .filter(entity -> entity == Entity.VILLAGE || entity == Entity.VILLAGE_YEAR)
                .isPresent();
    }

    private static FactRow row(VillageDesk desk, LocalDate on, String name, String label) {
        var found = desk.book().facts().find(desk.subject(), name, on);
        return found instanceof Found.Fact fact
                ? new FactRow(
                        name,
                        label,
                        desk.words().values().of(fact.field(), fact.now()).orElse(""),
                        Optional.of(fact))
                : new FactRow(name, label, "", Optional.empty());
    }
}
