package cn.cunce.ui.filing;

import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.DeviceNote.State;
import cn.cunce.service.ConfirmDevice;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The computers whose 核对码 nobody has compared yet.
final class DevicesViewModel {

    private final ConfirmDevice confirming;
    private final Jobs jobs;
    private final Messages messages;
    private final Consumer<DeviceNote> settled;
    private final ObservableList<DeviceNote> devices = FXCollections.observableArrayList();

    /// @param settled called when something was decided about a device
    DevicesViewModel(
            ConfirmDevice confirming, Jobs jobs, Messages messages, Consumer<DeviceNote> settled) {
        this.confirming = confirming;
        this.jobs = jobs;
        this.messages = messages;
        this.settled = settled;
    }

    void read() {
        jobs.run("merge.reading", confirming::list, this::show);
    }

    private void show(List<DeviceNote> all) {
        devices.setAll(all.stream().filter(DevicesViewModel::isToConfirm).toList());
    }

    private static boolean isToConfirm(DeviceNote device) {
        return device.state() == State.UNCHECKED || device.state() == State.HELD;
    }

    /// 核对码对上: from now on this device may file for the village.
    void confirm(DeviceNote device) {
        jobs.run(
                "merge.settling",
                () -> confirming.confirm(device.village(), device.device()),
                _ -> said(device, "merge.confirmed"));
    }

    /// 不收: what it files is no longer taken in; what came before stays.
    void refuse(DeviceNote device) {
        jobs.run(
                "merge.settling",
                () -> confirming.revoke(device.village(), device.device()),
                _ -> said(device, "merge.deviceRefused"));
    }

    private void said(DeviceNote device, String key) {
        messages.say(Message.of(Level.GOOD, key));
        settled.accept(device);
        read();
    }

    ObservableList<DeviceNote> devices() {
        return devices;
    }
}
