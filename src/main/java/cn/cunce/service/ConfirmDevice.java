package cn.cunce.service;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.DeviceNote.State;
import cn.cunce.store.BookReader;
import java.util.List;

/// Who may file for which village: devices are confirmed by comparing 核对码 over the telephone, and
/// can be shut out.
public final class ConfirmDevice {

    private final OpenedBook opened;

    public ConfirmDevice(OpenedBook opened) {
        this.opened = opened;
    }

    /// Devices that have filed or tried to, by village.
    public List<DeviceNote> list() {
        return opened.book().read(BookReader::devices);
    }

    /// The codes were the same: from now on its filings are taken in.
    ///
    /// @return no if the device has never been seen
    public boolean confirm(String village, String device) {
        return put(village, device, State.CHECKED);
    }

    /// Its filings are no longer taken in; what came before stays.
    ///
    /// @return no if the device has never been seen
    public boolean revoke(String village, String device) {
        return put(village, device, State.REVOKED);
    }

    private boolean put(String village, String device, State state) {
        return opened.book()
                .write(
                        writer -> {
                            var found =
                                    writer.reader().devices().stream()
                                            .filter(each -> each.village().equals(village))
                                            .filter(each -> each.device().equals(device))
                                            .findFirst();
                            found.ifPresent(note -> writer.note(note.withState(state)));
                            return found.isPresent();
                        });
    }
}
