import { findJsonService } from '#evidence/json-services/find-json-service.ts';
import { JsonServiceRecords } from '#evidence/json-services/json-service-records.ts';
import { jsonServices } from '#evidence/json-services/services.ts';
import type { JsonReader } from '../contract.ts';

/** JSON logs of services; which there are, and what they are known by, stands in src/evidence/json-services. */
export const reader: JsonReader = {
  id: 'service-json',
  reads: 'json',
  evidence: ['logs.any', 'logs.iis', 'logs.linux'],
  products: [...new Set(jsonServices.map(({ product }) => product))],
  proven: true,
  // A reader that knows one product by more goes first.
  claims: (value) => (findJsonService(value) === null ? 0 : 0.9),
  open: ({ record, time }) => {
    const records = new JsonServiceRecords(record, time);
    return {
      value(value, place, sink) {
        const service = findJsonService(value);
        if (service === null) {
          const why = {
            key: 'service.json-unknown',
            values: { members: Object.keys(value).slice(0, 8).join(', ') },
          } as const;
          sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
          return;
        }
        records.fill(service, value, place);
        sink.record(record);
      },
    };
  },
};
