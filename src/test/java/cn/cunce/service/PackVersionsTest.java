package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Period;
import cn.cunce.policy.PackFiles;
import cn.cunce.service.SetParameter.Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Versions of a pack lie side by side in a book, and none that decided something is lost.
class PackVersionsTest {

    private static final CodeLists CODES = Shipped.codeLists();
    private static final Path SOUND = Path.of("src/test/resources/packs-broken/sound");
    private static final LocalDate IN_2016 = LocalDate.of(2016, 6, 1);
    private static final LocalDate IN_2017 = LocalDate.of(2017, 6, 1);

    @TempDir private Path folder;
    private OpenedBook book;

    @BeforeEach
    void open() {
        book = new Desk(folder).county("county");
    }

    @AfterEach
    void close() {
        book.close();
    }

    /// A program that brings this version of the pack.
    private static PackLibrary program(String version, String from) {
        PackFiles files =
                path ->
                        PackFiles.in(SOUND)
                                .find(path.substring(2))
                                .map(text -> changed(text, version, from));
        return new PackLibrary(files, List.of("p"), CODES);
    }

    private static byte[] changed(byte[] text, String version, String from) {
        return new String(text, StandardCharsets.UTF_8)
                .replace("version: \"1\"", "version: \"" + version + "\"")
                .replace("in-force: {from: 2015-01-01", "in-force: {from: " + from)
                .getBytes(StandardCharsets.UTF_8);
    }

    private PackLibrary newer() {
        return program("2", "2017-01-01").with(book);
    }

    private Pack decided() {
        var library = program("1", "2015-01-01").with(book);
        var pack = library.find("p").orElseThrow();
        library.keep(pack);
        library.keep(pack);
        return pack;
    }

    @Test
    void what_decided_something_is_found_when_the_program_brings_a_newer_one() {
        var old = decided();

        var now = newer();

        assertThat(now.find("p").orElseThrow().version()).isEqualTo("2");
        assertThat(now.find(Decision.Source.of(old)).map(Pack::digest)).contains(old.digest());
        assertThat(now.find("p@1").map(Pack::digest)).contains(old.digest());
        assertThat(now.versionsOf("p")).extracting(Pack::version).containsExactly("2", "1");
    }

    @Test
    void on_a_day_the_newest_that_is_in_force_then_is_used() {
        decided();

        assertThat(newer().find("p", IN_2016).orElseThrow().version()).isEqualTo("1");
        assertThat(newer().find("p", IN_2017).orElseThrow().version()).isEqualTo("2");
    }

    @Test
    void what_the_county_sent_comes_first_once_its_code_was_compared() {
        var library = ShippedPacks.library().with(book);
        var file = folder.resolve("cs.pack");
        try (var county = countyOfChangsha()) {
            var own = ShippedPacks.library().with(county);
            var days = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
            new SetParameter(county, own, CODES)
                    .set(new Order("cs", "publicity.days", "10", days, false, "县里定的"));
            new ExportPack(county, own, new CheckPack(own, CODES)).export("cs", file);
        }
        new TakeInPack(book, library, new CheckPack(library, CODES)).takeIn(file);
        var card = new BookCard(Tier.VILLAGE, "430100001001", "村", List.of(), List.of("cs"), false);
        assertThat(library.of(card)).extracting(Pack::id).containsExactly("cs");

        var trusting = new TrustIssuer(book, library);
        trusting.confirm(trusting.list().getFirst().checkCode());

        assertThat(library.of(card)).extracting(Pack::id).containsExactly("cs_430100", "cs");
    }

    private OpenedBook countyOfChangsha() {
        var card = new BookCard(Tier.COUNTY, "430100", "石板县", List.of(), List.of(), false);
        var order = new CreateBook.Order(folder.resolve("cs"), card, "石敏", Desk.PASSWORD);
        var creating = new CreateBook(new Desk(folder).surroundings());
        return ((CreateBook.Result.Created) creating.create(order)).book();
    }

    @Test
    void a_pack_that_decided_nothing_is_not_kept() {
        program("1", "2015-01-01").with(book).find("p");

        assertThat(newer().versionsOf("p")).extracting(Pack::version).containsExactly("2");
    }

    @Test
    void whatever_happens_to_a_file_it_is_refused_or_the_very_same() throws IOException {
        var library = program("1", "2015-01-01").with(book);
        var checking = new CheckPack(library, CODES);
        var file = folder.resolve("p.pack");
        new ExportPack(book, library, checking).export("p", file);
        var digest = library.find("p").orElseThrow().digest();
        var sound = Files.readAllBytes(file);
        var random = new Random(20_261_126);
        var refused = 0;

        for (var turn = 0; turn < 200; turn++) {
            var spoiled = sound.clone();
            spoiled[random.nextInt(spoiled.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, spoiled);
            switch (new TakeInPack(book, library, checking).takeIn(file)) {
                case TakeInPack.Result.Here(var pack, _) ->
                        assertThat(pack.digest()).isEqualTo(digest);
                case TakeInPack.Result.Flawed _, TakeInPack.Result.NotSigned _ -> refused++;
                case TakeInPack.Result other -> throw new AssertionError(turn + ": " + other);
            }
        }

        assertThat(refused).isGreaterThan(100);
    }
}
