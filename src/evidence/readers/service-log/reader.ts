import { servicesOfCatalog } from '#catalog/generated/services.ts';
import { JoinedShapes } from '../../services/joined-shapes.ts';
import { LineForms } from '../../services/line-forms.ts';
import { readServiceTime } from '../../services/read-service-time.ts';
import { fieldOf, recalled, SessionMemory } from '../../services/session-memory.ts';
import { ServiceTable } from '../../services/service-table.ts';
import { firstLine } from '../../text/first-line.ts';
import { isIndented } from '../../text/indented.ts';
import type { LinesReader } from '../contract.ts';

const forms = new LineForms(servicesOfCatalog);

/** Lines of a service's own log file, in the forms that catalog/services states for it. */
export const reader: LinesReader = {
  id: 'service-log',
  reads: 'lines',
  evidence: ['logs.linux', 'logs.any'],
  products: [...new Set(servicesOfCatalog.filter(({ lines }) => lines.length > 0).map(({ product }) => product))],
  proven: true,
  claims: (line) => forms.find(line) !== null,
  continues: isIndented,
  open: ({ record, time }) => {
    const services = new ServiceTable(servicesOfCatalog);
    const shapes = new JoinedShapes(record);
    const memory = new SessionMemory();
    return {
      line(text, place, sink) {
        const found = forms.find(text);
        if (found === null) return false;
        const { service, names, values } = found;
        const stated = found.time === '' ? null : readServiceTime(found.time, found.spelling, time);
        const alone = services.ofService(service.id).understand(firstLine(found.message));
        const understood = memory.complete(alone, fieldOf(found, 'session.id'), stated);
        record.row(shapes.of(names, understood.names), [...values, ...understood.values], place);
        record.source = record.sources.of(service.product, service.channel, service.id);
        record.host = record.value('host.name');
        record.time = stated;
        if (understood.recalls) record.derived = recalled;
        sink.record(record);
        return true;
      },
    };
  },
};
