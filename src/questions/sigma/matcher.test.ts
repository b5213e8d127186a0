import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventView, machineCharacters } from '#base/event.ts';
import { type FlatRecord, objectEvent } from '#base/object-event.ts';
import { events, matcherOf, ruleOf, rules, setOf } from './testing/random-rules.ts';

/** The index is only a faster way to the same answers: whatever rules and events, it finds what the full scan finds. */
describe('the index', () => {
  it('finds the rules that the full scan finds', () => {
    const property = fc.property(
      fc.array(rules, { minLength: 1, maxLength: 12 }),
      fc.array(events, { minLength: 1, maxLength: 8 }),
      (documents, records) => {
        const set = setOf(documents);
        const indexed = matcherOf(set, false);
        const scanned = matcherOf(set, true);
        for (const record of records) {
          const event = withTypes(objectEvent('windows', record));
          expect([...indexed.match(event)], JSON.stringify(record)).toEqual([...scanned.match(event)]);
        }
      },
    );
    fc.assert(property, { numRuns: 1_500 });
  });

  it('finds long needles wherever they stand in a value', () => {
    const text = (minLength: number, maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u2161', '日'), minLength, maxLength });
    const needles = fc
      .integer({ min: 1, max: 12 })
      .chain((least) => fc.array(text(least, least + 4), { minLength: 1 }));
    const modifiers = fc.constantFrom('contains', 'startswith', 'endswith', 'contains|cased');
    const property = fc.property(needles, modifiers, text(0, 10), text(0, 10), (wanted, modifier, before, after) => {
      const set = setOf(wanted.map((needle) => ruleOf([{ [`f|${modifier}`]: needle }], 's0')));
      const [indexed, scanned] = [matcherOf(set, false), matcherOf(set, true)];
      for (const needle of wanted) {
        const event = objectEvent('windows', { f: before + needle + after });
        expect([...indexed.match(event)]).toEqual([...scanned.match(event)]);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  it.each(['4624', '2024-01-15t10:00:00.5z', 's-1-5-18', '{0a1b-f}', 'true', '0xff', '1e+21', 'infinity', '-nan'])(
    'finds the keyword %s also in a value that the log stores as a number, a time or an identifier',
    (word) => {
      const set = setOf([ruleOf([[word]], 's0')]);
      const event = objectEvent('windows', { f: word.toUpperCase(), g: 'x' });
      expect([...matcherOf(set, false).match({ ...event, freeText: () => false })]).toEqual([0]);
    },
  );

  it.each([
    [{ 'f|contains|cased': 'aΣ' }, 'aΣb'],
    [{ 'f|cased': 'aΣ*c' }, 'aΣbc'],
    [{ 'f|startswith|cased': '\u0130x' }, '\u0130xy'],
    [{ 'f|re': 'aΣ' }, 'aΣb'],
    [{ 'f|re|i': 'ss' }, 'ſſ'],
  ])('finds text whose lower case depends on its neighbours: %j', (selection, value) => {
    const set = setOf([ruleOf([selection], 's0')]);
    expect([...matcherOf(set, false).match(objectEvent('windows', { f: value }))]).toEqual([0]);
  });

  it('finds rules that promise nothing to look for', () => {
    const silent = [{ f: null }, { 'f|neq': 'a' }, { 'f|exists': false }, { 'f|lt': 5 }, { 'f|fieldref': 'g' }];
    const set = setOf(silent.map((selection) => ruleOf([selection], 's0')));
    expect([...matcherOf(set, false).match(objectEvent('windows', { x: '1' }))]).toEqual([0, 1, 2]);
    expect([...matcherOf(set, false).match(objectEvent('windows', { f: '4', g: '4' }))]).toEqual([1, 3, 4]);
  });

  it('does not mistake a cased needle, a number or a keyword for the plain text of the same letters', () => {
    const selections = [{ f: '7' }, { f: 7 }, { 'f|cased': 'Ab' }, { f: 'ab' }, { '|contains': 'ab' }, { g: 'ab' }];
    const set = setOf(selections.map((selection) => ruleOf([selection], 's0')));
    const found = (record: FlatRecord) => [...matcherOf(set, false).match(objectEvent('windows', record))];
    expect(found({ f: '07' })).toEqual([1]);
    expect(found({ f: '7' })).toEqual([0, 1]);
    expect(found({ f: 'AB' })).toEqual([3, 4]);
    expect(found({ f: 'Ab' })).toEqual([2, 3, 4]);
    expect(found({ f: 'xabx' })).toEqual([4]);
    expect(found({ g: 'ab' })).toEqual([4, 5]);
  });

  it('forgets each event before the next', () => {
    const match = matcherOf(setOf([ruleOf([{ 'f|contains': 'needle' }], 's0')]), false);
    expect([...match.match(objectEvent('windows', { f: 'a needle' }))]).toEqual([0]);
    expect([...match.match(objectEvent('windows', { f: 'nothing' }))]).toEqual([]);
    expect([...match.match(objectEvent('windows', { g: 'a needle' }))]).toEqual([]);
  });
});

/** The event as a typed log would hand it out: what may be no text is said to be none. */
function withTypes(event: EventView): EventView {
  const machine = (text: string) => [...text].every((char) => `0123456789${machineCharacters}`.includes(char));
  const texts = (slot: number) => Array.from({ length: event.count(slot) }, (_, i) => event.lower(slot, i));
  return { ...event, freeText: (slot) => !texts(slot).every(machine) };
}
