/** Looks of 核验.html: the tokens of the product, written out, for nothing is fetched. */
export const style = `:root{color-scheme:light dark;
--canvas:light-dark(#f0f3f5,#0e171c);--surface:light-dark(#fff,#152128);--ink:light-dark(#16232c,#e6edf1);
--ink-2:light-dark(#42525d,#b4c2ca);--line:light-dark(#dde4e8,#26363f);--line-ctl:light-dark(#7e8d97,#6f828d);
--brand:light-dark(#1b5a85,#7db7df);--ok:light-dark(#176b49,#6cc79b);--ok-weak:light-dark(#e2f1e9,#143327);
--bad:light-dark(#b02d19,#f49a87);--bad-weak:light-dark(#fbe9e5,#371f1b);
--dev:light-dark(#855000,#e3b35f);--dev-weak:light-dark(#faefd9,#392a10);--focus:light-dark(#0a66c2,#8cc8ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);font:14px/22px 'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif}
main{max-width:960px;margin:0 auto;padding:24px 16px 48px}
main,#details{display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}
h1{margin:0;font-size:20px;line-height:28px}h2{margin:0 0 8px;font-size:16px;line-height:24px}
p{margin:0 0 8px;overflow-wrap:anywhere}.sub{color:var(--ink-2);font-size:13px;line-height:20px}
section{padding:16px;border:1px solid var(--line);border-radius:8px;background:var(--surface)}
.banner{border-left:6px solid currentColor}.banner p{color:var(--ink);margin:0}
.ok{color:var(--ok)}.bad{color:var(--bad)}.dev{color:var(--dev)}
.banner.ok{background:var(--ok-weak)}.banner.bad{background:var(--bad-weak)}.banner.dev{background:var(--dev-weak)}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:13px;line-height:20px}
th,td{padding:6px 8px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{color:var(--ink-2)}td.state{font-weight:700}.narrow{width:110px}
label{display:block;font-weight:700}input{display:block;width:100%;max-width:480px;margin:4px 0 12px;padding:8px;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line-ctl);border-radius:5px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.mono{font-family:'DejaVu Sans Mono',monospace;font-size:12px}
@media print{input,label,.choose{display:none}}`;
