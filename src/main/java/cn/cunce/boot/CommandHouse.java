package cn.cunce.boot;

import cn.cunce.cli.Desk;
import cn.cunce.cli.Main;
import cn.cunce.cli.Services;
import cn.cunce.filing.FilingDesk;
import cn.cunce.model.field.FieldReader;
import cn.cunce.service.CreateBook;
import cn.cunce.service.ImportFile;
import cn.cunce.service.MakeFiling;
import cn.cunce.service.MakeReceipt;
import cn.cunce.service.OpenBook;
import cn.cunce.service.PrintExplanation;
import cn.cunce.service.PrintPapers;
import cn.cunce.service.PrintPlanSheets;
import cn.cunce.service.ReceiveFiling;
import cn.cunce.service.RestoreBook;
import cn.cunce.service.Surroundings;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Puts the rooms together for commands, without a window.
public final class CommandHouse {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// The command line over the services of the program.
    public static Main commands(Desk desk, Surroundings surroundings) {
        var texts = desk.texts();
        var clock = surroundings.clock();
        var papers = new Papers(texts);
        var services =
                new Services(
                        new CreateBook(surroundings),
                        new OpenBook(surroundings),
                        new RestoreBook(surroundings),
                        clock,
                        () -> reader(clock),
                        () -> new FieldText(texts, Shipped.codeLists()),
                        opened -> new ImportFile(opened, Shipped.codeLists()),
                        opened -> new PrintPapers(opened, papers.register(), papers.card()),
                        opened -> new PrintPlanSheets(opened, papers.planSheet()),
                        opened ->
                                new PrintExplanation(
                                        opened, papers::explanation, papers.words(CHINA)),
                        opened -> new MakeFiling(opened, desk(texts, clock)),
                        opened -> new ReceiveFiling(opened, desk(texts, clock)),
                        opened -> new MakeReceipt(opened, desk(texts, clock)),
                        Shipped::codeLists,
                        ShippedPacks::library,
                        new ShippedSample());
        return new Main(desk, services);
    }

    private static FilingDesk desk(Texts texts, Clock clock) {
        return new FilingDesk(texts, new FieldText(texts, Shipped.codeLists()), reader(clock));
    }

    private static FieldReader reader(Clock clock) {
        return new FieldReader(Shipped.codeLists(), LocalDate.ofInstant(clock.instant(), CHINA));
    }

    private CommandHouse() {}
}
