import type { Derivation } from '#base/event.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import { EventFields } from '#evidence/windows/event-fields.ts';
import { japaneseZone, tokyoStep } from '#evidence/windows/japanese-zone.ts';
import { levelNumber } from '#evidence/windows/level-number.ts';
import { logOfProvider } from '#evidence/windows/log-of-provider.ts';
import { placeWallClock } from '#evidence/windows/wall-clock.ts';
import { type EventNotes, WindowsEvents } from '#evidence/windows/windows-events.ts';
import type { TableReader } from '../contract.ts';
import { fieldsOfColumns, isJapanese } from './columns.ts';
import { type DateOrder, dateSteps, isoOfViewer, orderOf } from '#evidence/windows/viewer-time.ts';

const logStep: Derivation = { step: 'channel', why: { key: 'windows.channel-derived' } };

/**
 * A list saved as CSV by the event viewer, with English or Japanese columns. It states neither log nor computer nor zone, and
 * has the message in a column without a name.
 */
export const reader: TableReader = {
  id: 'event-viewer-csv',
  reads: 'csv',
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: true,
  claims: (columns) => (fieldsOfColumns(columns) === null ? 0 : 1),
  open(source, columns) {
    const events = new WindowsEvents(source);
    const names = fieldsOfColumns(columns) ?? columns;
    const japanese = isJapanese(columns);
    let order: DateOrder = null;
    return {
      row(cells, place, sink) {
        const { fields, derived } = eventOf(names, cells);
        const text = fields.text('TimeCreated');
        order = orderOf(text) ?? order;
        const placed = placeTime(isoOfViewer(text, order), fields, source.time, japanese);
        const time = placed.time ? { ...placed.time, text } : null;
        const steps = [...derived, ...dateSteps(text, order), ...(placed.derived ?? [])];
        events.give(fields, place, sink, { time, derived: steps });
      },
    };
  },
};

function eventOf(names: readonly string[], cells: readonly string[]) {
  const fields = new EventFields();
  const derived: Derivation[] = [];
  for (const [i, cell] of cells.entries())
    fields.add(names[i] ?? (i === names.length ? 'Message' : `column ${i + 1}`), cell);
  const level = levelNumber(fields.text('RenderingInfo_Level'));
  if (level !== undefined) fields.add('Level', level);
  const log = fields.has('Channel') ? '' : logOfProvider(fields.text('Provider_Name'), fields.text('EventID'));
  if (log !== '') {
    fields.add('Channel', log);
    derived.push(logStep);
  }
  return { fields, derived };
}

/** Sysmon's messages state the time in UTC, which gives the zone; else a Japanese list is one of a computer in Japan. */
function placeTime(iso: string, fields: EventFields, settings: TimeSettings, japanese: boolean): EventNotes {
  const utc = /^UtcTime: (.{19,30})$/m.exec(fields.text('Message'))?.[1] ?? '';
  const inJapan = japanese && utc === '' ? japaneseZone(settings) : null;
  if (inJapan === null) return placeWallClock(iso, settings, [{ wall: iso, utc }]);
  return { time: placeWallClock(iso, inJapan, []).time ?? null, derived: [tokyoStep] };
}
