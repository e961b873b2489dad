package cn.cunce.boot;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeList;
import cn.cunce.model.field.CodeList.Alias;
import cn.cunce.model.field.CodeList.Entry;
import cn.cunce.model.field.CodeList.Loudness;
import cn.cunce.model.field.CodeLists;
import cn.cunce.paper.PaperFonts;
import cn.cunce.ui.part.Typefaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Opens what is shipped with the program. Rooms do not look for files: they get streams and
/// values from here.
public final class Shipped {

    private static final String RARE_FONT = "fonts/CunceRare-Regular.ttf";

    private static final CSVFormat CODES =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /// Lists that packs speak of and no field uses.
    private static final List<String> PACK_LISTS = List.of("appraisal_topic", "income_metric");

    /// All code lists that fields or packs use, with their aliases.
    public static CodeLists codeLists() {
        return new CodeLists(
                Stream.concat(Catalogue.LEDGER.codeLists().stream(), PACK_LISTS.stream())
                        .distinct()
                        .map(Shipped::codeList)
                        .toList());
    }

    /// The fonts of papers: Song for running text, Hei for titles and figures.
    public static PaperFonts paperFonts() {
        try (var song = open("fonts/NotoSerifSC-Regular.ttf");
                var plain = open("fonts/NotoSansSC-Regular.ttf");
                var bold = open("fonts/NotoSansSC-Bold.ttf");
                var rare = open(RARE_FONT)) {
            return new PaperFonts(song, plain, bold, List.of(rare));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Which characters the fonts of the screen have.
    public static Typefaces typefaces() {
        var fonts = new LinkedHashMap<String, byte[]>();
        try (var usual = open("fonts/NotoSansSC-Regular.ttf");
                var rare = open(RARE_FONT)) {
            fonts.put("Noto Sans SC", usual.readAllBytes());
            fonts.put(Typefaces.RARE, rare.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Typefaces(fonts);
    }

    /// A font of the screen.
    public static InputStream font(String name) {
        return open("fonts/" + name);
    }

    /// Places of the country by code, in lines of code and name, a tab between.
    ///
    /// @param file in the folder of divisions; compressed if it ends so
    static Optional<InputStream> divisions(String file) {
        return find("divisions/" + file);
    }

    private static CodeList codeList(String name) {
        var entries = rows(open("codes/" + name + ".csv")).stream().map(Shipped::entry).toList();
        var aliases =
                find("codes/" + name + "_alias.csv").map(Shipped::rows).orElse(List.of()).stream()
                        .map(Shipped::alias)
                        .toList();
        return new CodeList(name, entries, aliases);
    }

    private static Entry entry(CSVRecord row) {
        return new Entry(row.get("code"), row.get("label"));
    }

    private static Alias alias(CSVRecord row) {
        return new Alias(row.get("alias"), row.get("code"), loudness(row.get("note")));
    }

    /// The first word of the note of an alias says how loud it is.
    private static Loudness loudness(String note) {
        return switch (note.split(":", 2)[0].strip()) {
            case "form" -> Loudness.FORM;
            case "variant" -> Loudness.VARIANT;
            default -> throw new IllegalArgumentException("note of an alias: " + note);
        };
    }

    private static List<CSVRecord> rows(InputStream csv) {
        try (var reader = new InputStreamReader(csv, StandardCharsets.UTF_8)) {
            return CODES.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param path below `resources`
    /// @throws IllegalStateException if the program was put together without it
    static InputStream open(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("not shipped: " + path));
    }

    static Optional<InputStream> find(String path) {
        return Optional.ofNullable(Shipped.class.getResourceAsStream("/shipped/" + path));
    }

    private Shipped() {}
}
