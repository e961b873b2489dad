package cn.cunce.service;

import cn.cunce.model.ledger.DeviceName;
import cn.cunce.model.rule.Pack;
import cn.cunce.policy.PackFiles;
import cn.cunce.policy.PackReader;
import cn.cunce.service.CheckPack.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes a pack as one file that the device of this book has signed. The packs that it builds on
/// are in it too, so that it decides elsewhere exactly what it decides here.
public final class ExportPack {

    public sealed interface Result {

        /// @param device whose 核对码 the receiver compares by telephone
        record Written(Path file, Pack pack, DeviceName device) implements Result {}

        record NoSuchPack(String named) implements Result {}

        /// Nobody signs what a stranger has signed, before his 核对码 is compared.
        ///
        /// @param code that 核对码
        record NotCompared(String named, String code) implements Result {}

        /// What cannot be used here is of no use elsewhere.
        record Faulty(List<Fault> faults) implements Result {}

        record NotWritten(String reason) implements Result {}
    }

    private final OpenedBook opened;
    private final PackLibrary library;
    private final CheckPack checking;

    public ExportPack(OpenedBook opened, PackLibrary library, CheckPack checking) {
        this.opened = opened;
        this.library = library;
        this.checking = checking;
    }

    /// @param named id of a pack at hand, or with a version; with what this place has set over it,
    ///     unless a version is named
    public Result export(String named, Path out) {
        var version = library.meant(named);
        return version.isEmpty()
                ? notFound(named)
                : export(version.get().id(), version.get().files(), out);
    }

    private Result notFound(String named) {
        return library.mustName(named)
                .flatMap(library::stranger)
                .<Result>map(issuer -> new Result.NotCompared(named, issuer.checkCode()))
                .orElseGet(() -> new Result.NoSuchPack(named));
    }

    /// @param folder of a pack on the disk
    public Result export(Path folder, Path out) {
        var id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return export(id, checking.files(folder), out);
    }

    private Result export(String id, PackFiles files, Path out) {
        var texts = new PackTexts(files);
        return switch (checking.read(id, texts)) {
            case PackReader.Result.Faulty(var faults) ->
                    new Result.Faulty(faults.stream().map(Fault::of).toList());
            case PackReader.Result.Read read -> write(read.pack(), texts, out);
        };
    }

    private Result write(Pack pack, PackTexts texts, Path out) {
        try {
            var bytes = texts.signed(pack, opened);
            NewFile.write(out, stream -> stream.write(bytes));
            return new Result.Written(out, pack, opened.device());
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }
}
