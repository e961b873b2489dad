package cn.cunce.filing;

import cn.cunce.model.field.FieldReader;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;

/// Where filings are made and opened: the words and readings that all of them need, put together
/// once.
public final class FilingDesk {

    private final Texts texts;
    private final FieldText text;
    private final FieldReader reader;

    public FilingDesk(Texts texts, FieldText text, FieldReader reader) {
        this.texts = texts;
        this.text = text;
        this.reader = reader;
    }

    public FilingWriter writer(FilingSignature.Signer signer) {
        return new FilingWriter(texts, text, signer);
    }

    public FilingReader reader(FilingSignature.Verifier verifier) {
        return new FilingReader(texts, text, reader, verifier);
    }

    /// A word of the cover or of a sheet's name.
    public String word(String key, Object... args) {
        return texts.of(key, args);
    }
}
