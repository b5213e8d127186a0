import type { StatedTime } from '#base/event.ts';
import { groupedLines } from '#evidence/text/grouped-lines.ts';
import { placeTime } from '#evidence/time/place-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import type { LinesReader } from '../contract.ts';

/** Logs of Microsoft Configuration Manager in the form CMTrace shows: `<![LOG[text]LOG]!><time="…" date="…" …>`. */
export const reader: LinesReader = {
  id: 'cmtrace',
  reads: 'lines',
  evidence: ['logs.any'],
  products: ['windows'],
  proven: true,
  recognise: ({ lines }) => (lines[0]?.replace(/^\ufeff/, '').startsWith('<![LOG[') === true ? 0.95 : 0),
  open: ({ record, time }) => {
    const source = record.sources.of('windows', 'configuration-manager', 'configuration-manager');
    return groupedLines({
      begins: (line) => line.includes('<![LOG['),
      ends: (line) => /\]LOG\]!><[^<>]{0,1000}>\s*$/.test(line.slice(-1_100)),
      isPassedOver: () => false,
      finish({ lines, place }, sink) {
        const entry = readEntry(lines.join('\n'));
        if (entry === null) {
          const why = { key: 'cmtrace.entry-cut', values: {} } as const;
          sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
          return;
        }
        record.row(record.shapeOf(entry.names), entry.values, place);
        record.source = source;
        record.time = readEntryTime(record.value('date'), record.value('time'), time);
        sink.record(record);
      },
    });
  },
};

function readEntry(text: string): { readonly names: string[]; readonly values: string[] } | null {
  const end = text.lastIndexOf(']LOG]!><');
  const start = text.indexOf('<![LOG[');
  if (start < 0 || end < start) return null;
  const attributes = [...text.slice(end).matchAll(/(\w{1,32})="([^"]*)"/g)];
  if (attributes.length === 0) return null;
  return {
    names: ['message', ...attributes.map(([, name = '']) => name)],
    values: [text.slice(start + '<![LOG['.length, end), ...attributes.map(([, , value = '']) => value)],
  };
}

/** `time="19:33:19.766-330" date="11-28-2014"`: what follows the fraction is what has to be added to reach UTC, in minutes. */
function readEntryTime(date: string, clock: string, settings: TimeSettings): StatedTime | null {
  const day = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(date);
  const at = /^(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?([+-]\d{1,4})?$/.exec(clock);
  if (day === null || at === null) return null;
  const bias = at[5] === undefined ? null : Number(at[5]);
  return placeTime(
    {
      text: `${date} ${clock}`,
      year: Number(day[3]),
      month: Number(day[1]),
      day: Number(day[2]),
      hour: Number(at[1]),
      minute: Number(at[2]),
      second: Number(at[3]),
      fraction: at[4] ?? '',
      offsetMinutes: bias === null || Math.abs(bias) > 14 * 60 ? null : -bias,
    },
    settings,
  );
}
