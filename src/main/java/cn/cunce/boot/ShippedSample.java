package cn.cunce.boot;

import cn.cunce.cli.SampleFiles;
import cn.cunce.service.BookCard;
import cn.cunce.service.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The sample village of Guizhou, of 120 households.
final class ShippedSample implements SampleFiles {

    private static final String FOLDER = "samples/guizhou/";
    private static final String YEARS_FOLDER = "samples/changsha/";
    private static final List<String> WORKBOOKS = List.of("村情表.xlsx", "户人台账.xlsx", "帮扶措施与项目.xlsx");

    @Override
    public BookCard village() {
        return new BookCard(
                Tier.VILLAGE, "522700000000", "岩坳村", List.of("坡皎乡", "澜瑶县"), packs(), true);
    }

    @Override
    public BookCard county() {
        return new BookCard(Tier.COUNTY, "522700", "澜瑶县", List.of(), packs(), true);
    }

    /// Both documents of the province are in force there at once; what the village was listed for
    /// comes first.
    private List<String> packs() {
        return List.of(pack(), "gz_gg_example");
    }

    @Override
    public List<Path> copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        var copied = new ArrayList<Path>();
        for (var name : WORKBOOKS) {
            copied.add(copy(FOLDER + name, folder.resolve(name)));
        }
        return copied;
    }

    private static Path copy(String path, Path target) throws IOException {
        try (var workbook = Shipped.open(path)) {
            Files.copy(workbook, target);
        }
        return target;
    }

    @Override
    public String pack() {
        return "gz_xs_example";
    }

    @Override
    public LocalDate on() {
        return LocalDate.of(2018, 12, 31);
    }

    @Override
    public BookCard villageOfYears() {
        return new BookCard(Tier.VILLAGE, "430100000000", "枫树坪村", List.of("石板桥镇"), List.of(), true);
    }

    @Override
    public String packOfYears() {
        return "cs_example";
    }

    @Override
    public Path copyYearTo(int year, Path folder) throws IOException {
        Files.createDirectories(folder);
        var name = "户人台账_" + year + ".xlsx";
        return copy(YEARS_FOLDER + name, folder.resolve(name));
    }

    @Override
    public List<Integer> years() {
        return List.of(2015, 2016, 2017);
    }

    @Override
    public byte[] expected() throws IOException {
        try (var json = Shipped.open("samples/expected.json")) {
            return json.readAllBytes();
        }
    }
}
