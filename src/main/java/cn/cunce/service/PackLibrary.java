package cn.cunce.service;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.model.rule.ParameterAct;
import cn.cunce.policy.Near;
import cn.cunce.policy.PackFiles;
import cn.cunce.policy.PackReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The packs that are shipped with the program and, of a book, those that were taken in and what
/// its own place has set. Each is read once, when it is first asked for.
public final class PackLibrary implements PackShelf {

    private static final String AT = "@";
    private static final String SET = "+";

    private final PackFiles files;
    private final CodeLists codes;
    private final List<String> ids;
    private final Map<String, PackVersion> read;
    private final Optional<BookPacks> own;

    /// @param files of the packs, each in a folder of its own
    /// @param ids names of the folders
    public PackLibrary(PackFiles files, List<String> ids, CodeLists codes) {
        this(files, ids, codes, new HashMap<>(), Optional.empty());
    }

    private PackLibrary(
            PackFiles files,
            List<String> ids,
            CodeLists codes,
            Map<String, PackVersion> read,
            Optional<BookPacks> own) {
        this.files = files;
        this.ids = List.copyOf(ids);
        this.codes = codes;
        this.read = read;
        this.own = own;
    }

    /// The same packs, and those of a book.
    public PackLibrary with(OpenedBook book) {
        return new PackLibrary(files, ids, codes, read, Optional.of(new BookPacks(book, codes)));
    }

    /// The same, with what the book adds read already: where somebody waits for nothing later.
    public PackLibrary looked() {
        own.ifPresent(
                packs -> {
                    packs.ids();
                    packs.changed().forEach(this::find);
                });
        return this;
    }

    /// Something was taken into the book, or set in it.
    void forget() {
        own.ifPresent(BookPacks::forget);
    }

    @Override
    public List<Pack> packs() {
        var all = new TreeSet<>(ids);
        own.ifPresent(packs -> all.addAll(packs.ids()));
        return all.stream()
                .flatMap(id -> find(id).stream())
                .sorted(Comparator.comparing(Pack::id))
                .toList();
    }

    @Override
    public Optional<Pack> find(String named) {
        return meant(named).flatMap(PackVersion::pack);
    }

    @Override
    public Optional<Pack> find(String named, LocalDate on) {
        var id = base(named);
        return versions(id).stream()
                .filter(version -> version.checked() && version.covers(on))
                .findFirst()
                .filter(_ -> !named.contains(AT))
                .flatMap(version -> set(named, version))
                .flatMap(PackVersion::pack)
                .or(() -> find(named));
    }

    /// A version that is named itself is meant as it is.
    private Optional<PackVersion> set(String named, PackVersion version) {
        var changed = own.filter(packs -> packs.changed().contains(version.id()));
        return named.contains(AT) || changed.isEmpty()
                ? Optional.of(version)
                : changed.get().overlay(version);
    }

    @Override
    public Optional<Pack> find(Decision.Source source) {
        var id = base(source.id());
        return versions(id).stream()
                .flatMap(version -> made(version, source).stream())
                .findFirst()
                .flatMap(PackVersion::pack);
    }

    /// A version, or what was set over it, if it is what made a decision.
    private Optional<PackVersion> made(PackVersion version, Decision.Source source) {
        return Stream.concat(Stream.of(version), then(version, source.version()))
                .filter(each -> each.digest().equals(source.digest()))
                .findFirst();
    }

    /// With what this place had set over it when its version was called so.
    private Stream<PackVersion> then(PackVersion version, String overlaid) {
        var acts = overlaid.substring(overlaid.lastIndexOf(SET) + 1);
        if (own.isEmpty() || !acts.matches("\\d{1,6}")) {
            return Stream.empty();
        }
        var values = own.get().own(version.id()).after(Integer.parseInt(acts));
        return version.pack().flatMap(pack -> own.get().overlay(version, pack, values)).stream();
    }

    /// What this place had set over a version after some acts: `cs_430124@1.0+3`, `cs@1.0+3`.
    private Optional<PackVersion> earlier(String named) {
        var parts = named.split(AT, 2);
        return parts.length < 2
                ? Optional.empty()
                : versions(base(named)).stream()
                        .flatMap(version -> then(version, parts[1]))
                        .filter(overlay -> overlay.version().equals(parts[1]))
                        .findFirst();
    }

    /// Where a pack comes from.
    public enum Origin {
        /// With the program.
        SHIPPED,
        /// In a signed file.
        TAKEN,
        /// Set over another by this place.
        OWN
    }

    /// Where the newest version of a pack comes from.
    public Origin origin(String id) {
        if (isOwn(id)) {
            return Origin.OWN;
        }
        return chosen(id).flatMap(PackVersion::issuer).isPresent() ? Origin.TAKEN : Origin.SHIPPED;
    }

    /// All versions of a pack that are at hand and can be used, the newest first, as they are.
    public List<Pack> versionsOf(String id) {
        return versions(base(id)).stream().flatMap(version -> version.pack().stream()).toList();
    }

    /// Whether it is the id of what this place has set over a pack.
    boolean isOwn(String id) {
        return own.flatMap(packs -> packs.baseOf(id)).isPresent();
    }

    /// The id of the pack itself, by its own or that of an overlay of this place.
    String base(String named) {
        var id = named.split(AT, 2)[0];
        return own.flatMap(packs -> packs.baseOf(id)).orElse(id);
    }

