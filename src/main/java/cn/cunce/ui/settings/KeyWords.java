package cn.cunce.ui.settings;

import cn.cunce.service.ChangeKeys;

/// What is in the way of a change of keys, in words.
final class KeyWords {

    /// Text key.
    static String of(ChangeKeys.Result result) {
        return switch (result) {
            case DONE -> "settings.keysChanged";
            case WRONG_PASSWORD -> "settings.oldPasswordWrong";
            case TOO_SHORT -> "start.passwordShort";
            case NAME_TAKEN -> "settings.nameTaken";
            case NO_SUCH_USER -> "settings.noSuchPerson";
            case LAST_USER -> "settings.lastPerson";
            case NOT_WRITTEN -> "settings.keysNotWritten";
        };
    }

    private KeyWords() {}
}
