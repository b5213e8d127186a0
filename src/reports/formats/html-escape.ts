import { visible } from '../visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text, safe between tags and inside a quoted attribute. What could not be seen in it can be seen afterwards. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
}
