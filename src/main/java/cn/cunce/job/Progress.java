package cn.cunce.job;

/// How long work says how far it is, and hears that nobody wants it any more.
///
/// May be told a million times: what is shown is the last.
public interface Progress {

    /// Nobody listens, and nobody cancels.
    Progress UNHEARD =
            new Progress() {
                @Override
                public void step(String key) {}

                @Override
                public void done(long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /// What is being done now.
    ///
    /// @param key text key
    void step(String key);

    /// @param total 0 while nobody knows
    void done(long done, long total);

    /// Asked between two households, never within one.
    boolean isCancelled();
}
