package cn.cunce.ui.packs;

import cn.cunce.model.field.CodeLists;
import cn.cunce.service.CheckPack;
import cn.cunce.service.ExportPack;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackLibrary;
import cn.cunce.service.RevokeParameter;
import cn.cunce.service.SetParameter;
import cn.cunce.service.ShowParameterHistory;
import cn.cunce.service.TakeInPack;
import cn.cunce.service.TrustIssuer;

/// What a place does with packs beside reading them: it sets parameters, and carries packs from
/// and to others.
record SettingDesk(
        SetParameter setting,
        RevokeParameter revoking,
        ShowParameterHistory history,
        TakeInPack taking,
        ExportPack exporting,
        TrustIssuer trusting) {

    static SettingDesk of(
            OpenedBook book, PackLibrary library, CheckPack checking, CodeLists codes) {
        return new SettingDesk(
                new SetParameter(book, library, codes),
                new RevokeParameter(book, library),
                new ShowParameterHistory(book, library, codes),
                new TakeInPack(book, library, checking),
                new ExportPack(book, library, checking),
                new TrustIssuer(book, library));
    }
}
