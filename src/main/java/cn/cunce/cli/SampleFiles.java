package cn.cunce.cli;

import cn.cunce.service.BookCard;
import java.io.IOException;
import java.nio.file.Path;
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
}
