import type { Derivation } from '#base/event.ts';
import type { LinesReader } from '../contract.ts';
import { dateOrderOf } from './date-order.ts';
import { readDebugLine } from './read-packet.ts';

const assumedOrder: readonly Derivation[] = [{ step: 'date-order', why: { key: 'device.date-order-assumed' } }];
const noSteps: readonly Derivation[] = [];

/** Debug log of the DNS server of Windows (Microsoft, DNS logging and diagnostics; the log begins with a key to its fields). */
export const reader: LinesReader = {
  id: 'windows-dns-debug',
  reads: 'lines',
  evidence: ['logs.dns'],
  products: ['windows'],
  proven: false,
  claims: (line) => readDebugLine(line) !== null,
  recognise: ({ lines }) => {
    const packets = lines.filter((line) => readDebugLine(line)?.context === 'PACKET').length;
    const isExplained = lines.some((line) => line.startsWith('Message logging key'));
    if (packets > 0 && isExplained) return 1;
    return (packets / Math.max(1, lines.filter((line) => line.trim() !== '').length)) * 0.9;
  },
  open: ({ head, record, time }) => {
    const source = record.sources.of('windows', 'DNS Server Debug', 'dns');
    const order = dateOrderOf(head.lines);
    let isBegun = false;
    return {
      line(text, place, sink) {
        const read = readDebugLine(text);
        // The key above the records, and what details of a packet are written below it.
        if (read === null) return !isBegun || /^[ \t]/.test(text);
        isBegun = true;
        record.object(read.fields, place);
        record.source = source;
        record.time = read.time(order, time);
        record.derived = order.assumed ? assumedOrder : noSteps;
        sink.record(record);
        return true;
      },
    };
  },
};
