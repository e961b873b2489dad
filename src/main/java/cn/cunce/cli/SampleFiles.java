package cn.cunce.cli;

import cn.cunce.service.BookCard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The village that ships with the program, to be tried out. All of it is fictional.
public interface SampleFiles {

    /// The cover of a book of the village.
    BookCard village();

    /// The cover of a book of its county.
    BookCard county();

    /// Puts its workbooks into a folder: the village's profile, its ledger, its measures.
    ///
    /// @return in this order
    List<Path> copyTo(Path folder) throws IOException;

    /// The pack that decides the village, with the values made up for it.
    String pack();

    /// The last day that its ledger tells of.
    LocalDate on();

    /// The cover of a book of the village whose ledgers tell of three years.
    BookCard villageOfYears();

    /// The pack that decides it.
    String packOfYears();

    /// Puts the ledger of a year into a folder.
    Path copyYearTo(int year, Path folder) throws IOException;

    /// The years that it has ledgers of, in their order.
    List<Integer> years();

    /// What is known to be true of all samples, as JSON.
    byte[] expected() throws IOException;
}
