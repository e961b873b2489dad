package cn.cunce.store;

import cn.cunce.model.ledger.ChainHash;
import cn.cunce.model.ledger.LaneId;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.ledger.Transaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;

/// A transaction that came from another book, read but not yet applied.
record Incoming(Transaction transaction, byte[] header, List<byte[]> bodies) {

    /// @throws IOException if these are not bytes that a book wrote
    static List<Incoming> readAll(List<Payload.Packed> packed, ChangeCodec codec)
            throws IOException {
        var all = new ArrayList<Incoming>();
        for (var each : packed) {
            all.add(read(each, codec));
        }
        return all;
    }

    private static Incoming read(Payload.Packed packed, ChangeCodec codec) throws IOException {
        try {
            var transaction = codec.header(packed.header());
            var incoming = new Incoming(transaction, packed.header(), packed.bodies());
            incoming.check(codec);
            return incoming;
        } catch (IllegalArgumentException | ClassCastException | JacksonException e) {
            throw new IOException("no transaction of a book", e);
        }
    }

    /// A change names its transaction and its place: neither can be moved.
    private void check(ChangeCodec codec) {
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("a transaction without changes");
        }
        for (int at = 0; at < bodies.size(); at++) {
            var body = bodies.get(at);
            var counter = codec.body(body, transaction).counter();
            if (counter != transaction.firstCounter() + at || !ChangeCodec.belongs(body, header)) {
                throw new IllegalArgumentException("a change at another place: " + counter);
            }
        }
    }

    LaneId lane() {
        return transaction.lane();
    }

    long last() {
        return transaction.firstCounter() + bodies.size() - 1;
    }

    boolean follows(Lanes.End end) {
        return transaction.firstCounter() == end.counter() + 1;
    }

    /// Whether the lane has this hash after its last change.
    boolean endsWith(byte[] hash) {
        return Arrays.equals(hash, endHash(HexFormat.of().parseHex(transaction.previous())));
    }

    boolean isSameAs(Incoming other) {
        return Arrays.equals(header, other.header)
                && bodies.size() == other.bodies.size()
                && IntStream.range(0, bodies.size())
                        .allMatch(at -> Arrays.equals(bodies.get(at), other.bodies.get(at)));
    }

    /// The hash of the lane after its last change.
    byte[] endHash(byte[] previous) {
        var hash = previous;
        for (var body : bodies) {
            hash = ChainHash.after(hash, body);
        }
        return hash;
    }

    boolean continues(Lanes.End end) {
        return transaction.previous().equals(ChainHash.hex(end.hash()));
    }

    /// Whether everything that its author had seen is applied here.
    boolean isReady(Seen applied) {
        return applied.covers(transaction.seen());
    }

    List<ChangeLog.Entry> entries(ChangeCodec codec, byte[] previous) {
        var entries = new ArrayList<ChangeLog.Entry>();
        var hash = previous;
        for (var body : bodies) {
            hash = ChainHash.after(hash, body);
            entries.add(new ChangeLog.Entry(codec.body(body, transaction), body, hash));
        }
        return entries;
    }
}
