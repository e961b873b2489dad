package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.RecordId;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// A program that saves households for ever, and says of each when it is saved: to be killed.
public final class SavingProcess {

    /// @param args the folder of the book, and the round
    public static void main(String[] args) {
        var book = TestBooks.book(Path.of(args[0]), "ledger");
        for (long number = 1; ; number++) {
            var id = new UUID(Long.parseLong(args[1]), number);
            var household = new RecordId(Entity.HOUSEHOLD, TestBooks.VILLAGE, id);
            var said = Answers.NONE.with(HouseholdFields.REMARK, "第" + number + "户");
            book.write(
                    writer ->
                            writer.save(
                                    TestBooks.author("aaaa"),
                                    List.of(Edit.set(household, said)),
                                    Cause.TYPED));
            System.out.println(id);
        }
    }

    private SavingProcess() {}
}
