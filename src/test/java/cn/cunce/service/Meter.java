package cn.cunce.service;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Prints how long a step of a benchmark took, and how much memory was in use at most.
final class Meter {

    static <T> T timed(String step, Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "  %s %,d ms, peak heap so far %,d MB%n", step, took.toMillis(), peakBytes() >> 20);
        return result;
    }

    static void forgetPeak() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long peakBytes() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private Meter() {}
}
