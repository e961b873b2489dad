package cn.cunce.cli;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Period;
import cn.cunce.model.value.Problem;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackLibrary;
import cn.cunce.service.ParameterWas;
import cn.cunce.service.RevokeParameter;
import cn.cunce.service.SetParameter;
import cn.cunce.service.ShowParameterHistory;
import cn.cunce.service.ShowParameterHistory.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `pack set`, `pack unset`, `pack history`: what this place sets over a pack, and who has set
// what.
final class PackSetting {

    /// @param replace whether a value that these days have already makes room
    record Days(LocalDate from, LocalDate to, boolean replace) {}

    private record Set(
            String pack,
            String version,
            String digest,
            Optional<String> base,
            String parameter,
            String value,
            String from,
            String to,
            List<Was> before) {}

    private record Was(String from, String to, String value, String pack, String clause) {

        static List<Was> of(List<ParameterWas> values) {
            return values.stream()
                    .map(
                            was ->
                                    new Was(
                                            was.period().from().toString(),
                                            was.period().to().toString(),
                                            was.text(),
                                            was.pack(),
                                            was.clause()))
                    .toList();
        }
    }

    private record Unset(String pack, String version, String digest, int number) {}

    private record History(String pack, List<Act> acts) {}

    /// @param revokes number of the act that it takes back
    private record Act(
            int number,
            String parameter,
            String title,
            String unit,
            String from,
            String to,
            String value,
            String reason,
            String actor,
            String at,
            List<Was> before,
            List<Was> after,
            boolean revoked,
            Optional<Integer> revokes) {}

    private final Desk desk;
    private final OpenedBook opened;
    private final PackLibrary library;
    private final CodeLists codes;

    PackSetting(Desk desk, OpenedBook opened, PackLibrary library, CodeLists codes) {
        this.desk = desk;
        this.opened = opened;
        this.library = library;
        this.codes = codes;
    }

    Outcome set(String pack, String key, String value, Days days, String why) {
        var period = new Period(days.from(), days.to());
        var order = new SetParameter.Order(pack, key, value, period, days.replace(), why);
        return switch (new SetParameter(opened, library, codes).set(order)) {
            case SetParameter.Result.Set(var made, var before) -> set(order, made, before);
            case SetParameter.Result.NoSuchPack _ -> new UnknownPack(desk, library).told(pack);
            case SetParameter.Result.NoSuchParameter(_, var near) ->
                    near.map(name -> desk.misused("PACK_PARAMETER_MEANT", key, name))
                            .orElseGet(() -> desk.misused("PACK_PARAMETER_UNKNOWN", key));
            case SetParameter.Result.NoReason _ -> desk.misused("PACK_SET_REASON");
            case SetParameter.Result.Unreadable(var problem) ->
                    desk.misused(problem.code(), problem.args().toArray());
            case SetParameter.Result.Taken(var values) ->
                    desk.refused("PACK_SET_TAKEN", key, said(values));
            case SetParameter.Result.Refused(var faults) -> refused(faults.getFirst().problem());
        };
    }

    private Outcome refused(Problem problem) {
        return desk.refused(problem.code(), problem.args().toArray());
    }

    private Outcome set(SetParameter.Order order, Pack made, List<ParameterWas> before) {
        var told =
                new Set(
                        made.id(),
                        made.version(),
                        made.digest(),
                        made.base(),
                        order.parameter(),
                        order.value(),
                        order.period().from().toString(),
                        order.period().to().toString(),
                        Was.of(before));
        return Outcome.done(
                told,
                desk.text(
                        "cli.pack.set",
                        order.parameter(),
                        said(before),
                        order.value(),
                        order.period().from(),
                        order.period().to()),
                desk.text("cli.pack.setOver", made.id(), made.version()));
    }

    private String said(List<ParameterWas> values) {
        return values.isEmpty()
                ? desk.text("cli.pack.unset")
                : values.stream()
                        .map(
                                was ->
                                        desk.text(
                                                "cli.pack.was",
                                                was.text(),
                                                was.period().from(),
                                                was.period().to(),
                                                was.pack()))
                        .collect(Collectors.joining(desk.text("cli.pack.between")));
    }

    /// @param number as `history` counts
    Outcome unset(String pack, String number, String why) {
        var entries = new ShowParameterHistory(opened, library, codes).of(pack);
        var found =
                entries.stream()
                        .filter(entry -> String.valueOf(entry.number()).equals(number))
                        .findFirst();
        if (found.isEmpty()) {
            return desk.refused("PACK_NO_SUCH_ACT", number, pack);
        }
        var act = found.get().act().id();
        return switch (new RevokeParameter(opened, library).revoke(pack, act, why)) {
            case RevokeParameter.Result.Revoked(var now) ->
                    Outcome.done(
                            new Unset(now.id(), now.version(), now.digest(), found.get().number()),
                            desk.text("cli.pack.takenBack", number, now.id(), now.version()));
            case RevokeParameter.Result.NoReason _ -> desk.misused("PACK_SET_REASON");
            case RevokeParameter.Result.NotStanding _ ->
                    desk.refused("PACK_ACT_NOT_STANDING", number);
            case RevokeParameter.Result.NoSuchAct _ ->
                    desk.refused("PACK_NO_SUCH_ACT", number, pack);
        };
    }

    /// @param words the pack, then perhaps one parameter
    Outcome history(List<String> words) {
        var pack = words.getFirst();
        if (library.find(pack).isEmpty()) {
            return new UnknownPack(desk, library).told(pack);
        }
        var all = new ShowParameterHistory(opened, library, codes).of(pack);
        var asked =
                all.stream()
                        .filter(
                                entry ->
                                        words.size() < 2
                                                || entry.act().parameter().equals(words.get(1)))
                        .toList();
        var lines = new ArrayList<String>();
        asked.forEach(entry -> lines.add(line(entry)));
        if (asked.isEmpty()) {
            lines.add(desk.text("cli.pack.noHistory", pack));
        }
        var acts = asked.stream().map(entry -> act(entry, all)).toList();
        return Outcome.done(new History(pack, acts), lines);
    }

    private static Act act(Entry entry, List<Entry> all) {
        var act = entry.act();
        return new Act(
                entry.number(),
                act.parameter(),
                entry.title(),
                entry.unit(),
                act.period().from().toString(),
                act.period().to().toString(),
                act.value(),
                act.reason(),
                act.actor(),
                act.at().toString(),
                Was.of(entry.before()),
                Was.of(entry.after()),
                entry.revoked(),
                all.stream()
                        .filter(other -> act.revokes().equals(Optional.of(other.act().id())))
                        .map(Entry::number)
                        .findFirst());
    }

    private String line(Entry entry) {
        var act = entry.act();
        var state = entry.revoked() ? desk.text("cli.pack.wasTakenBack") : "";
        return desk.text(
                act.isRevocation() ? "cli.pack.actBack" : "cli.pack.act",
                entry.number(),
                Moment.shown(act.at()),
                act.actor(),
                entry.title(),
                said(entry.before()),
                said(entry.after()),
                act.reason(),
                state);
    }
}
