import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Inline, Mark, Phrase } from './document.ts';

export function said(key: MessageKey, values?: Phrase['values'], links?: Phrase['links']): Inline {
  return { inline: 'said', phrase: phrase(key, values, links) };
}

export function phrase(key: MessageKey, values?: Phrase['values'], links?: Phrase['links']): Phrase {
  return { key, ...(values && { values }), ...(links && { links }) };
}

/** Evidence in running text; addresses in it are defanged. */
export function quoted(text: string): Inline {
  return { inline: 'quoted', text, face: 'plain', defang: true };
}

/** Names of the house's own things, such as a host, a path or a rule's licence: shown as they are. */
export function named(text: string, face: 'plain' | 'bytes' | 'tag' = 'plain'): Inline {
  return { inline: 'quoted', text, face, defang: false };
}

export function count(value: number, target?: string): Inline {
  return { inline: 'count', value, ...(target !== undefined && { target }) };
}

export function when(from: string | null, to: string | null = from): Inline {
  return { inline: 'time', from, to };
}

export function state(mark: Mark, key: MessageKey, values?: Phrase['values']): Inline {
  return { inline: 'state', mark, word: phrase(key, values) };
}
