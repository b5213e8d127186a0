import type { Derivation, StatedTime } from '#base/event.ts';
import { servicesOfCatalog } from '#catalog/generated/services.ts';
import type { Service } from '#catalog/service.ts';
import { JoinedShapes } from '#evidence/services/joined-shapes.ts';
import { LineForms } from '#evidence/services/line-forms.ts';
import { readServiceTime } from '#evidence/services/read-service-time.ts';
import { fieldOf, recalled, SessionMemory } from '#evidence/services/session-memory.ts';
import { ServiceTable } from '#evidence/services/service-table.ts';
import { firstLine } from '#evidence/text/first-line.ts';
import { isIndented } from '#evidence/text/indented.ts';
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
  // The lines of some services begin with a space themselves.
  continues: (line) => isIndented(line) && forms.find(line) === null,
  open: ({ record, time }) => {
    const services = new ServiceTable(servicesOfCatalog);
    const shapes = new JoinedShapes(record);
    const memory = new SessionMemory();
    let before: Before = { service: null, stated: null };
    return {
      line(text, place, sink) {
        const found = forms.find(text);
        if (found === null) return false;
        const { service, names, values } = found;
        const above = found.spelling === 'above' && before.service === service ? before.stated : null;
        const stated = found.time === '' ? above : readServiceTime(found.time, found.spelling, time);
        before = { service, stated };
        const alone = services.ofService(service.id).understand(firstLine(found.message));
        const understood = memory.complete(alone, fieldOf(found, 'session.id'), stated);
        record.row(shapes.of(names, understood.names), [...values, ...understood.values], place);
        record.source = record.sources.of(service.product, service.channel, service.id);
        record.host = record.value('host.name');
        record.time = stated;
        if (above !== null) record.derived = timeAbove;
        if (understood.recalls) record.derived = [...record.derived, ...recalled];
        sink.record(record);
        return true;
      },
    };
  },
};

/** The line that was read last, whose time may be that of the next. */
interface Before {
  readonly service: Service | null;
  readonly stated: StatedTime | null;
}

const timeAbove: readonly Derivation[] = [{ step: 'time-above', why: { key: 'service.time-above' } }];
