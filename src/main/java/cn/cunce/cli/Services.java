package cn.cunce.cli;

import cn.cunce.service.CreateBook;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PrintPapers;
import java.time.Clock;
import java.util.function.Function;

/// What commands can have done. Those that need what is shipped are made for a book when they are
/// wanted: a command that prints nothing reads no fonts.
public record Services(
        CreateBook create,
        OpenBook open,
        Clock clock,
        Function<OpenedBook, PrintPapers> printing) {}
