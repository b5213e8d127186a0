import { IntelBook, type IntelContent } from '../intel-book.ts';
import { type IntelOptions, provenanceOf, shortComment } from '../intel-options.ts';
import { guessValue } from './guess-value.ts';
import { listLines } from './list-lines.ts';

/**
 * Reads a trail list of maltrail: values under `# Reference:` lines, which are kept as their comment; `# Aliases:` names the
 * actor. A name stands for its subdomains too (maltrail's README, "trails"). A path without a host is no use here.
 */
export function readMaltrail(text: string, options: IntelOptions): IntelContent {
  const book = new IntelBook();
  let reference = '';
  let between = false;
  let actors: readonly string[] = [];
  for (const { number, value, comment } of listLines(text)) {
    const place = String(number);
    if (value === '') {
      const [, name, rest = ''] = /^(Reference|Aliases):\s*(.*)$/i.exec(comment) ?? [];
      if (name?.toLowerCase() === 'aliases') actors = rest.split(/,\s*/).slice(0, 50);
      // References that follow each other belong to the same values.
      else if (name !== undefined) reference = between ? rest : `${reference} ${rest}`;
      if (name?.toLowerCase() === 'reference') between = false;
      continue;
    }
    between = true;
    book.count('line');
    const guessed = value.startsWith('/') ? null : guessValue(value);
    if (guessed === null) {
      if (value.startsWith('/')) book.cannotUse(value, place, { key: 'intel.path-without-host' });
      else book.refuse(value, place, { key: 'intel.value-unknown' });
      continue;
    }
    const { kind, text: own, port } = guessed;
    const labels = port === '' ? [] : [`port:${port}`];
    const provenance = provenanceOf(options, { comment: shortComment(reference), actors, labels });
    book.add(kind, kind === 'domain' && !own.startsWith('*') ? `*.${own}` : own, provenance, place);
  }
  return book.close();
}
