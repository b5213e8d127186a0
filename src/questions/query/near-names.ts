/** How many names are offered at most. */
const OFFERED = 3;
/** Slips that still make it the same word: one in four characters. */
const slipsIn = (name: string) => Math.floor(name.length / 4);

/**
 * Names of those known that may be meant by one that is not, nearest first: the same but for case, spaces, dots and
 * underscores, then the last part of a dotted name, then what few slips of the hand make of it.
 */
export function nearNames(name: string, known: Iterable<string>): string[] {
  const wanted = folded(name);
  const found: { readonly name: string; readonly distance: number }[] = [];
  for (const each of known) {
    const distance = distanceTo(wanted, each);
    if (distance !== null) found.push({ name: each, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return [...new Set(found.map((each) => each.name))].slice(0, OFFERED);
}

function distanceTo(wanted: string, each: string): number | null {
  const candidate = folded(each);
  if (candidate === wanted) return 0;
  if (folded(each.slice(each.lastIndexOf('.') + 1)) === wanted) return 0.5;
  const most = slipsIn(wanted);
  if (most === 0 || Math.abs(candidate.length - wanted.length) > most) return null;
  const slips = slipsBetween(wanted, candidate);
  return slips <= most ? slips : null;
}

function folded(name: string): string {
  return name
    .slice(0, 256)
    .toLowerCase()
    .replace(/[\s._-]/g, '');
}

/** Letters left out, added, changed or swapped with their neighbour (optimal string alignment distance). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const step = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      row.push(swapped ? Math.min(step, (before[j - 2] as number) + 1) : step);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
