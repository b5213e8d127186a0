import type { Lang } from '#catalog/lang.ts';
import { clock } from '../clock.ts';
import { defang } from '../defang.ts';
import type { Inline, Phrase } from '../document.ts';
import { type Segment, speak } from '../speak.ts';
import { visibleLine } from '../visible.ts';

export type Tone = 'bad' | 'warn' | 'quiet' | 'plain';

/** Pieces of a line as text in one language. What evidence brings along cannot move the cursor or begin a line. */
export function inlineText(content: readonly Inline[], lang: Lang, unit: 'second' | 'minute' = 'second'): string {
  return content.map((piece) => pieceText(piece, lang, unit)).join('');
}

export function phraseText(phrase: Phrase, lang: Lang): string {
  return speak(phrase, lang).map(segmentText).join('');
}

/** The tone of a cell is that of the mark in it. */
export function toneOf(content: readonly Inline[]): Tone {
  const piece = content.find(({ inline }) => inline === 'state');
  return piece?.inline === 'state' ? (tones[piece.mark] ?? 'plain') : 'plain';
}

const tones: Readonly<Record<string, Tone>> = {
  'level-4': 'bad',
  'level-3': 'bad',
  'level-2': 'warn',
  'level-0': 'quiet',
  cleared: 'bad',
  gap: 'warn',
};

function pieceText(piece: Inline, lang: Lang, unit: 'second' | 'minute'): string {
  switch (piece.inline) {
    case 'said':
      return phraseText(piece.phrase, lang);
    case 'state':
      return phraseText(piece.word, lang);
    case 'quoted':
      return visibleLine(piece.defang ? defang(piece.text) : piece.text);
    case 'hash':
      return visibleLine(piece.hex.slice(0, 12));
    case 'count':
      return piece.value.toLocaleString('en-US');
    case 'link':
      return visibleLine(piece.text);
    case 'time':
      return visibleLine(clock(piece.from, piece.to, unit) ?? phraseText({ key: 'report.time-unknown' }, lang));
  }
}

function segmentText(segment: Segment): string {
  if ('text' in segment) return segment.text;
  return 'evidence' in segment ? visibleLine(defang(segment.evidence)) : segment.inside.map(segmentText).join('');
}
