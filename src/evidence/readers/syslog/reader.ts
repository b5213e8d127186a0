import type { Derivation } from '#base/event.ts';
import { servicesOfCatalog } from '#catalog/generated/services.ts';
import { JoinedShapes } from '../../services/joined-shapes.ts';
import { ServiceTable } from '../../services/service-table.ts';
import { headerTime } from '../../syslog/carried.ts';
import { firstLine } from '../../text/first-line.ts';
import { isIndented } from '../../text/indented.ts';
import type { LinesReader } from '../contract.ts';
import { headerFields } from './header-fields.ts';
import { readHeader } from '../../syslog/header.ts';
import { MessageSources } from '../../services/message-sources.ts';
import { readRepetition } from './repetition.ts';

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
    return {
      line(text, place, sink) {
        const header = readHeader(text);
        if (header === null) return false;
        const repetition = readRepetition(header.message);
        const { names, values } = headerFields(header);
        const understood = services
          .ofProgram(header.program)
          .understand(firstLine(repetition?.message ?? header.message));
        record.row(shapes.of(names, understood.names), [...values, ...understood.values], place);
        record.source = sources.of(understood.service, header.program);
        record.host = header.host;
        record.time = headerTime(header, time);
        if (repetition !== null) record.derived = [repeated(repetition.times)];
        sink.record(record);
        return true;
      },
    };
  },
};

/** How often is said here only: the message itself is a field as it stands. */
function repeated(times: string): Derivation {
  return { step: 'repeated', why: { key: 'syslog.repeated', values: { times: Number(times) } } };
}
