package cn.cunce.ui.shell;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somewhere to go in the window. `boot` tells the navigator which screen a place is.
public sealed interface Place {

    /// No book is open: make one, open one, or look at the sample.
    record Start() implements Place {}

    /// 今日.
    record Home() implements Place {}

    /// 图表.
    record Charts() implements Place {}

    /// 户册.
    ///
    /// @param search what the list is narrowed to, empty for all
    /// @param only those that a figure elsewhere counts; empty for all
    record Register(String search, Optional<Only> only) implements Place {
        public static final Register WHOLE = new Register("");

        public Register(String search) {
            this(search, Optional.empty());
        }
    }

    /// Households that a figure counts: whoever asks which they are is shown these.
    ///
    /// @param called what they are, in the words of the figure: 卡片缺项
    record Only(String called, Set<RecordId> households) {
        public Only {
            households = Set.copyOf(households);
        }
    }

    /// 户卡.
    ///
    /// @param among the list it was opened from, in its order; empty where it was not
    record Card(RecordId household, List<Neighbour> among) implements Place {
        public Card {
            among = List.copyOf(among);
        }
    }

    /// A household of a list, as much as its neighbours need to know.
    ///
    /// @param state its tag in words
    record Neighbour(RecordId household, String number, String head, int people, String state) {}

    /// 录入.
    ///
    /// @param household the one to change, empty for a new one
    /// @param gap what is to be answered first
    /// @param draft the key of what was begun and is gone on with; empty for what was typed last
    record Entry(Optional<RecordId> household, Optional<Gap> gap, Optional<String> draft)
            implements Place {
        public static final Entry FRESH = new Entry(Optional.empty());

        public Entry(Optional<RecordId> household) {
            this(household, Optional.empty());
        }

        public Entry(Optional<RecordId> household, Optional<Gap> gap) {
            this(household, gap, Optional.empty());
        }

        /// 接着录.
        public static Entry ofDraft(String key) {
            return new Entry(Optional.empty(), Optional.empty(), Optional.of(key));
        }
    }

    /// A fact that somebody looks for.
    ///
    /// @param fact as rulings call it: `person:毛香.health`
    /// @param year of the question
    /// @param others that are looked for in the same household, so that one visit finds all
    record Gap(String fact, int year, List<String> others) {
        public Gap {
            others = List.copyOf(others);
        }

        public Gap(String fact, int year) {
            this(fact, year, List.of());
        }
    }

    /// 导入.
    ///
    /// @param files to begin with
    record Import(List<Path> files) implements Place {
        public static final Import FRESH = new Import(List.of());

        public Import {
            files = List.copyOf(files);
        }
    }

    /// 待改区.
    record Waiting() implements Place {}

    /// 识别.
    record Targeting() implements Place {}

    /// 帮扶.
    ///
    /// @param household the one whose plan is wanted, empty for that of the village
    record Plan(Optional<RecordId> household) implements Place {
        public static final Plan WHOLE = new Plan(Optional.empty());
    }

    /// 村情.
    ///
    /// @param fact of the village that somebody looks for, as rulings call it
    record Village(Optional<String> fact) implements Place {
        public static final Village WHOLE = new Village(Optional.empty());
    }

    /// 政策包.
    record Packs() implements Place {}

    /// 打印.
    ///
    /// @param paper the one that is wanted first
    /// @param households whose cards and sheets, in their order; empty for all of the village
    /// @param list as a screen shows it, to be printed as it is seen; empty where none was handed
    /// @param question that sheets of policy answer; empty where none was handed
    record Print(
            Paper paper,
            List<RecordId> households,
            Optional<SeenList> list,
            Optional<Question> question)
            implements Place {

        /// What can be printed.
        public enum Paper {
            REGISTER,
            LIST,
            CARDS,
            PLAN_SHEETS,
            EXPLANATIONS
        }

        public static final Print FRESH = of(Paper.REGISTER, List.of());

        public Print {
            households = List.copyOf(households);
        }

        public static Print card(RecordId household) {
            return of(Paper.CARDS, List.of(household));
        }

        /// A list as it is seen; the cards of its households can be had from there as well.
        public static Print list(SeenList list) {
            return new Print(Paper.LIST, list.households(), Optional.of(list), Optional.empty());
        }

        /// Cards, plan sheets or explanations of several households.
        public static Print of(Paper paper, List<RecordId> households) {
            return new Print(paper, households, Optional.empty(), Optional.empty());
        }

        /// Plan sheets or explanations, as the screen asked for them.
        public static Print of(Paper paper, List<RecordId> households, Question question) {
            return new Print(paper, households, Optional.empty(), Optional.of(question));
        }
    }

    /// What a pack of policy was asked.
    ///
    /// @param pack its id
    /// @param on the day of the question; of plans, in the year planned for
    /// @param rule its id; empty for plans
    /// @param budget amounts by key of the fund, within which was planned
    record Question(String pack, LocalDate on, String rule, Map<String, Money> budget) {
        public Question {
            budget = Map.copyOf(budget);
        }
    }

    /// A list of households as a screen shows it.
    ///
    /// @param table its columns and rows in the order seen; the name is the title on paper, titles
    ///     are not printed
    /// @param filters what it is narrowed to, each in words; empty for all
    /// @param order what it is sorted by, in words; empty where it is as the book has it
    /// @param households of its rows, in their order
    record SeenList(Table table, List<String> filters, String order, List<RecordId> households) {
        public SeenList {
            filters = List.copyOf(filters);
            households = List.copyOf(households);
        }
    }

    /// 操作记录.
    record Operations() implements Place {}

    /// 设置.
    record Settings() implements Place {}

    /// 报送.
    record Filing() implements Place {}

    /// 合并.
    ///
    /// @param files to begin with
    record Merge(List<Path> files) implements Place {
        public Merge {
            files = List.copyOf(files);
        }

        public Merge() {
            this(List.of());
        }
    }
}
