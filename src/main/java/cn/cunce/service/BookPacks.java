package cn.cunce.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.KeptPack;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.model.rule.ParameterAct;
import cn.cunce.policy.OwnPack;
import cn.cunce.policy.PackArchive;
import cn.cunce.policy.PackFiles;
import cn.cunce.policy.PackReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a book adds to the packs that are shipped: versions that were taken in, and what its own
/// place has set over any of them. All of it is read when it is first asked for, and again when
/// something was taken in or set.
final class BookPacks {

    /// What was read of the book.
    private record Known(Map<String, List<PackVersion>> versions, Map<String, OwnValues> own) {}

    private final OpenedBook opened;
    private final CodeLists codes;
    private final Map<String, PackVersion> overlays = new HashMap<>();
    private Optional<Known> known = Optional.empty();

    BookPacks(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.codes = codes;
    }

    /// Something was taken in or set.
    synchronized void forget() {
        known = Optional.empty();
        overlays.clear();
    }

    /// Ids of packs that were taken in.
    List<String> ids() {
        return known().versions().keySet().stream().sorted().toList();
    }

    /// Versions of a pack that were taken in, the first first.
    List<PackVersion> versions(String id) {
        return known().versions().getOrDefault(id, List.of());
    }

    /// Ids of the packs over which this place has set something that holds.
    List<String> changed() {
        return known().own().entrySet().stream()
                .filter(own -> !own.getValue().values().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// The id of what this place has set over a pack.
    String overlayId(String pack) {
        return OwnValues.id(pack, opened.card());
    }

    OwnValues own(String id) {
        return known().own().getOrDefault(id, new OwnValues(List.of()));
    }

    /// The pack over which this place has set something, by the id of its overlay.
    Optional<String> baseOf(String overlay) {
        return known().own().keySet().stream()
                .filter(base -> overlayId(base).equals(overlay))
                .findFirst();
    }

    /// A version with what this place has set over it.
    Optional<PackVersion> overlay(PackVersion base) {
        return base.pack().flatMap(pack -> overlay(base, pack, own(pack.id())));
    }

    /// A version with what some acts have set over it.
    synchronized Optional<PackVersion> overlay(PackVersion base, Pack pack, OwnValues values) {
        return values.over(pack, opened.card())
                .map(
                        own ->
                                overlays.computeIfAbsent(
                                        pack.digest() + own.version(), _ -> overlay(base, own)));
    }

    /// Keeps a version that the program brings, signed by this device; once.
    void keep(PackVersion version) {
        var texts = new PackTexts(version.files());
        var pack = read(version.id(), texts, Optional.empty()).pack();
        var notes = opened.book().packs();
        if (pack.isEmpty() || notes.file(pack.get().id(), pack.get().digest()).isPresent()) {
            return;
        }
        var device = opened.device();
        var issuer = new PackIssuer(device.id(), device.checkCode(), PackIssuer.State.CHECKED);
        var kept =
                new KeptPack(
                        pack.get().id(),
                        pack.get().version(),
                        pack.get().digest(),
                        issuer.id(),
                        "",
                        opened.actor(),
                        opened.clock().instant());
        opened.book()
                .write(
                        writer -> {
                            if (!notes.issuers().contains(issuer)) {
                                writer.put(issuer);
                            }
                            writer.keep(kept, texts.signed(pack.get(), opened));
                            return kept;
                        });
    }

    private PackVersion overlay(PackVersion base, OwnPack own) {
        return read(own.id(), own.files().or(base.files()), base.issuer());
    }

    /// A version with all that is set over it and one act more.
    PackReader.Result trial(PackVersion base, ParameterAct act) {
        var acts = new ArrayList<>(own(act.pack()).acts());
        acts.add(act);
        return base.pack()
                .flatMap(pack -> new OwnValues(acts).over(pack, opened.card()))
                .map(own -> overlay(base, own).result())
                .orElse(base.result());
    }

    /// Reads a pack once, without keeping it.
    PackVersion read(String id, PackFiles files, Optional<PackIssuer> issuer) {
        var result = new PackReader(files, Catalogue.LEDGER, codes).read(id);
        return new PackVersion(id, files, result, issuer);
    }

    private synchronized Known known() {
        if (known.isEmpty()) {
            known = Optional.of(look());
        }
        return known.get();
    }

    private Known look() {
        var notes = opened.book().packs();
        var issuers = notes.issuers().stream().collect(toMap(PackIssuer::id, Function.identity()));
        var versions = new LinkedHashMap<String, List<PackVersion>>();
        for (var kept : notes.kept()) {
            var issuer = Objects.requireNonNull(issuers.get(kept.issuer()));
            if (issuer.state() != PackIssuer.State.REVOKED) {
                version(kept, issuer)
                        .ifPresent(
                                version ->
                                        versions.computeIfAbsent(kept.id(), _ -> new ArrayList<>())
                                                .add(version));
            }
        }
        var own = new LinkedHashMap<String, OwnValues>();
        notes.acts().stream()
                .collect(groupingBy(ParameterAct::pack))
                .forEach((pack, acts) -> own.put(pack, new OwnValues(acts)));
        return new Known(versions, own);
    }

    /// Its file was looked at when it was taken in; the book itself is sealed.
    private Optional<PackVersion> version(KeptPack kept, PackIssuer issuer) {
        return opened.book().packs().file(kept.id(), kept.digest()).stream()
                .map(PackArchive::read)
                .flatMap(
                        result ->
                                result instanceof PackArchive.Result.Read(var archive)
                                        ? Stream.of(archive)
                                        : Stream.empty())
                .map(archive -> read(kept.id(), archive.files(), Optional.of(issuer)))
                .findFirst();
    }
}
