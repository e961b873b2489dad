package cn.cunce.cli;

import cn.cunce.service.ConfirmDevice;
import cn.cunce.service.OpenBook;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `revoke`: takes in nothing more from a device; what came before stays.
@Command(description = "cli.revoke.about")
final class RevokeCommand implements Callable<Outcome> {

    private record Revoked(String village, String device, boolean revoked) {}

    @Mixin private final BookOptions book;
    @Mixin private final DeviceWords which = new DeviceWords();
    private final Desk desk;

    RevokeCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(
                opened ->
                        new ConfirmDevice(opened).revoke(which.village(), which.device())
                                ? revoked()
                                : desk.refused("NO_SUCH_DEVICE", which.device()));
    }

    private Outcome revoked() {
        return Outcome.done(
                new Revoked(which.village(), which.device(), true),
                desk.text("cli.revoke.done", which.device(), which.village()));
    }
}
