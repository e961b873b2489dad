package cn.cunce.service;

import cn.cunce.model.rule.KeptPack;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.model.rule.PackIssuer.State;
import java.util.List;
import java.util.Optional;

/// Whose packs are used: issuers are confirmed by comparing 核对码 over the telephone, and can be
/// shut out. What was decided by their packs stays.
public final class TrustIssuer {

    private final OpenedBook opened;
    private final PackLibrary library;

    public TrustIssuer(OpenedBook opened, PackLibrary library) {
        this.opened = opened;
        this.library = library;
    }

    /// Those who have signed packs of this book, by their ids.
    public List<PackIssuer> list() {
        return opened.book().packs().issuers();
    }

    /// Packs that were taken in, the first first; those of shut out issuers too.
    public List<KeptPack> packs() {
        return opened.book().packs().kept();
    }

    /// The codes were the same: his packs are used like those that are shipped.
    ///
    /// @param named his id, or his 核对码
    /// @return him; empty if none of his packs was ever taken in
    public Optional<PackIssuer> confirm(String named) {
        return put(named, State.CHECKED);
    }

    /// His packs are not used any more.
    public Optional<PackIssuer> revoke(String named) {
        return put(named, State.REVOKED);
    }

    private Optional<PackIssuer> put(String named, State state) {
        var code = named.replace(" ", "");
        var found =
                list().stream()
                        .filter(
                                issuer ->
                                        issuer.id().equals(named)
                                                || issuer.checkCode().replace(" ", "").equals(code))
                        .findFirst()
                        .map(issuer -> issuer.withState(state));
        found.ifPresent(
                issuer ->
                        opened.book()
                                .write(
                                        writer -> {
                                            writer.put(issuer);
                                            return issuer;
                                        }));
        library.forget();
        return found;
    }
}
