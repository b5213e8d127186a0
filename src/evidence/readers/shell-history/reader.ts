import { LineGroup, type LinesTogether } from '../../text/line-group.ts';
import { readEpochTime } from '../../time/read-time.ts';
import type { LinesReader, RecordSink } from '../contract.ts';

const names = ['command', 'elapsed'] as const;

/**
 * Commands typed into bash (with HISTTIMEFORMAT, bash(1) HISTORY) or zsh (EXTENDED_HISTORY, zshoptions(1)), with their times.
 * A history without times cannot be told from any other text.
 */
export const reader: LinesReader = {
  id: 'shell-history',
  reads: 'lines',
  evidence: ['logs.linux'],
  products: ['linux'],
  proven: true,
  recognise: ({ lines }) => Math.max(shareOf(lines, bash) > 0.2 ? 0.85 : 0, shareOf(lines, zsh) > 0.3 ? 0.9 : 0),
  open: ({ head, record }) => {
    const isZsh = shareOf(head.lines, zsh) > shareOf(head.lines, bash);
    const header = isZsh ? zsh : bash;
    const group = new LineGroup();
    const shape = record.shapeOf(names);
    const source = record.sources.of('linux', 'shell-history', isZsh ? 'zsh' : 'bash');
    const finish = ({ lines, place }: LinesTogether, sink: RecordSink) => {
      const [first = '', ...rest] = lines;
      const found = header.exec(first);
      const command = found === null || isZsh ? [found === null ? first : first.slice(found[0].length), ...rest] : rest;
      if (command.every((line) => line.trim() === '')) return;
      record.row(shape, [command.join('\n'), found?.[2] ?? null], place);
      record.source = source;
      record.time = found === null ? null : readEpochTime(found[1] ?? '');
      sink.record(record);
    };
    const flush = (sink: RecordSink) => {
      const whole = group.take();
      if (whole !== null) finish(whole, sink);
    };
    let isTimed = false;
    return {
      line(text, place, sink) {
        const isHeader = header.test(text);
        // Before the first time each line is a command of its own.
        if (isHeader || !isTimed || group.isFull) flush(sink);
        isTimed ||= isHeader;
        group.add(text, place);
        return true;
      },
      end: flush,
    };
  },
};

const bash = /^#(\d{9,10})$/;
const zsh = /^: (\d{9,10}):(\d{1,8});/;

function shareOf(lines: readonly string[], form: RegExp): number {
  return lines.length === 0 ? 0 : lines.filter((line) => form.test(line)).length / lines.length;
}
