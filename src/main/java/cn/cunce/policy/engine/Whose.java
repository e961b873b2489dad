package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.policy.engine.Slots.Listed;

/// Whose facts are read: those of a record that there is one of on a day, or those of what a
/// variable stands for.
sealed interface Whose {

    /// How rulings call a fact of it.
    String name(LedgerField<?> field, Frame at);

    Answers answers(LedgerField<?> field, Frame at);

    /// The member it is asked of; empty where there is one only.
    String who(Frame at);

    /// Another year than that of the question, or 0.
    int otherYear();

    /// The name of what belongs to a year says which, where it is another.
    private static String marked(String name, LedgerField<?> field, Day day) {
        return field.entity().isOfYear() ? name + day.mark() : name;
    }

    record Own(Day day) implements Whose {

        /// 0 for what has no years.
        int year(LedgerField<?> field) {
            return field.entity().isOfYear() ? day.year() : 0;
        }

        @Override
        public String name(LedgerField<?> field, Frame at) {
            return marked(field.name(), field, day);
        }

        @Override
        public Answers answers(LedgerField<?> field, Frame at) {
            return Sources.answers(at.matter(), field.entity(), year(field));
        }

        @Override
        public String who(Frame at) {
            return "";
        }

        @Override
        public int otherYear() {
            return day.otherYear();
        }
    }

    /// @param variable its place in a frame
    /// @param day on which it is read
    record Each(Listed list, int variable, Day day) implements Whose {

        @Override
        public String name(LedgerField<?> field, Frame at) {
            return marked(at.element(list, variable).factName(field), field, day);
        }

        @Override
        public Answers answers(LedgerField<?> field, Frame at) {
            return at.element(list, variable).of(field);
        }

        @Override
        public String who(Frame at) {
            return at.element(list, variable).name();
        }

        @Override
        public int otherYear() {
            return day.otherYear();
        }
    }
}
