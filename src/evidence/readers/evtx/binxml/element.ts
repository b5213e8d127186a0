import { markup } from './markup.ts';
import type { NameTable } from './name-table.ts';

/** A piece of text: fixed, or the value with this number (and the type the template announces for it). */
export type Part = { readonly text: string } | { readonly value: number; readonly type: number };

export interface Element {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly parts: readonly Part[] }[];
  readonly content: readonly (Element | Part)[];
}

interface OpenElement {
  name: string;
  attributes: { name: string; parts: Part[] }[];
  content: (Element | Part)[];
}

/** The tree of markup codes, as the markup reader makes them: one element and nothing beside it. */
export function elementOf(codes: Int32Array, names: NameTable): Element {
  const top: OpenElement = { name: '', attributes: [], content: [] };
  const open: OpenElement[] = [top];
  let parts: (Element | Part)[] = top.content;
  for (let i = 0; i < codes.length; ) {
    const operand = codes[i + 1] ?? 0;
    const current = open.at(-1) ?? top;
    switch (codes[i]) {
      case markup.open: {
        const element: OpenElement = { name: names.text(operand), attributes: [], content: [] };
        current.content.push(element);
        open.push(element);
        parts = element.content;
        i += 2;
        break;
      }
      case markup.attribute: {
        const attribute: OpenElement['attributes'][number] = { name: names.text(operand), parts: [] };
        current.attributes.push(attribute);
        parts = attribute.parts;
        i += 2;
        break;
      }
      case markup.text:
        addText(parts, String.fromCharCode(...codes.subarray(i + 2, i + 2 + operand)));
        i += 2 + operand;
        break;
      case markup.value:
        parts.push({ value: operand & 0xffff, type: operand >>> 16 });
        i += 2;
        break;
      default:
        if (codes[i] === markup.close) open.pop();
        parts = (open.at(-1) ?? top).content;
        i += 1;
    }
  }
  const root = top.content[0];
  if (root === undefined || !('name' in root)) throw new Error('markup codes without an element');
  return root;
}

/** Text and character references in a row are one text. */
function addText(parts: (Element | Part)[], text: string): void {
  const last = parts.at(-1);
  if (last !== undefined && 'text' in last) parts[parts.length - 1] = { text: last.text + text };
  else parts.push({ text });
}
