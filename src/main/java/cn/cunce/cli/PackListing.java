package cn.cunce.cli;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.service.CheckPack;
import cn.cunce.service.CheckPack.Checked;
import cn.cunce.service.CheckPack.Fault;
import cn.cunce.service.PackLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `pack list`, `pack check PACK…`: the packs at hand, and what is wrong with one.
final class PackListing {

    private record Packs(List<Line> packs) {}

    private record Line(
            String id,
            String title,
            String version,
            String digest,
            String jurisdiction,
            String from,
            String to,
            Optional<String> base,
            boolean example,
            boolean unfinished,
            boolean sound,
            int rules,
            int measures,
            int parameters,
            int unset,
            int cases,
            String origin,
            List<String> versions,
            Optional<String> uncheckedCode) {}

    private record Check(String pack, boolean sound, List<Told> faults, List<Told> notes) {}

    private record Checks(List<Check> packs) {}

    record Told(String file, int line, int column, String code, String message) {}

    private final Desk desk;
    private final PackLibrary library;
    private final CheckPack checking;

    PackListing(Desk desk, PackLibrary library, CheckPack checking) {
        this.desk = desk;
        this.library = library;
        this.checking = checking;
    }

    Outcome list() {
        var lines = checking.all().stream().map(this::line).toList();
        return Outcome.done(new Packs(lines), lines.stream().map(this::shown).toList());
    }

    private Line line(Checked checked) {
        var pack = checked.pack();
        return new Line(
                checked.id(),
                pack.map(Pack::title).orElse(""),
                pack.map(Pack::version).orElse(""),
                pack.map(Pack::digest).orElse(""),
                pack.map(Pack::jurisdiction).orElse(""),
                pack.map(each -> each.inForce().from().toString()).orElse(""),
                pack.map(each -> each.inForce().to().toString()).orElse(""),
                pack.flatMap(Pack::base),
                pack.filter(Pack::example).isPresent(),
                pack.filter(Pack::unfinished).isPresent(),
                pack.isPresent(),
                pack.map(each -> each.rules().size()).orElse(0),
                pack.map(each -> each.measures().size()).orElse(0),
                pack.map(each -> each.parameters().size()).orElse(0),
                pack.map(PackListing::unset).orElse(0),
                checked.cases(),
                library.origin(checked.id()).name().toLowerCase(Locale.ROOT),
                library.versionsOf(checked.id()).stream().map(Pack::version).toList(),
                library.stranger(checked.id()).map(PackIssuer::checkCode));
    }

    private static int unset(Pack pack) {
        return (int)
                pack.parameters().values().stream()
                        .filter(parameter -> parameter.values().isEmpty())
                        .count();
    }

    private String shown(Line line) {
        var from =
                switch (library.origin(line.id())) {
                    case SHIPPED -> "";
                    case TAKEN ->
                            line.uncheckedCode()
                                    .map(code -> desk.text("cli.pack.fromStranger", code))
                                    .orElse(desk.text("cli.pack.fromFile"));
                    case OWN -> desk.text("cli.pack.fromHere");
                };
        var state =
                !line.sound()
                        ? desk.text("cli.pack.broken")
                        : line.example()
                                ? desk.text("cli.pack.example")
                                : line.unfinished() ? desk.text("cli.pack.unfinished") : "";
        return desk.text(
                "cli.pack.line",
                line.id(),
                line.title(),
                line.version(),
                line.rules(),
                line.measures(),
                line.cases(),
                state + from);
    }

    /// The packs that are named, or all that are shipped.
    Outcome check(List<String> what) {
        var checked = new ArrayList<Checked>();
        for (var named : what) {
            var found = find(named);
            if (found.isEmpty()) {
                return new UnknownPack(desk, library).told(named);
            }
            checked.add(found.get());
        }
        var all = checking.all().stream();
        return told(
                what.isEmpty()
                        ? all.map(each -> checking.thoroughly(each, Optional.empty())).toList()
                        : checked);
    }

    private Outcome told(List<Checked> all) {
        var checks = new ArrayList<Check>();
        var lines = new ArrayList<String>();
        for (var found : all) {
            var faults = found.faults().stream().map(this::told).toList();
            var notes = found.notes().stream().map(this::told).toList();
            checks.add(new Check(found.id(), faults.isEmpty(), faults, notes));
            faults.forEach(fault -> lines.add(shown(fault)));
            notes.forEach(note -> lines.add(shown(note)));
            lines.add(
                    faults.isEmpty()
                            ? sound(found)
                            : desk.text("cli.pack.faulty", found.id(), faults.size()));
        }
        var sound = checks.stream().allMatch(Check::sound);
        return Outcome.of(
                sound, checks.size() == 1 ? checks.getFirst() : new Checks(checks), lines);
    }

    private String sound(Checked found) {
        return found.notes().isEmpty()
                ? desk.text("cli.pack.sound", found.id())
                : desk.text("cli.pack.soundWithNotes", found.id(), found.notes().size());
    }

    /// A folder on the disk, or the name of a pack at hand.
    private Optional<Checked> find(String named) {
        if (checking.knows(named)) {
            return Optional.of(checking.thoroughly(checking.shipped(named), Optional.empty()));
        }
        return Optional.of(Path.of(named))
                .filter(Files::isDirectory)
                .map(folder -> checking.thoroughly(checking.folder(folder), Optional.of(folder)));
    }

    Told told(Fault fault) {
        return new Told(
                fault.file(),
                fault.line(),
                fault.column(),
                fault.problem().code(),
                desk.texts().of(fault.problem()));
    }

    String shown(Told fault) {
        return desk.text(
                "cli.pack.fault", fault.file(), fault.line(), fault.column(), fault.message());
    }
}
