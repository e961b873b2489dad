package cn.cunce.ui.packs;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.PackFlaw;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.service.ExportPack;
import cn.cunce.service.TakeInPack.Result;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Packs that come from others and go to others, each as one signed file.
final class CarryingViewModel {

    private static final int DIGEST_SHOWN = 12;

    private final SettingDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final Consumer<String> changed;

    /// @param changed hears the pack that is to be looked at when a pack has come, or when it is
    // known from whom
    CarryingViewModel(SettingDesk desk, Jobs jobs, Messages messages, Consumer<String> changed) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.changed = changed;
    }

    void takeIn(Path file) {
        jobs.run("packs.takingIn", () -> desk.taking().takeIn(file), result -> tell(file, result));
    }

    private void tell(Path file, Result result) {
        var name = String.valueOf(file.getFileName());
        switch (result) {
            case Result.Taken(var pack, var issuer, _) -> taken(pack, issuer);
            case Result.Here(var pack, var issuer) -> here(pack, issuer);
            case Result.Flawed(var flaw, var where) -> flawed(name, flaw, where);
            case Result.NotSigned _ -> must("finding.PACK_FILE_NOT_SIGNED", name);
            case Result.Broken(var faults) -> must("finding.PACK_FILE_BROKEN", name, faults.size());
            case Result.VersionTaken(var pack, var version, var digest) ->
                    must(
                            "finding.PACK_VERSION_TAKEN",
                            pack,
                            version,
                            digest.substring(0, DIGEST_SHOWN));
            case Result.OwnName(var pack) -> must("finding.PACK_OWN_NAME", pack);
            case Result.Shut(var issuer) -> must("finding.PACK_ISSUER_SHUT", issuer.checkCode());
            case Result.NotRead(var reason) -> must("finding.PACK_FILE_NOT_READ", name, reason);
        }
    }

    private void flawed(String name, PackFlaw flaw, String where) {
        switch (flaw) {
            case NO_PACK -> must("finding.PACK_FILE_NO_PACK", name);
            case DAMAGED -> must("finding.PACK_FILE_DAMAGED", name);
            case LATER -> must("finding.PACK_FILE_LATER", name);
            case TOO_LARGE -> must("finding.PACK_FILE_TOO_LARGE", name);
            case CHANGED -> must("finding.PACK_FILE_CHANGED", name, where);
        }
    }

    private void must(String key, Object... args) {
        messages.say(Message.of(Level.MUST, key, args));
    }

    /// Whose 核对码 nobody has compared yet is asked for at once.
    private void taken(Pack pack, PackIssuer issuer) {
        changed.accept(pack.id());
        messages.say(
                isKnown(issuer)
                        ? Message.of(Level.GOOD, "packs.takenIn", pack.title(), pack.version())
                        : Message.of(
                                        Level.LOOK,
                                        "packs.takenFromStranger",
                                        pack.title(),
                                        pack.version(),
                                        issuer.checkCode())
                                .with("packs.compared", () -> trust(pack, issuer)));
    }

    private void here(Pack pack, PackIssuer issuer) {
        var told = Message.of(Level.LOOK, "packs.isHere", pack.title(), pack.version());
        messages.say(
                isKnown(issuer) ? told : told.with("packs.compared", () -> trust(pack, issuer)));
    }

    private static boolean isKnown(PackIssuer issuer) {
        return issuer.state() == PackIssuer.State.CHECKED;
    }

    private void trust(Pack pack, PackIssuer issuer) {
        jobs.run(
                "packs.takingIn",
                () -> desk.trusting().confirm(issuer.id()),
                _ -> {
                    messages.say(Message.of(Level.GOOD, "packs.trusted", issuer.checkCode()));
                    changed.accept(pack.id());
                });
    }

    void export(PackRow row, Path out) {
        jobs.run(
                "packs.exporting",
                () ->
                        row.folder()
                                .map(folder -> desk.exporting().export(folder, out))
                                .orElseGet(() -> desk.exporting().export(row.checked().id(), out)),
                this::tell);
    }

    private void tell(ExportPack.Result result) {
        switch (result) {
            case ExportPack.Result.Written(var file, var pack, var device) ->
                    messages.say(
                            Message.of(
                                    Level.GOOD,
                                    "packs.exported",
                                    pack.title(),
                                    String.valueOf(file.getFileName()),
                                    device.checkCode()));
            case ExportPack.Result.NoSuchPack(var named) -> must("finding.NO_SUCH_PACK", named);
            case ExportPack.Result.NotCompared(var named, var code) ->
                    must("packs.cannotSign", named, code);
            case ExportPack.Result.Faulty _ -> must("packs.cannotExport");
            case ExportPack.Result.NotWritten(var reason) -> must("packs.notWritten", reason);
        }
    }
}
