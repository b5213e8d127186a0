import type { Derivation } from '#base/event.ts';
import { servicesOfCatalog } from '#catalog/generated/services.ts';
import { JoinedShapes } from '#evidence/services/joined-shapes.ts';
import { recalled, SessionMemory } from '#evidence/services/session-memory.ts';
import { ServiceTable } from '#evidence/services/service-table.ts';
import { headerTime } from '#evidence/syslog/carried.ts';
import { firstLine } from '#evidence/text/first-line.ts';
import { isIndented } from '#evidence/text/indented.ts';
import type { LinesReader } from '../contract.ts';
import { headerFields } from './header-fields.ts';
import { readHeader } from '#evidence/syslog/header.ts';
import { MessageSources } from '#evidence/services/message-sources.ts';
import { readRepetition, type Repetition } from './repetition.ts';

/**
 * Lines of syslog, of whatever program: RFC 3164, RFC 5424 and their relatives. What a message says is told by the services
 * of catalog/services.
 */
export const reader: LinesReader = {
  id: 'syslog',
  reads: 'lines',
  evidence: ['logs.linux'],
  products: ['linux'],
  proven: true,
  claims: (line) => readHeader(line) !== null,
  isEnvelope: true,
  continues: isIndented,
  open: ({ record, time }) => {
    const services = new ServiceTable(servicesOfCatalog);
    const sources = new MessageSources(record);
    const shapes = new JoinedShapes(record);
    const memory = new SessionMemory();
    return {
      line(text, place, sink) {
        const header = readHeader(text);
        if (header === null) return false;
        const repetition = readRepetition(header.message);
        const { names, values } = headerFields(header);
        const stated = headerTime(header, time);
        const alone = services.ofProgram(header.program).understand(firstLine(repetition?.message ?? header.message));
        const process = header.pid && `${header.host}\0${header.pid}`;
        const understood = memory.complete(alone, process, stated);
        record.row(shapes.of(names, understood.names), [...values, ...understood.values], place);
        record.source = sources.of(understood.service, header.program);
        record.host = header.host;
        record.time = stated;
        record.derived = steps(repetition, understood.recalls);
        sink.record(record);
        return true;
      },
    };
  },
};

function steps(repetition: Repetition | null, recalls: boolean): readonly Derivation[] {
  if (repetition === null) return recalls ? recalled : none;
  return recalls ? [repeated(repetition.times), ...recalled] : [repeated(repetition.times)];
}

const none: readonly Derivation[] = [];

/** How often is said here only: the message itself is a field as it stands. */
function repeated(times: string): Derivation {
  return { step: 'repeated', why: { key: 'syslog.repeated', values: { times: Number(times) } } };
}
