import type { EventView } from '#base/event.ts';

type Sample = Readonly<Record<string, string | readonly string[]>>;

/**
 * One line of a rule's sample as an event: field → value or values, with `Channel`, `Provider_Name` and `EventID` among
 * them. `id` tells its shape and source apart from those of other samples. Where the rule names no product, the sample
 * says in `LogProduct` of which one it is.
 */
export function sampleEvent(id: number, product: string | null, line: string): EventView {
  const sample = JSON.parse(line) as Sample;
  const names = Object.keys(sample);
  const valuesOf = (slot: number) => [sample[names[slot] ?? ''] ?? []].flat();
  const text = (slot: number, index = 0) => valuesOf(slot)[index] ?? '';
  const one = (name: string) => (typeof sample[name] === 'string' ? sample[name] : '');
  const bytes = Buffer.from(line);
  return {
    shape: { id, names, slotsOf: (name) => (names.includes(name) ? [names.indexOf(name)] : []) },
    source: {
      id,
      product: product ?? one('LogProduct'),
      channel: one('Channel'),
      provider: one('Provider_Name'),
      code: one('EventID'),
    },
    offset: 0,
    length: bytes.length,
    origin: 'live',
    recordId: String(id),
    timeUs: Number.NaN,
    host: one('Computer'),
    count: (slot) => valuesOf(slot).length,
    text,
    lower: (slot, index) => text(slot, index).toLowerCase(),
    freeText: () => true,
    time: null,
    derived: [],
    bytes: () => bytes,
  };
}
