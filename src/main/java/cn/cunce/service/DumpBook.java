package cn.cunce.service;

import cn.cunce.model.ledger.HybridTime;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The whole ledger as canonical JSON, or its digest: the same for the same state everywhere.
public final class DumpBook {

    private final OpenedBook opened;

    public DumpBook(OpenedBook opened) {
        this.opened = opened;
    }

    /// @param asOf the moment it shows, the same on every device; empty for now
    public void dump(OutputStream out, Optional<Instant> asOf) {
        opened.book()
                .read(
                        reader -> {
                            reader.dump(out, reader.places(), asOf.map(HybridTime::endOf));
                            return out;
                        });
    }

    /// SHA-256 of what `dump` writes, in lower-case hex.
    public String digest(Optional<Instant> asOf) {
        return opened.book()
                .read(reader -> reader.digest(reader.places(), asOf.map(HybridTime::endOf)));
    }

    public String digest(String village) {
        return opened.book().read(reader -> reader.digest(List.of(village), Optional.empty()));
    }
}