    /// What this place has set over a pack.
    OwnValues own(String id) {
        return own.map(packs -> packs.own(id)).orElseGet(() -> new OwnValues(List.of()));
    }

    /// What a pack would be with one act more. Reading it costs as much as reading any pack.
    PackReader.Result trial(PackVersion base, ParameterAct act) {
        return own.orElseThrow().trial(base, act);
    }

    /// The newest first; behind them what strangers have signed, which must be named.
    private List<PackVersion> versions(String id) {
        var versions = new ArrayList<PackVersion>();
        if (ids.contains(id)) {
            versions.add(shipped(id));
        }
        own.ifPresent(packs -> packs.versions(id).forEach(version -> add(version, versions)));
        versions.sort(PackVersion.NEWEST_FIRST);
        return versions;
    }

    /// What is shipped may have been kept too.
    private static void add(PackVersion version, List<PackVersion> versions) {
        if (versions.stream().noneMatch(other -> other.digest().equals(version.digest()))) {
            versions.add(version);
        }
    }

    @Override
    public void keep(Pack pack) {
        if (own.isEmpty()) {
            return;
        }
        var source = Decision.Source.of(pack);
        versions(base(pack.id())).stream()
                .filter(version -> version.issuer().isEmpty())
                .filter(version -> made(version, source).isPresent())
                .findFirst()
                .ifPresent(own.get()::keep);
    }

    private PackVersion shipped(String id) {
        synchronized (read) {
            return read.computeIfAbsent(
                    id,
                    name ->
                            new PackVersion(
                                    name,
                                    files,
                                    new PackReader(files, Catalogue.LEDGER, codes).read(name),
                                    Optional.empty()));
        }
    }

    /// The version that is meant, without what this place has set over it.
    Optional<PackVersion> chosen(String named) {
        var parts = named.split(AT, 2);
        return versions(base(named)).stream()
                .filter(version -> parts.length < 2 || version.version().equals(parts[1]))
                .findFirst();
    }

    /// The version that `find` finds, broken or not. What a stranger has signed is meant only by
    /// who names its version too.
    Optional<PackVersion> meant(String named) {
        return chosen(named)
                .filter(version -> version.checked() || named.contains(AT))
                .flatMap(version -> set(named, version))
                .or(() -> earlier(named));
    }

    /// What must be named to use a pack by the id alone of which only strangers have signed
    /// versions: `linqing@2`.
    public Optional<String> mustName(String id) {
        return chosen(id)
                .filter(version -> !version.checked() && !id.contains(AT))
                .map(version -> version.id() + AT + version.version());
    }

    /// The id that somebody most likely meant who has written one that there is not.
    public Optional<String> near(String written) {
        return Near.to(written, ids());
    }

    /// Who has signed a pack that is meant, where nobody has compared his 核对码 yet.
    public Optional<PackIssuer> stranger(String named) {
        return chosen(named)
                .or(() -> earlier(named))
                .filter(version -> !version.checked())
                .flatMap(PackVersion::issuer);
    }

    /// What came of reading a pack: with what this place has set if it is named by that overlay,
    /// else as it is.
    PackReader.Result read(String named) {
        var version = chosen(named).orElseThrow();
        return version.id().equals(named.split(AT, 2)[0]) || own.isEmpty()
                ? version.result()
                : own.get().overlay(version).orElse(version).result();
    }

    /// Texts of the newest version of each pack, of which it is known who it comes from.
    PackFiles files() {
        return path -> {
            var id = path.substring(0, Math.max(0, path.indexOf('/')));
            return chosen(id)
                    .filter(PackVersion::checked)
                    .flatMap(version -> version.files().find(path));
        };
    }

    /// Of shipped packs, of those that were taken in, and of overlays of this place.
    List<String> ids() {
        var all = new TreeSet<>(ids);
        own.ifPresent(
                packs -> {
                    all.addAll(packs.ids());
                    packs.changed().forEach(id -> all.add(packs.overlayId(id)));
                });
        return List.copyOf(all);
    }

    /// A sample is decided with the values that were made up for it, a real book with its own. What
    /// was taken in for its place comes first.
    @Override
    public List<Pack> of(BookCard card) {
        var sent = packs().stream().filter(pack -> isSent(pack, card)).toList();
        var named =
                card.packs().stream()
                        .flatMap(id -> find(id).stream())
                        .filter(pack -> !sent.contains(pack))
                        .toList();
        return Stream.concat(sent.stream(), (named.isEmpty() ? ofPlace(card) : named).stream())
                .toList();
    }

    private List<Pack> ofPlace(BookCard card) {
        Comparator<Pack> wanted = Comparator.comparing(pack -> pack.example() != card.sample());
        return packs().stream()
                .filter(pack -> origin(pack.id()) != Origin.TAKEN)
                .filter(pack -> isFor(pack, card))
                .sorted(wanted)
                .toList();
    }

    /// Whether somebody who is known has sent it for the place of a book.
    private boolean isSent(Pack pack, BookCard card) {
        return origin(pack.id()) == Origin.TAKEN
                && stranger(pack.id()).isEmpty()
                && isFor(pack, card);
    }

    private static boolean isFor(Pack pack, BookCard card) {
        return pack.divisions().stream().anyMatch(card.code()::startsWith);
    }
}
