import { type Lang, langs } from '#catalog/lang.ts';
import { clock } from '../clock.ts';
import { defang } from '../defang.ts';
import type { Inline, Phrase } from '../document.ts';
import { type Segment, speak } from '../speak.ts';
import { escaped } from './html-escape.ts';
import { markHtml, toneOf } from './html-marks.ts';

/** Pieces of a line as markup, every sentence in every language. */
export function inlineHtml(content: readonly Inline[]): string {
  return content.map(pieceHtml).join('');
}

/** A sentence in every language; once only where all say the same. */
export function saidHtml(phrase: Phrase): string {
  const each = langs.map((lang) => ({ lang, html: speak(phrase, lang).map(segmentHtml).join('') }));
  const first = each[0]?.html ?? '';
  if (each.every(({ html }) => html === first)) return first;
  return each.map(({ lang, html }) => `<span lang="${lang}">${html}</span>`).join('');
}

/** A sentence for an attribute or a title: there only one language has room, the one the page opens in. */
export function saidText(phrase: Phrase, lang: Lang): string {
  return speak(phrase, lang).map(segmentText).join('');
}

function segmentText(segment: Segment): string {
  if ('text' in segment) return segment.text;
  return 'evidence' in segment ? segment.evidence : segment.inside.map(segmentText).join('');
}

function segmentHtml(segment: Segment): string {
  if ('text' in segment) return escaped(segment.text);
  if ('evidence' in segment) return evidenceHtml(defang(segment.evidence));
  return `<a class="n" href="#${escaped(segment.target)}">${segment.inside.map(segmentHtml).join('')}</a>`;
}

/** `bdi` keeps writing from right to left from turning the sentence around it; marks and spaces alone turn nothing. */
function evidenceHtml(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? `<bdi>${escaped(text)}</bdi>` : escaped(text);
}

function pieceHtml(piece: Inline): string {
  switch (piece.inline) {
    case 'said':
      return saidHtml(piece.phrase);
    case 'quoted':
      return quotedHtml(piece);
    case 'hash':
      return hashHtml(piece.hex);
    case 'count':
      return countHtml(piece);
    case 'link':
      return `<a href="#${escaped(piece.target)}">${escaped(piece.text)}</a>`;
    case 'time':
      return timeHtml(piece.from, piece.to);
    case 'state':
      return `<span class="st ${toneOf(piece.mark)}">${markHtml(piece.mark)}${saidHtml(piece.word)}</span>`;
  }
}

function quotedHtml({ text, face, defang: harmless }: Extract<Inline, { inline: 'quoted' }>): string {
  const shown = harmless ? defang(text) : text;
  if (face === 'plain') return evidenceHtml(shown);
  return face === 'tag' ? `<span class="tag">${escaped(shown)}</span>` : `<code>${escaped(shown)}</code>`;
}

function hashHtml(hex: string): string {
  return `<code class="hash">${escaped(hex.slice(0, 32))}<wbr>${escaped(hex.slice(32))}</code>`;
}

function countHtml({ value, target, unit }: Extract<Inline, { inline: 'count' }>): string {
  const shown = unit === undefined ? value.toLocaleString('en-US') : saidHtml(unit);
  return target === undefined ? shown : `<a class="n" href="#${escaped(target)}">${shown}</a>`;
}

function timeHtml(from: string | null, to: string | null): string {
  const text = clock(from, to);
  if (text === null) return `<span class="q">${saidHtml({ key: 'report.time-unknown' })}</span>`;
  return `<span class="time">${escaped(text)}</span>`;
}
