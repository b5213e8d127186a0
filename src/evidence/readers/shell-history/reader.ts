import { groupedLines } from '#evidence/text/grouped-lines.ts';
import { readEpochTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '../contract.ts';

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
    const shape = record.shapeOf(names);
    const source = record.sources.of('linux', 'shell-history', isZsh ? 'zsh' : 'bash');
    let isTimed = false;
    return groupedLines({
      begins(line) {
        const isHeader = header.test(line);
        isTimed ||= isHeader;
        // Before the first time each line is a command of its own.
        return isHeader || !isTimed;
      },
      isPassedOver: () => true,
      finish({ lines: [first = '', ...rest], place }, sink) {
        const found = header.exec(first);
        const start = found === null ? first : first.slice(found[0].length);
        const command = [...(start === '' ? [] : [start]), ...rest].join('\n');
        if (command.trim() === '') return;
        record.row(shape, [command, found?.[2] ?? null], place);
        record.source = source;
        record.time = found === null ? null : readEpochTime(found[1] ?? '');
        sink.record(record);
      },
    });
  },
};

const bash = /^#(\d{9,10})$/;
const zsh = /^: (\d{9,10}):(\d{1,8});/;

function shareOf(lines: readonly string[], form: RegExp): number {
  return lines.length === 0 ? 0 : lines.filter((line) => form.test(line)).length / lines.length;
}
