import type { MessageKey } from '#base/generated/message-keys.ts';
import { type Lang, langs } from '#catalog/lang.ts';
import type { Inline, ReportDocument } from '../document.ts';
import { blockHtml } from './html-blocks.ts';
import { escaped } from './html-escape.ts';
import { inlineHtml, saidHtml, saidText } from './html-inline.ts';
import { markHtml, marksHtml } from './html-marks.ts';
import { script } from './html-script.ts';
import { scriptSeal, styleSeal } from './html-seal.ts';
import { style } from './html-style.ts';

/**
 * One self-contained page in every language, opened in `lang`. It asks nobody for anything: the policy allows this style
 * and this script, by their hashes, and nothing else.
 */
export function* printHtml(document: ReportDocument, lang: Lang): Iterable<string> {
  yield headHtml(document, lang);
  yield barHtml();
  yield `<main class="sheet" id="main">\n<p class="letter">${document.letter.map((piece) => `<span>${inlineHtml([piece])}</span>`).join('')}</p>\n`;
  yield `<h1>${inlineHtml(document.title)}</h1>\n`;
  for (const block of document.blocks) yield* blockHtml(block);
  yield `<p class="prov">${inlineHtml(document.provenance)}</p>\n</main>\n<script>${script}</script>\n</body>\n</html>\n`;
}

const policy = `default-src 'none'; style-src '${styleSeal}'; script-src '${scriptSeal}'; base-uri 'none'; form-action 'none'`;

function headHtml({ title }: ReportDocument, lang: Lang): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escaped(title.map((piece) => plainText(piece, lang)).join(''))} – Holdfast</title>
<style>${style}</style>
</head>
<body>
${marksHtml()}
`;
}

function plainText(piece: Inline, lang: Lang): string {
  if (piece.inline === 'said') return saidText(piece.phrase, lang);
  return piece.inline === 'quoted' ? piece.text : '';
}

/** The buttons work by script alone, so they are hidden until it runs. */
function barHtml(): string {
  const act = (name: string, key: MessageKey): string =>
    `<button type="button" data-act="${name}">${saidHtml({ key })}</button>`;
  return `<a class="skip" href="#main">${saidHtml({ key: 'report.skip-to-content' })}</a>
<header class="bar"><span class="brand">${markHtml('holdfast')}Holdfast</span><div class="controls" hidden>
${act('open', 'report.open-all')}${act('close', 'report.close-all')}
<div class="seg" role="group" ${labels('report.language')}><button type="button" data-lang="en" lang="en">EN</button><button type="button" data-lang="ja" lang="ja">日本語</button></div>
<button type="button" class="icon" data-act="theme" ${labels('report.switch-theme')}>${markHtml('theme')}</button>
</div></header>
`;
}

/** An attribute cannot hold two languages: the script sets the label of the language in use. */
function labels(key: MessageKey): string {
  return langs.map((lang) => `data-label-${lang}="${escaped(saidText({ key }, lang))}"`).join(' ');
}
