package cn.cunce.cli;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import cn.cunce.service.CreateBook;
import cn.cunce.service.ImportFile;
import cn.cunce.service.MakeFiling;
import cn.cunce.service.MakeReceipt;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackLibrary;
import cn.cunce.service.PrintExplanation;
import cn.cunce.service.PrintPapers;
import cn.cunce.service.PrintPlanSheets;
import cn.cunce.service.ReceiveFiling;
import cn.cunce.service.RestoreBook;
import cn.cunce.text.FieldText;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/// What commands can have done. Those that need what is shipped are made for a book when they are
/// wanted: a command that prints nothing reads no fonts.
///
/// @param reader reads values that are given as words
/// @param text shows values as people read them
public record Services(
        CreateBook create,
        OpenBook open,
        RestoreBook restore,
        Clock clock,
        Supplier<FieldReader> reader,
        Supplier<FieldText> text,
        Function<OpenedBook, ImportFile> importing,
        Function<OpenedBook, PrintPapers> printing,
        Function<OpenedBook, PrintPlanSheets> planSheets,
        Function<OpenedBook, PrintExplanation> explanations,
        Function<OpenedBook, MakeFiling> filing,
        Function<OpenedBook, ReceiveFiling> receiving,
        Function<OpenedBook, MakeReceipt> receipts,
        Supplier<CodeLists> codes,
        Supplier<PackLibrary> packs,
        SampleFiles sample) {}
