import { utc } from '#evidence/time/zone.ts';
import { type W3cDialect, w3cStream } from '#evidence/w3c/w3c-log.ts';
import type { LinesReader } from '../contract.ts';

const start = 'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip';
const end = 'sc-status sc-substatus sc-win32-status';

/** The fields of a line, by how many there are: the choice of IIS 7, that of IIS 8 and later, and all that IIS 6 knew. */
const fields: Readonly<Record<number, string>> = {
  14: `${start} cs(User-Agent) ${end} time-taken`,
  15: `${start} cs(User-Agent) cs(Referer) ${end} time-taken`,
  22: `date time s-sitename s-computername ${start.slice('date time '.length)} cs-version cs(User-Agent) cs(Cookie) cs(Referer) cs-host ${end} sc-bytes cs-bytes time-taken`,
};

const form =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:W3SVC\d{1,10} \S{1,64} )?[\da-fA-F:.]{2,45} [A-Z]{3,20} \S{1,8000} \S{1,8000} \d{1,5} \S{1,256} [\da-fA-F:.]{2,45} /;

const dialect: W3cDialect = {
  product: 'iis',
  channel: 'iis',
  time: (settings) => ({ ...settings, zone: utc, zoneIsSet: true }),
  quotes: false,
  complete(record) {
    record.host = record.value('s-computername');
    record.derived = [{ step: 'fields', why: { key: 'device.iis-default-fields' } }];
  },
  added: (names, values) => {
    const agent = values[names.indexOf('cs(User-Agent)')] ?? null;
    return [['cs-user-agent', typeof agent === 'string' ? agent.replaceAll('+', ' ') : agent]];
  },
};

/** Lines of IIS without the header that names their fields, as forwarders send them. */
export const reader: LinesReader = {
  id: 'iis-bare',
  reads: 'lines',
  evidence: ['logs.iis'],
  products: ['iis'],
  proven: true,
  claims: (line) => form.test(line) && fields[line.split(' ').length] !== undefined,
  open: (source) => {
    const stream = w3cStream(source, dialect);
    let names: string | undefined;
    return {
      line(text, place, sink) {
        const known = form.test(text) ? fields[text.split(' ').length] : undefined;
        if (known === undefined) return false;
        if (known !== names) stream.line(`#Fields: ${known}`, place, sink);
        names = known;
        return stream.line(text, place, sink);
      },
    };
  },
};
