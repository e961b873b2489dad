package cn.cunce.boot;

import cn.cunce.cli.SampleFiles;
import cn.cunce.service.BookCard;
import cn.cunce.service.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sample village of Guizhou, of 120 households.
final class ShippedSample implements SampleFiles {

    private static final String FOLDER = "samples/guizhou/";
    private static final List<String> WORKBOOKS = List.of("村情表.xlsx", "户人台账.xlsx", "帮扶措施与项目.xlsx");

    @Override
    public BookCard village() {
        return new BookCard(
                Tier.VILLAGE, "522700000000", "岩坳村", List.of("坡皎乡", "澜瑶县"), List.of(), true);
    }

    @Override
    public BookCard county() {
        return new BookCard(Tier.COUNTY, "522700", "澜瑶县", List.of(), List.of(), true);
    }

    @Override
    public List<Path> copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        var copied = new ArrayList<Path>();
        for (var name : WORKBOOKS) {
            var target = folder.resolve(name);
            try (var workbook = Shipped.open(FOLDER + name)) {
                Files.copy(workbook, target);
            }
            copied.add(target);
        }
        return copied;
    }
}
