import { dump } from 'js-yaml';

/** Documents of a rule file as its text, which reads back as the same documents. */
export function printRules(documents: readonly unknown[]): string {
  return documents.map((document) => dump(document, { lineWidth: 120, noRefs: true })).join('---\n');
}
