package cn.cunce.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The lists of other departments, each told by headers that no other list has.
public enum Department {
    /// 公安: 死亡注销户口
    DEATHS("死亡日期", "注销日期"),
    /// 民政: 农村低保花名册
    DIBAO("低保证号"),
    /// 残联: 持证残疾人
    DISABILITY("残疾人证号"),
    /// 卫健: 大病慢病患者
    ILLNESS("病种", "自付合规费用"),
    /// 教育: 学籍
    ENROLMENT("学籍号"),
    /// 公安: 车辆登记
    VEHICLES("号牌号码"),
    /// 市监: 工商登记
    BUSINESSES("统一社会信用代码"),
    /// 自然资源: 不动产登记
    PROPERTY("权利人", "坐落");

    private final Set<String> headers;

    Department(String... headers) {
        this.headers = Set.of(headers);
    }

    /// The word of command lines and reports.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Department> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /// @param headers of a sheet, bare
    static Optional<Department> withHeaders(List<String> headers) {
        return Arrays.stream(values())
                .filter(kind -> headers.containsAll(kind.headers))
                .findFirst();
    }

    static boolean knows(String header) {
        return Arrays.stream(values()).anyMatch(kind -> kind.headers.contains(header));
    }
}
