/// 报送 and 合并: filings that go up, and filings that come in. Entered by `boot`.
@NullMarked
package cn.cunce.ui.filing;

import org.jspecify.annotations.NullMarked;
