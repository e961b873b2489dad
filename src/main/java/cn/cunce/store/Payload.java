package cn.cunce.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.cunce.model.ledger.Seen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// Transactions on their way from one book to another: each its header and its changes, as the
/// bytes that are hashed.
final class Payload {

    private static final int MAGIC = 0xCC000001;
    private static final int MOST_BYTES = 64 << 20;

    /// @param bodies of the changes, from the header's first counter on
    record Packed(byte[] header, List<byte[]> bodies) {}

    /// @param seen how far the sender knows the village
    /// @param transactions of it that the receiver lacks
    record Content(Seen seen, List<Packed> transactions) {}

    static byte[] write(Seen seen, Stream<Packed> transactions) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            write(out, SeenJson.text(seen).getBytes(UTF_8));
            for (var each : (Iterable<Packed>) transactions::iterator) {
                write(out, each.header());
                out.writeInt(each.bodies().size());
                for (var body : each.bodies()) {
                    write(out, body);
                }
            }
            out.writeInt(0);
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array does not fail", e);
        }
        return bytes.toByteArray();
    }

    /// @throws IOException if these are not the bytes that `write` gave
    static Content read(byte[] payload) throws IOException {
        var transactions = new ArrayList<Packed>();
        Seen seen;
        try (var in = new DataInputStream(new ByteArrayInputStream(payload))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("no payload of this format");
            }
            seen = seen(read(in));
            for (var header = read(in); header.length > 0; header = read(in)) {
                var bodies = new ArrayList<byte[]>();
                for (int left = in.readInt(); left > 0; left--) {
                    bodies.add(read(in));
                }
                transactions.add(new Packed(header, bodies));
            }
        }
        return new Content(seen, transactions);
    }

    private static Seen seen(byte[] json) throws IOException {
        try {
            return SeenJson.read(new String(json, UTF_8));
        } catch (JacksonException | ClassCastException | IllegalArgumentException e) {
            throw new IOException("no version vector", e);
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("length: " + length);
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut off");
        }
        return bytes;
    }

    private Payload() {}
}
