package cn.cunce.policy;

import cn.cunce.model.ledger.ChainHash;
import cn.cunce.model.rule.PackFlaw;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A pack as one file that can be carried: a zip of all its texts, those of the packs it builds on
/// among them, of a list that names each with its SHA-256, and of a signature over that list.
///
/// @param list the very bytes that are signed
/// @param texts by their path: `cs/rules/exit.yaml`
public record PackArchive(Head head, byte[] list, byte[] signature, Map<String, byte[]> texts) {

    /// What the list says of the pack.
    ///
    /// @param digest as the pack's own
    /// @param publicKey of the device that signs
    public record Head(String pack, String version, String digest, byte[] publicKey) {}

    public sealed interface Result {

        record Read(PackArchive archive) implements Result {}

        /// @param where the text that is not as it was; empty where it is all of it
        record Flawed(PackFlaw flaw, String where) implements Result {}
    }

    private static final String LIST = "pack.list";
    private static final String SIGNATURE = "pack.sig";
    private static final String FORM = "cunce-pack 1";
    private static final String ANY_FORM = "cunce-pack ";
    private static final String FILE = "file ";
    private static final int LARGEST = 16 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MOST = 500;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    public PackArchive {
        texts = Map.copyOf(texts);
    }

    /// The same bytes for the same pack and key.
    ///
    /// @param sign gives the signature of bytes
    public static byte[] of(Head head, Map<String, byte[]> texts, UnaryOperator<byte[]> sign) {
        var sorted = new TreeMap<>(texts);
        var list = list(head, sorted).getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, LIST, list);
            put(zip, SIGNATURE, sign.apply(list));
            for (var text : sorted.entrySet()) {
                put(zip, text.getKey(), text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String list(Head head, Map<String, byte[]> texts) {
        var list = new StringBuilder(FORM);
        list.append("\npack ").append(head.pack());
        list.append("\nversion ").append(head.version());
        list.append("\ndigest ").append(head.digest());
        list.append("\nkey ").append(HexFormat.of().formatHex(head.publicKey()));
        texts.forEach(
                (path, text) ->
                        list.append("\n").append(FILE).append(hash(text)).append(" ").append(path));
        return list.append("\n").toString();
    }

    private static String hash(byte[] text) {
        return ChainHash.hex(ChainHash.of(text));
    }

    /// Reads a file and sees that its texts are those of its list; whether the signature is good is
    /// for others to say.
    public static Result read(byte[] file) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            var room = LARGEST;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(room + 1);
                room -= content.length;
                if (room < 0 || entries.size() >= MOST) {
                    return flawed(PackFlaw.TOO_LARGE, "");
                }
                if (entries.put(entry.getName(), content) != null) {
                    return flawed(PackFlaw.CHANGED, entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            return flawed(beginsLikeZip(file) ? PackFlaw.DAMAGED : PackFlaw.NO_PACK, "");
        }
        return read(entries);
    }

    private static boolean beginsLikeZip(byte[] file) {
        return file.length >= ZIP.length && Arrays.equals(ZIP, 0, ZIP.length, file, 0, ZIP.length);
    }

    private static Result read(Map<String, byte[]> entries) {
        var list = Optional.ofNullable(entries.remove(LIST));
        var signature = Optional.ofNullable(entries.remove(SIGNATURE));
        if (list.isEmpty() || signature.isEmpty()) {
            var neither = list.isEmpty() && signature.isEmpty();
            return flawed(neither ? PackFlaw.NO_PACK : PackFlaw.DAMAGED, "");
        }
        var text = new String(list.get(), StandardCharsets.UTF_8);
        if (!text.startsWith(FORM + "\n")) {
            return flawed(text.startsWith(ANY_FORM) ? PackFlaw.LATER : PackFlaw.NO_PACK, "");
        }
        var head = head(text);
        if (head.isEmpty()) {
            return flawed(PackFlaw.NO_PACK, "");
        }
        // the list is made anew from what is there, so that a text too many is noticed too
        return changed(text, entries)
                .<Result>map(where -> new Result.Flawed(PackFlaw.CHANGED, where))
                .orElseGet(
                        () ->
                                new Result.Read(
                                        new PackArchive(
                                                head.get(), list.get(), signature.get(), entries)));
    }

    private static Result flawed(PackFlaw flaw, String where) {
        return new Result.Flawed(flaw, where);
    }

    private static Optional<Head> head(String list) {
        var key = value(list, "key").filter(hex -> hex.matches("[0-9a-f]{64}"));
        var digest = value(list, "digest");
        var version = value(list, "version");
        return value(list, "pack")
                .filter(_ -> key.isPresent() && digest.isPresent() && version.isPresent())
                .map(
                        pack ->
                                new Head(
                                        pack,
                                        version.orElseThrow(),
                                        digest.orElseThrow(),
                                        HexFormat.of().parseHex(key.orElseThrow())));
    }

    private static Optional<String> value(String list, String word) {
        return list.lines()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .findFirst();
    }

    /// The path of a text that is not as the list says, not there, or not in the list.
    private static Optional<String> changed(String list, Map<String, byte[]> entries) {
        var listed = new TreeMap<String, String>();
        list.lines()
                .filter(line -> line.startsWith(FILE))
                .map(line -> line.substring(FILE.length()).split(" ", 2))
                .filter(parts -> parts.length > 1)
                .forEach(parts -> listed.put(parts[1], parts[0]));
        var all = new TreeMap<>(listed);
        entries.keySet().forEach(path -> all.putIfAbsent(path, ""));
        return all.keySet().stream().filter(path -> !isAsListed(path, listed, entries)).findFirst();
    }

    private static boolean isAsListed(
            String path, Map<String, String> listed, Map<String, byte[]> entries) {
        var text = Optional.ofNullable(entries.get(path));
        return text.filter(content -> hash(content).equals(listed.get(path))).isPresent();
    }

    /// Its texts, to be read like those of any pack.
    public PackFiles files() {
        return path -> Optional.ofNullable(texts.get(path));
    }
}
