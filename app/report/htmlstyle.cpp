// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/htmlstyle.h"

namespace StatusScope {

QLatin1StringView htmlStyle()
{
    return QLatin1StringView(
        R"css(:root{color-scheme:light dark;--base:#fff;--panel:#f7f8fa;--tell:#eef4fd;--line:#e2e5ea;--edge:#7c8590;--text:#1b2026;--text2:#525b66;
--t1:#0a6577;--b1:#dcf1f5;--t2:#176a38;--b2:#ddf3e3;--t3:#6540b8;--b3:#ece7fa;--t4:#8a4b05;--b4:#fcebcf;--t5:#b3231b;--b5:#fbe4e1;--t0:#525b66;--b0:#e8ebee}
@media (prefers-color-scheme:dark){:root{--base:#1e2125;--panel:#24282d;--tell:#1f2c40;--line:#343a41;--edge:#7d8792;--text:#e7eaed;--text2:#b0b8c1;
--t1:#6cd2e2;--b1:#133840;--t2:#74d795;--b2:#173824;--t3:#bda4f7;--b3:#332a50;--t4:#f0b35e;--b4:#442f0e;--t5:#ff9a90;--b5:#4b201d;--t0:#b0b8c1;--b0:#33383f}}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px 20px;max-width:880px;background:var(--base);color:var(--text);font:14px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:15px;margin:0 0 16px;color:var(--text2);font-weight:600}
h2{font-size:22px;line-height:28px;margin:0 0 4px;overflow-wrap:anywhere}
h3{font-size:14px;margin:18px 0 4px}
p{margin:0 0 8px}
ol,ul{margin:0;padding-left:22px}
li{margin:4px 0;overflow-wrap:anywhere}
article{padding:20px 0;border-top:1px solid var(--line)}
.quiet{color:var(--text2)}
.mono,code{font:12.5px/1.45 ui-monospace,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
code span{display:inline-block;max-width:100%}
.chip{display:inline-block;padding:1px 7px;border-radius:5px;font-weight:600;font-size:12px;white-space:nowrap;color:var(--t0);background:var(--b0)}
.c1{color:var(--t1);background:var(--b1)}.c2{color:var(--t2);background:var(--b2)}.c3{color:var(--t3);background:var(--b3)}
.c4{color:var(--t4);background:var(--b4)}.c5{color:var(--t5);background:var(--b5)}
.tell{background:var(--tell);border-radius:10px;padding:12px 16px;margin:12px 0}
.tell h3{margin-top:0}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 28px}
table{border-collapse:collapse;width:100%;margin:4px 0}
th,td{text-align:left;vertical-align:top;padding:3px 12px 3px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{font-weight:600;color:var(--text2);white-space:nowrap}
details{margin:4px 0 8px}
summary{cursor:pointer}
footer{border-top:1px solid var(--line);padding-top:12px;color:var(--text2);font-size:12px}
@media (max-width:560px){.two{grid-template-columns:1fr}}
@media print{:root{color-scheme:light;--base:#fff;--tell:#eef4fd;--line:#c9ced5;--text:#000;--text2:#444;--t1:#0a6577;--b1:#dcf1f5;--t2:#176a38;--b2:#ddf3e3;
--t3:#6540b8;--b3:#ece7fa;--t4:#8a4b05;--b4:#fcebcf;--t5:#b3231b;--b5:#fbe4e1;--t0:#525b66;--b0:#e8ebee}
body{padding:0;max-width:none;font-size:11pt}article{break-inside:auto}h2,h3{break-after:avoid}.tell,tr{break-inside:avoid}.chip{border:1px solid}}
)css");
}

} // namespace StatusScope
