package cn.cunce.ui.targeting;

/// Why the table is empty, as a sentence of the bundle.
///
/// @param left how many there would be without the filter
record Emptiness(String key, int left) {

    /// @param shown whether there are answers to the question
    /// @param reached how many the rule reaches
    static Emptiness of(QuestionViewModel question, boolean shown, int reached) {
        if (!question.readProperty().get()) {
            return new Emptiness("targeting.reading", 0);
        }
        if (question.packs().isEmpty()) {
            return new Emptiness("targeting.noPack", 0);
        }
        if (question.askedProperty().get().isEmpty()) {
            return new Emptiness("targeting.noRule", 0);
        }
        if (!shown) {
            return new Emptiness("targeting.notRun", 0);
        }
        return new Emptiness(
                reached == 0 ? "targeting.noHousehold" : "targeting.noneFits", reached);
    }
}
