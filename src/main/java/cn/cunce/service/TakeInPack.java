package cn.cunce.service;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.rule.KeptPack;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.PackFlaw;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.model.rule.PackIssuer.State;
import cn.cunce.policy.PackArchive;
import cn.cunce.policy.PackReader;
import cn.cunce.seal.Device;
import cn.cunce.service.CheckPack.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Takes a signed pack into the book. A file that is not as it was signed, or that would not be
/// used if it stood in a folder, is refused with the reason.
public final class TakeInPack {

    public sealed interface Result {

        /// @param issuer as this book knows him from now on
        /// @param notes what is worth saying of it
        record Taken(Pack pack, PackIssuer issuer, List<Fault> notes) implements Result {}

        /// The very pack is here already.
        record Here(Pack pack, PackIssuer issuer) implements Result {}

        /// The file is no pack, or not as it was signed.
        ///
        /// @param where the text that is not as it was; empty where it is all of it
        record Flawed(PackFlaw flaw, String where) implements Result {}

        /// The signature is not by the key that it names.
        record NotSigned() implements Result {}

        record Broken(List<Fault> faults) implements Result {}

        /// Another content stands here under the same version.
        record VersionTaken(String pack, String version, String digest) implements Result {}

        /// What this place has set has this name itself.
        record OwnName(String pack) implements Result {}

        /// Packs of this issuer are not used here any more.
        record Shut(PackIssuer issuer) implements Result {}

        record NotRead(String reason) implements Result {}
    }

    private static final int LARGEST = 32 << 20;

    private final OpenedBook opened;
    private final PackLibrary library;
    private final CheckPack checking;

    public TakeInPack(OpenedBook opened, PackLibrary library, CheckPack checking) {
        this.opened = opened;
        this.library = library;
        this.checking = checking;
    }

    public Result takeIn(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new Result.Flawed(PackFlaw.TOO_LARGE, "");
            }
            var bytes = Files.readAllBytes(file);
            return switch (PackArchive.read(bytes)) {
                case PackArchive.Result.Flawed(var flaw, var where) ->
                        new Result.Flawed(flaw, where);
                case PackArchive.Result.Read(var archive) ->
                        signed(archive, bytes, String.valueOf(file.getFileName()));
            };
        } catch (IOException e) {
            return new Result.NotRead(String.valueOf(e.getMessage()));
        }
    }

    private Result signed(PackArchive archive, byte[] bytes, String name) {
        var device =
                Device.of(archive.head().publicKey())
                        .filter(key -> key.signed(archive.list(), archive.signature()));
        if (device.isEmpty()) {
            return new Result.NotSigned();
        }
        var issuer = issuer(device.get());
        if (issuer.state() == State.REVOKED) {
            return new Result.Shut(issuer);
        }
        return switch (checking.read(archive.head().pack(), archive.files())) {
            case PackReader.Result.Faulty(var faults) ->
                    new Result.Broken(faults.stream().map(Fault::of).toList());
            case PackReader.Result.Read read -> sound(archive, read, issuer, bytes, name);
        };
    }

    private Result sound(
            PackArchive archive,
            PackReader.Result.Read read,
            PackIssuer issuer,
            byte[] bytes,
            String name) {
        var pack = read.pack();
        if (!pack.digest().equals(archive.head().digest())
                || !pack.version().equals(archive.head().version())) {
            return new Result.Flawed(PackFlaw.CHANGED, "");
        }
        if (library.isOwn(pack.id())) {
            return new Result.OwnName(pack.id());
        }
        var same =
                library.versionsOf(pack.id()).stream()
                        .filter(other -> other.version().equals(pack.version()))
                        .findFirst();
        if (same.isPresent()) {
            return same.get().digest().equals(pack.digest())
                    ? new Result.Here(pack, issuer)
                    : new Result.VersionTaken(pack.id(), pack.version(), same.get().digest());
        }
        keep(pack, issuer, bytes, name);
        return new Result.Taken(pack, issuer, read.notes().stream().map(Fault::of).toList());
    }

    private void keep(Pack pack, PackIssuer issuer, byte[] bytes, String name) {
        var kept =
                new KeptPack(
                        pack.id(),
                        pack.version(),
                        pack.digest(),
                        issuer.id(),
                        name,
                        opened.actor(),
                        opened.clock().instant());
        opened.book()
                .write(
                        writer -> {
                            writer.put(issuer);
                            writer.keep(kept, bytes);
                            return kept;
                        });
        library.forget();
    }

    /// Whose 核对码 was compared for his filings need not be asked again.
    private PackIssuer issuer(Device device) {
        var known =
                opened.book().packs().issuers().stream()
                        .filter(each -> each.id().equals(device.id()))
                        .findFirst();
        return known.orElseGet(
                () -> new PackIssuer(device.id(), device.checkCode(), state(device.id())));
    }

    private State state(String device) {
        if (device.equals(opened.device().id())) {
            return State.CHECKED;
        }
        var notes =
                opened.book().read(reader -> reader.devices()).stream()
                        .filter(note -> note.device().equals(device))
                        .map(DeviceNote::state)
                        .toList();
        if (notes.contains(DeviceNote.State.REVOKED)) {
            return State.REVOKED;
        }
        return notes.contains(DeviceNote.State.CHECKED) ? State.CHECKED : State.UNCHECKED;
    }
}
