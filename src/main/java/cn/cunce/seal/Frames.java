package cn.cunce.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The bytes of one sealed journal: a head with an id of its own, then frames.
///
///     head    "CUNCEJ1\n", id (16), seal over nothing that proves the key (28)
///     frame   number (8), length (4), sealed bytes (length)
///
/// Each frame is bound to id, number and length: none can be changed, moved, repeated or brought
/// over from another journal.
final class Frames {

    /// What a journal's bytes hold.
    ///
    /// @param end where the last readable frame ends
    /// @param next the number of the frame to come
    record Read(List<byte[]> contents, List<Gap> gaps, int end, long next) {}

    /// Bytes between readable frames that are no frames any more.
    record Gap(int offset, int bytes) {}

    private static final byte[] MAGIC = "CUNCEJ1\n".getBytes(US_ASCII);
    private static final int ID_BYTES = 16;
    private static final int NAME_BYTES = MAGIC.length + ID_BYTES;
    private static final int HEAD_BYTES = NAME_BYTES + Aes.OVERHEAD_BYTES;
    private static final int PREFIX_BYTES = Long.BYTES + Integer.BYTES;

    private final byte[] key;
    private final byte[] head;

    private Frames(byte[] key, byte[] head) {
        this.key = key;
        this.head = head;
    }

    /// A new journal, with an id that no other has.
    static Frames begin(byte[] key) {
        var name = Arrays.copyOf(MAGIC, NAME_BYTES);
        System.arraycopy(Aes.random(ID_BYTES), 0, name, MAGIC.length, ID_BYTES);
        var head = Arrays.copyOf(name, HEAD_BYTES);
        System.arraycopy(Aes.seal(key, new byte[0], name), 0, head, NAME_BYTES, Aes.OVERHEAD_BYTES);
        return new Frames(key, head);
    }

    /// The journal that begins with these bytes, or nothing if they are none of this key.
    static Optional<Frames> of(byte[] key, byte[] bytes) {
        if (bytes.length < HEAD_BYTES) {
            return Optional.empty();
        }
        var head = Arrays.copyOf(bytes, HEAD_BYTES);
        var name = Arrays.copyOf(head, NAME_BYTES);
        var proof = Arrays.copyOfRange(head, NAME_BYTES, HEAD_BYTES);
        var known = Arrays.equals(name, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        return known && Aes.open(key, proof, name).isPresent()
                ? Optional.of(new Frames(key, head))
                : Optional.empty();
    }

    /// Head and all frames, numbered from 0.
    byte[] write(List<byte[]> contents) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        for (int number = 0; number < contents.size(); number++) {
            bytes.writeBytes(frame(number, contents.get(number)));
        }
        return bytes.toByteArray();
    }

    byte[] frame(long number, byte[] content) {
        var length = content.length + Aes.OVERHEAD_BYTES;
        return ByteBuffer.allocate(PREFIX_BYTES + length)
                .putLong(number)
                .putInt(length)
                .put(Aes.seal(key, content, context(number, length)))
                .array();
    }

    /// Reads every frame that is whole, and goes on behind one that is not.
    Read read(byte[] bytes) {
        var contents = new ArrayList<byte[]>();
        var gaps = new ArrayList<Gap>();
        var end = HEAD_BYTES;
        var next = 0L;
        for (int at = end; at < bytes.length; ) {
            var frame = frameAt(bytes, at, next);
            if (frame.isEmpty()) {
                at++;
                continue;
            }
            if (at > end) {
                gaps.add(new Gap(end, at - end));
            }
            contents.add(frame.get().content);
            next = frame.get().number + 1;
            at = end = frame.get().end;
        }
        return new Read(List.copyOf(contents), List.copyOf(gaps), end, next);
    }

    private record Frame(long number, byte[] content, int end) {}

    /// The frame at this place, if there is a whole one with at least this number.
    private Optional<Frame> frameAt(byte[] bytes, int at, long leastNumber) {
        if (bytes.length - at < PREFIX_BYTES + Aes.OVERHEAD_BYTES) {
            return Optional.empty();
        }
        var prefix = ByteBuffer.wrap(bytes, at, PREFIX_BYTES);
        var number = prefix.getLong();
        var length = prefix.getInt();
        var begin = at + PREFIX_BYTES;
        if (number < leastNumber || length < Aes.OVERHEAD_BYTES || length > bytes.length - begin) {
            return Optional.empty();
        }
        var sealed = Arrays.copyOfRange(bytes, begin, begin + length);
        return Aes.open(key, sealed, context(number, length))
                .map(content -> new Frame(number, content, begin + length));
    }

    private byte[] context(long number, int length) {
        return ByteBuffer.allocate(NAME_BYTES + PREFIX_BYTES)
                .put(head, 0, NAME_BYTES)
                .putLong(number)
                .putInt(length)
                .array();
    }
}
