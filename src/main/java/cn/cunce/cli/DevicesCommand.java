package cn.cunce.cli;

import cn.cunce.model.ledger.DeviceName;
import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.service.ConfirmDevice;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `devices`: this device, and those that have filed or tried to.
@Command(description = "cli.devices.about")
final class DevicesCommand implements Callable<Outcome> {

    private record Devices(DeviceName own, List<Known> devices) {}

    /// @param state `unchecked`, `checked`, `held` or `revoked`
    private record Known(String village, String device, String checkCode, String state) {}

    @Mixin private final BookOptions book;
    private final Desk desk;

    DevicesCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::devices);
    }

    private Outcome devices(OpenedBook opened) {
        var own = opened.device();
        var notes = new ConfirmDevice(opened).list();
        var lines = new ArrayList<String>();
        lines.add(desk.text("cli.devices.own", own.id(), own.checkCode()));
        notes.forEach(note -> lines.add(shown(note)));
        return Outcome.done(
                new Devices(own, notes.stream().map(DevicesCommand::known).toList()), lines);
    }

    private String shown(DeviceNote note) {
        var state =
                switch (note.state()) {
                    case UNCHECKED -> desk.text("cli.devices.unchecked");
                    case CHECKED -> desk.text("cli.devices.checked");
                    case HELD -> desk.text("cli.devices.held");
                    case REVOKED -> desk.text("cli.devices.revoked");
                };
        return desk.text(
                "cli.devices.line", note.village(), note.device(), note.checkCode(), state);
    }

    private static Known known(DeviceNote note) {
        return new Known(
                note.village(),
                note.device(),
                note.checkCode(),
                note.state().name().toLowerCase(Locale.ROOT));
    }
}
