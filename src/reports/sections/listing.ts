import type { Inline } from '../document.ts';
import { named, said } from '../inline.ts';

/** Names in a row, commas between, the rest as a number. */
export function listing(names: readonly string[], most: number, face: 'plain' | 'tag' = 'plain'): readonly Inline[] {
  const shown = names.slice(0, most).flatMap((name, index) => spaced(named(name, face), index, face));
  const rest = names.length - most;
  return rest > 0 ? [...shown, named(' '), said('report.and-more', { count: rest })] : shown;
}

function spaced(item: Inline, index: number, face: 'plain' | 'tag'): readonly Inline[] {
  if (index === 0) return [item];
  return [named(face === 'tag' ? ' ' : ', '), item];
}
