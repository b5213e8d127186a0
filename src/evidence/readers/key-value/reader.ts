import { BoundedNames } from '#evidence/record/bounded-names.ts';
import { readEpochTime, readIsoTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '../contract.ts';
import { readPairs } from './read-pairs.ts';

/** Lines of `name=value name="value"` and nothing else, as many programs write them (logfmt). Whoever knows the product goes first. */
export const reader: LinesReader = {
  id: 'key-value',
  reads: 'lines',
  evidence: ['logs.any'],
  products: ['any'],
  proven: false,
  recognise: ({ lines }) => {
    const filled = lines.filter((line) => line.trim() !== '');
    // Settings are written like this too; a log says when.
    const pairs = filled.filter((line) => readPairs(line)?.names.some((name) => timeNames.includes(name)));
    return filled.length === 0 || pairs.length < filled.length * 0.5 ? 0 : (pairs.length / filled.length) * 0.4;
  },
  open: ({ record, time }) => {
    const programs = new BoundedNames();
    return {
      line(text, place, sink) {
        const pairs = readPairs(text);
        if (pairs === null) return false;
        record.row(record.shapeOf(pairs.names), pairs.values, place);
        record.source = record.sources.of(
          'any',
          'key-value',
          programs.of(valueOf(['program', 'app', 'service', 'logger'])),
        );
        record.host = valueOf(['host', 'hostname', 'devname']);
        const stated = valueOf(timeNames);
        const together = `${record.value('date')} ${record.value('time')}`;
        record.time =
          readIsoTime(together, time) ?? readIsoTime(stated, time) ?? (stated === '' ? null : readEpochTime(stated));
        sink.record(record);
        return true;
      },
    };

    function valueOf(names: readonly string[]): string {
      return names.map((name) => record.value(name)).find((value) => value !== '') ?? '';
    }
  },
};

const timeNames: readonly string[] = ['time', 'timestamp', 'ts', 'eventtime', '@timestamp', 't', 'date'];
