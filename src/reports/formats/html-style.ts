/** Tokens first, then the few parts the page is made of: a document, not a dashboard. Text is at least 5 : 1 on its ground. */
export const style = `
:root {
  color-scheme: light;
  --font: "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", "Helvetica Neue", "Noto Sans JP",
    "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Noto Sans Mono", "DejaVu Sans Mono", "Noto Sans JP",
    "Noto Sans CJK JP", monospace;
  --lh: 1.5; --lh-tight: 1.3;
  --paper: #fcfdfb; --tint: #f2f5f1; --sunken: #e9eee9; --line: #dbe2db; --line-2: #7f8e87;
  --ink: #16211e; --ink-2: #3d4a46; --ink-3: #55635d;
  --accent: #0e566b; --accent-2: #0a4152; --accent-soft: #ddecef;
  --met: #1d6640; --partly: #785400; --partly-soft: #f8edd0; --unmet: #a2271d; --unmet-soft: #fae5e1;
  --none: #4d5a63; --none-soft: #e8ecef; --noted: #2a5291;
}
DARK
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 8px; }
body { margin: 0; overflow-wrap: anywhere; background: var(--sunken); color: var(--ink); font: 400 .875rem/var(--lh) var(--font); font-variant-numeric: tabular-nums; }
:lang(ja) { --lh: 1.7; --lh-tight: 1.45; line-break: strict; word-break: auto-phrase; }
:root:lang(en) span[lang=ja], :root:lang(ja) span[lang=en] { display: none; }
h1, h2, h3, h4, p, dl, dd { margin: 0; }
h1 { font-size: 1.5rem; line-height: var(--lh-tight); font-weight: 600; text-wrap: balance; }
h2 { font-size: 1rem; line-height: var(--lh-tight); font-weight: 600; }
h3, h4 { font-size: .875rem; line-height: var(--lh-tight); font-weight: 600; }
strong { font-weight: 600; }
a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px; }
a:hover { color: var(--accent-2); }
a.n { color: inherit; font-weight: 600; text-decoration: underline dotted; text-decoration-color: var(--ink-3); }
a.n:hover { color: var(--accent); text-decoration-style: solid; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code { font-family: var(--mono); font-size: .9286em; }
.marks { position: absolute; }
.i { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; vertical-align: -3px; }
.inner { stroke: var(--paper); stroke-width: 1.8; }
.q { color: var(--ink-3); }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 12px; top: 12px; background: var(--paper); padding: 8px 12px; }
.met { color: var(--met); } .partly { color: var(--partly); } .unmet { color: var(--unmet); }
.none { color: var(--none); } .noted { color: var(--noted); } .na { color: var(--ink-3); }
.st { display: inline-flex; align-items: baseline; gap: 6px; font-weight: 600; white-space: nowrap; }
.st > .i { align-self: center; }
.tag { display: inline-block; font-size: .75rem; border: 1px solid var(--line-2); border-radius: 3px; padding: 0 7px; margin-right: 4px; color: var(--ink-2); }
.hash { display: inline-block; font-size: .75rem; color: var(--ink-2); line-height: 1.4; }
.time { white-space: nowrap; }

.bar { display: flex; align-items: center; gap: 16px; padding: 10px 24px; background: var(--tint); border-bottom: 1px solid var(--line); font-size: .8125rem; }
.brand { display: flex; align-items: center; gap: 8px; font-weight: 600; font-size: 1rem; }
.brand .i { color: var(--accent); width: 20px; height: 20px; }
.controls { display: flex; gap: 12px; align-items: center; margin-left: auto; flex-wrap: wrap; }
.controls[hidden] { display: none; }
button { font: inherit; font-size: .75rem; color: var(--ink-2); background: var(--paper); border: 1px solid var(--line-2); border-radius: 3px; padding: 3px 9px; min-height: 28px; cursor: pointer; }
button:hover { background: var(--sunken); }
.seg { display: inline-flex; }
.seg button:first-child { border-radius: 3px 0 0 3px; }
.seg button + button { border-left: 0; border-radius: 0 3px 3px 0; }
.seg [aria-pressed=true] { background: var(--accent-soft); color: var(--accent-2); font-weight: 600; }
.icon { border-color: transparent; background: none; padding: 3px 6px; }

.sheet { max-width: 1040px; margin: 0 auto; padding: 28px 56px 40px; background: var(--paper); }
.letter { display: flex; gap: 16px; align-items: baseline; border-bottom: 2px solid var(--ink); padding-bottom: 8px; margin-bottom: 18px; color: var(--ink-2); font-size: .8125rem; }
.letter > :first-child { color: var(--ink); font-weight: 600; font-size: 1rem; }
.lead { font-size: 1rem; color: var(--ink-2); max-width: 84ch; margin-top: 4px; text-wrap: pretty; }
.sec { border-top: 1px solid var(--line-2); margin-top: 26px; padding-top: 10px; }
.sec > header, .sub { display: flex; align-items: baseline; gap: 12px; margin-bottom: 8px; }
.sub { margin: 16px 0 6px; }
header .end { margin-left: auto; font-size: .8125rem; color: var(--ink-3); }
.small, .prov { font-size: .75rem; color: var(--ink-3); margin-top: 8px; max-width: 100ch; }
.reason { font-size: 1rem; line-height: 1.55; max-width: 76ch; text-wrap: pretty; }
.text { margin: 6px 0; white-space: pre-wrap; }
.note { display: grid; grid-template-columns: 16px 1fr; gap: 0 10px; padding: 6px 14px; margin-top: 4px; border-left: 3px solid currentColor; font-size: .8125rem; background: var(--none-soft); }
.note.bad { background: var(--unmet-soft); } .note.warn { background: var(--partly-soft); }
.note p { color: var(--ink); } .note .i { margin-top: 2px; }
.kv { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 16px; font-size: .8125rem; margin: 6px 0; }
.detail > .kv { grid-template-columns: max-content minmax(0, 1fr) max-content minmax(0, 1fr); }
.kv dt { color: var(--ink-3); }

.t { width: 100%; border-collapse: collapse; margin-top: 8px; font-size: .8125rem; }
.t th, .t td { text-align: left; vertical-align: top; padding: 5px 16px 5px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
.t thead th { font-size: .75rem; font-weight: 600; color: var(--ink-3); border-bottom-color: var(--line-2); vertical-align: bottom; white-space: nowrap; }
.t tbody th { font-weight: 600; min-width: 8em; }
.t th:last-child, .t td:last-child { padding-right: 0; }
.t span[lang] { overflow-wrap: break-word; }
.t .r { text-align: right; white-space: nowrap; }
.t tr:target, .entry:target > summary, .record:target > summary { background: var(--accent-soft); }
.t td:not(.r) { min-width: 5.5em; } .t .hash { width: 32.5ch; }

summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--sunken); }
summary > .i:last-child, .fold > summary > .i, .record > summary > .i { color: var(--ink-3); width: 13px; height: 13px; transform: rotate(-90deg); }
details[open] > summary > .i { transform: none; }
.group { border-bottom: 1px solid var(--line-2); padding-bottom: 5px; margin-top: 18px; font-weight: 600; }
.entry { border-bottom: 1px solid var(--line); }
.entry > summary { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto 13px; gap: 0 10px; padding: 8px 4px 8px 0; align-items: start; }
.entry > summary > .i { margin-top: 4px; }
.what small, .entry > summary .end { font-size: .75rem; color: var(--ink-2); }
.what small { display: block; }
.dots > span + span::before { content: " · "; }
.entry > summary .end { text-align: right; padding-top: 2px; }
.entry > summary .end > span { display: block; }
.detail { padding: 4px 0 18px 26px; }
.fold { margin-top: 8px; font-size: .8125rem; }
.fold > summary, .record > summary { display: flex; gap: 8px; align-items: baseline; padding: 4px 0; font-weight: 600; }
.fold > summary > .i, .record > summary > .i { align-self: center; }
.fold > summary > span, .record > summary > span { min-width: 0; }
.record { border-top: 1px solid var(--line); font-size: .8125rem; }
.record > .kv { font-size: .75rem; color: var(--ink-2); margin: 6px 0 12px; gap: 1px 16px; }
.record:not([open]) > summary { font-weight: 400; }
.raw { width: 100%; border-collapse: collapse; font-family: var(--mono); font-size: .75rem; }
.raw th, .raw td { border: 1px solid var(--line); padding: 3px 9px; text-align: left; vertical-align: top; font-weight: 400; }
.raw th { color: var(--ink-3); background: var(--tint); width: 24%; }
.raw td { white-space: pre-wrap; }
.raw .hit { background: var(--partly-soft); font-weight: 600; }
.sheet > .prov { max-width: none; border-top: 1px solid var(--line); padding-top: 8px; margin-top: 26px; }

@media screen and (max-width: 1000px) { .time { white-space: normal; } }
@media screen and (max-width: 800px) {
  .sheet { padding: 20px 16px; } .bar { padding: 8px 16px; flex-wrap: wrap; } .letter { flex-wrap: wrap; gap: 0 12px; }
  .entry > summary { grid-template-columns: 16px minmax(0, 1fr) 13px; }
  .entry > summary .end { grid-column: 2; grid-row: 2; text-align: left; }
  .t thead th { white-space: normal; } .t .hash { width: auto; } .t th, .t td { padding-right: 8px; } .t tbody th { min-width: 0; }
  .detail { padding-left: 0; } .detail > .kv { grid-template-columns: max-content minmax(0, 1fr); } .raw th { width: 34%; }
}
@media print {
  @page { margin: 16mm 14mm; } html { font-size: 12px; }
  .bar, .skip { display: none; } body { background: none; } .sheet { max-width: none; padding: 0; }
  .sec > header, .group, summary, .sub { break-after: avoid; } tr, .note, .entry > summary { break-inside: avoid; }
  .note, .raw .hit, .raw th, .tag { print-color-adjust: exact; }
  thead { display: table-header-group; }
}
`.replace('DARK', darkTwice());

/** Dark by choice of the button, or by the system where nobody has chosen. */
function darkTwice(): string {
  const tokens = `
  color-scheme: dark;
  --paper: #141a19; --tint: #1a2221; --sunken: #232d2b; --line: #2d3836; --line-2: #75857e;
  --ink: #e7ece8; --ink-2: #bdc8c2; --ink-3: #9aa8a1;
  --accent: #82c6d6; --accent-2: #a9dbe7; --accent-soft: #17353d;
  --met: #84cda0; --partly: #e0ba5c; --partly-soft: #322810; --unmet: #f39a8e; --unmet-soft: #3a1d19;
  --none: #aeb9c0; --none-soft: #252d31; --noted: #9dbdf0;
`;
  return `@media screen { :root[data-theme=dark] {${tokens}} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) {${tokens}} }`;
}
