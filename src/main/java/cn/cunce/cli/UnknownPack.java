package cn.cunce.cli;

import cn.cunce.model.rule.PackIssuer;
import cn.cunce.service.PackLibrary;
import java.util.Optional;

/// Says why a pack that is named is not used: there is none of that name, or nobody knows yet who
/// has signed it.
record UnknownPack(Desk desk, PackLibrary library) {

    Outcome told(String named) {
        return stranger(named)
                .or(() -> library.near(named).map(near -> desk.misused("PACK_MEANT", named, near)))
                .orElseGet(() -> desk.misused("NO_SUCH_PACK", named));
    }

    private Optional<Outcome> stranger(String named) {
        var code = library.stranger(named).map(PackIssuer::checkCode).orElse("");
        return library.mustName(named)
                .map(version -> desk.refused("PACK_NOT_COMPARED", named, version, code));
    }
}
