package cn.cunce.boot;

import cn.cunce.cli.Desk;
import cn.cunce.cli.Main;
import cn.cunce.cli.Services;
import cn.cunce.service.CreateBook;
import cn.cunce.service.OpenBook;
import cn.cunce.service.PrintPapers;
import cn.cunce.service.Surroundings;

/// Puts the rooms together for commands, without a window.
public final class CommandHouse {

    /// The command line over the services of the program.
    public static Main commands(Desk desk, Surroundings surroundings) {
        var papers = new Papers(desk.texts());
        var services =
                new Services(
                        new CreateBook(surroundings),
                        new OpenBook(surroundings),
                        surroundings.clock(),
                        opened -> new PrintPapers(opened, papers.register(), papers.card()));
        return new Main(desk, services);
    }

    private CommandHouse() {}
}
