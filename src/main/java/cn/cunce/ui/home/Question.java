package cn.cunce.ui.home;

/// What a picture answers.
///
/// @param key text key of the question
enum Question {
    INCOME("charts.income"),
    CAUSES("charts.causes"),
    GUARANTEES("charts.guarantees"),
    AGES("charts.ages"),
    PLACES("charts.places"),
    YEARS("charts.years");

    private final String key;

    Question(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
