import type { Mark } from '../document.ts';

type Drawing = Mark | 'holdfast' | 'theme' | 'open';

/** Shape and word first, colour third: each mark can be told from the others in grey. 16 × 16 units. */
const drawings: Readonly<Record<Drawing, string>> = {
  'level-0': bars(0),
  'level-1': bars(1),
  'level-2': bars(2),
  'level-3': bars(3),
  'level-4': bars(4),
  met: '<circle cx="8" cy="8" r="7" fill="currentColor" stroke="none"/><path class="inner" d="m4.8 8.2 2.2 2.2 4.2-4.6"/>',
  none: '<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2"/>',
  noted: '<path d="M3.5 14.5v-13M3.5 2.5h9l-2.4 3 2.4 3h-9"/>',
  dash: '<path d="M3 8h10"/>',
  gap: '<path d="M1.5 8H5M11 8h3.5"/><path d="M6.5 5v6M9.5 5v6" stroke-dasharray="1.5 2"/>',
  cleared: '<rect x="2.5" y="2.5" width="11" height="11" stroke-dasharray="2 1.8"/><path d="m5 5 6 6M11 5l-6 6"/>',
  unread: '<path d="M8 2 14.5 13.5h-13zM8 6.4v3.4M8 11.6v.2"/>',
  holdfast:
    '<path d="M8 1v7M8 8c0 3-2 4-3 6.5M8 8c0 3 2 4 3 6.5M8 8c-.5 2.6-3.6 2.8-6.5 4.6M8 8c.5 2.6 3.6 2.8 6.5 4.6"/><circle cx="8" cy="1.9" r="1.2"/>',
  theme:
    '<circle cx="8" cy="8" r="6.25"/><path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" stroke="none"/>',
  open: '<path d="M3.5 6 8 10.5 12.5 6"/>',
};

const tones: Readonly<Record<Mark, string>> = {
  'level-0': 'na',
  'level-1': 'none',
  'level-2': 'partly',
  'level-3': 'unmet',
  'level-4': 'unmet',
  met: 'met',
  none: 'none',
  noted: 'noted',
  dash: 'na',
  gap: 'partly',
  cleared: 'unmet',
  unread: 'partly',
};

/** All drawings once, hidden; `markHtml` refers to them. */
export function marksHtml(): string {
  const symbols = Object.entries(drawings).map(
    ([name, shape]) => `<symbol id="mark-${name}" viewBox="0 0 16 16">${shape}</symbol>`,
  );
  return `<svg class="marks" width="0" height="0" aria-hidden="true">${symbols.join('')}</svg>`;
}

/** Always beside its word, so it is silent for a screen reader. */
export function markHtml(mark: Drawing): string {
  return `<svg class="i" aria-hidden="true"><use href="#mark-${mark}"/></svg>`;
}

/** Class of the colour that goes with a mark. */
export function toneOf(mark: Mark): string {
  return tones[mark];
}

function bars(full: number): string {
  const bar = (index: number): string => {
    const faint = index < full ? '' : ' opacity=".3"';
    return `<path d="M${2.5 + 3.7 * index} 14v-${3 + 3 * index}" stroke-width="2.6" stroke-linecap="butt"${faint}/>`;
  };
  return [0, 1, 2, 3].map(bar).join('');
}
