package cn.cunce.cli;

import cn.cunce.service.ConfirmDevice;
import cn.cunce.service.OpenBook;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `enroll`: takes in the filings of a device from now on, after its 核对码 was compared by
/// telephone.
@Command(description = "cli.enroll.about")
final class EnrollCommand implements Callable<Outcome> {

    private record Enrolled(String village, String device, boolean enrolled) {}

    @Mixin private final BookOptions book;
    @Mixin private final DeviceWords which = new DeviceWords();
    private final Desk desk;

    EnrollCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(
                opened ->
                        new ConfirmDevice(opened).confirm(which.village(), which.device())
                                ? enrolled()
                                : desk.refused("NO_SUCH_DEVICE", which.device()));
    }

    private Outcome enrolled() {
        return Outcome.done(
                new Enrolled(which.village(), which.device(), true),
                desk.text("cli.enroll.done", which.device(), which.village()));
    }
}
