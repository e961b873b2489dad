package cn.cunce.cli;

import cn.cunce.model.rule.PackIssuer;
import cn.cunce.model.value.Problem;
import cn.cunce.service.CheckPack;
import cn.cunce.service.CheckPack.Fault;
import cn.cunce.service.ExportPack;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackLibrary;
import cn.cunce.service.TakeInPack;
import cn.cunce.service.TrustIssuer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `pack export`, `pack import`, `pack trust`, `pack distrust`: packs from book to book, signed.
final class PackCarrying {

    private record Exported(
            String pack,
            String version,
            String digest,
            String file,
            String issuer,
            String checkCode) {}

    private record Imported(List<Taken> files) {}

    /// @param code why it was refused; empty if it was not
    private record Taken(
            String file,
            boolean accepted,
            boolean fresh,
            String code,
            String message,
            String pack,
            String version,
            String digest,
            Optional<Issuer> issuer,
            List<PackListing.Told> faults) {}

    /// @param state `unchecked`, `checked` or `revoked`
    private record Issuer(String id, String checkCode, String state) {

        static Issuer of(PackIssuer issuer) {
            var state = issuer.state().name().toLowerCase(Locale.ROOT);
            return new Issuer(issuer.id(), issuer.checkCode(), state);
        }
    }

    private final Desk desk;
    private final OpenedBook opened;
    private final PackLibrary library;
    private final CheckPack checking;
    private final PackListing listing;

    PackCarrying(Desk desk, OpenedBook opened, PackLibrary library, CheckPack checking) {
        this.desk = desk;
        this.opened = opened;
        this.library = library;
        this.checking = checking;
        this.listing = new PackListing(desk, library, checking);
    }

    /// @param named a pack at hand, or a folder
    /// @param replace whether a file that is there already makes room
    Outcome export(String named, Path out, boolean replace) {
        if (Files.exists(out) && !replace) {
            return desk.refused("FILE_THERE", out);
        }
        var exporting = new ExportPack(opened, library, checking);
        var ofFolder = library.find(named).isEmpty() && Files.isDirectory(Path.of(named));
        return switch (ofFolder
                ? exporting.export(Path.of(named), out)
                : exporting.export(named, out)) {
            case ExportPack.Result.Written(var file, var pack, var device) ->
                    Outcome.done(
                            new Exported(
                                    pack.id(),
                                    pack.version(),
                                    pack.digest(),
                                    file.toString(),
                                    device.id(),
                                    device.checkCode()),
                            desk.text("cli.pack.exported", pack.id(), pack.version(), file),
                            desk.text("cli.pack.exportedBy", device.checkCode()));
            case ExportPack.Result.NoSuchPack _, ExportPack.Result.NotCompared _ ->
                    new UnknownPack(desk, library).told(named);
            case ExportPack.Result.Faulty _ -> desk.refused("PACK_BROKEN", named);
            case ExportPack.Result.NotWritten(var reason) -> desk.refused("NOT_WRITTEN", reason);
        };
    }

    Outcome takeIn(List<String> files) {
        for (var file : files) {
            if (!Files.isReadable(Path.of(file))) {
                return desk.misused("NO_SUCH_FILE", file);
            }
        }
        var taken = new ArrayList<Taken>();
        var lines = new ArrayList<String>();
        for (var file : files) {
            var one = taken(file, new TakeInPack(opened, library, checking).takeIn(Path.of(file)));
            taken.add(one);
            lines.add(one.message());
            one.faults().forEach(fault -> lines.add(listing.shown(fault)));
        }
        var well = taken.stream().allMatch(Taken::accepted);
        return Outcome.of(well, new Imported(taken), lines);
    }

    private Taken taken(String file, TakeInPack.Result result) {
        return switch (result) {
            case TakeInPack.Result.Taken(var pack, var issuer, var notes) ->
                    new Taken(
                            file,
                            true,
                            true,
                            "",
                            known("cli.pack.taken", pack.id(), pack.version(), issuer),
                            pack.id(),
                            pack.version(),
                            pack.digest(),
                            Optional.of(Issuer.of(issuer)),
                            told(notes));
            case TakeInPack.Result.Here(var pack, var issuer) ->
                    new Taken(
                            file,
                            true,
                            false,
                            "",
                            known("cli.pack.here", pack.id(), pack.version(), issuer),
                            pack.id(),
                            pack.version(),
                            pack.digest(),
                            Optional.of(Issuer.of(issuer)),
                            List.of());
            case TakeInPack.Result.Broken(var faults) ->
                    refused(file, told(faults), "PACK_FILE_BROKEN", file, faults.size());
            case TakeInPack.Result.Flawed(var flaw, var where) ->
                    switch (flaw) {
                        case NO_PACK -> refused(file, List.of(), "PACK_FILE_NO_PACK", file);
                        case DAMAGED -> refused(file, List.of(), "PACK_FILE_DAMAGED", file);
                        case LATER -> refused(file, List.of(), "PACK_FILE_LATER", file);
                        case TOO_LARGE -> refused(file, List.of(), "PACK_FILE_TOO_LARGE", file);
                        case CHANGED -> refused(file, List.of(), "PACK_FILE_CHANGED", file, where);
                    };
            case TakeInPack.Result.NotSigned _ ->
                    refused(file, List.of(), "PACK_FILE_NOT_SIGNED", file);
            case TakeInPack.Result.VersionTaken(var pack, var version, var digest) ->
                    refused(
                            file,
                            List.of(),
                            "PACK_VERSION_TAKEN",
                            pack,
                            version,
                            digest.substring(0, 8));
            case TakeInPack.Result.OwnName(var pack) ->
                    refused(file, List.of(), "PACK_OWN_NAME", pack);
            case TakeInPack.Result.Shut(var issuer) ->
                    refused(file, List.of(), "PACK_ISSUER_SHUT", issuer.checkCode());
            case TakeInPack.Result.NotRead(var reason) ->
                    refused(file, List.of(), "PACK_FILE_NOT_READ", file, reason);
        };
    }

    private String known(String key, String pack, String version, PackIssuer issuer) {
        var by =
                issuer.state() == PackIssuer.State.CHECKED
                        ? desk.text("cli.pack.issuerChecked")
                        : desk.text("cli.pack.issuerUnchecked", issuer.checkCode(), pack, version);
        return desk.text(key, pack, version, by);
    }

    private Taken refused(String file, List<PackListing.Told> faults, String code, Object... args) {
        var sentence = desk.texts().of(Problem.of(code, args));
        return new Taken(file, false, false, code, sentence, "", "", "", Optional.empty(), faults);
    }

    private List<PackListing.Told> told(List<Fault> faults) {
        return faults.stream().map(listing::told).toList();
    }

    Outcome trust(String named) {
        return issuer(named, new TrustIssuer(opened, library).confirm(named), "cli.pack.trusted");
    }

    Outcome distrust(String named) {
        return issuer(named, new TrustIssuer(opened, library).revoke(named), "cli.pack.distrusted");
    }

    private Outcome issuer(String named, Optional<PackIssuer> found, String key) {
        return found.map(
                        issuer ->
                                Outcome.done(Issuer.of(issuer), desk.text(key, issuer.checkCode())))
                .orElseGet(() -> desk.refused("NO_SUCH_ISSUER", named));
    }
}
