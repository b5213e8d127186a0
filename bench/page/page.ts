/** The page with `text` between the markers `<!-- bench:name -->` and `<!-- /bench:name -->`; both must stand in it once. */
export function withSection(page: string, name: string, text: string): string {
  const { start, end } = sectionOf(page, name);
  return `${page.slice(0, start)}\n${text.trim()}\n${page.slice(end)}`;
}

/** Rows of all tables whose last column says no: what the page has to admit at its end. */
export function missedFigures(page: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const { start, end } = sectionOf(page, name);
    return page
      .slice(start, end)
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.at(-2) === 'no')
      .map(([, figure, ours, , ratio, target]) => `- ${name}: ${figure}: ${ratio === '–' ? ours : ratio}; ${target}.`);
  });
}

function sectionOf(page: string, name: string): { readonly start: number; readonly end: number } {
  const [opening, closing] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const start = page.indexOf(opening);
  const end = page.indexOf(closing);
  if (start < 0 || end < start) throw new Error(`the page has no ${opening} … ${closing}`);
  return { start: start + opening.length, end };
}
