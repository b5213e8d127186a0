import { readIsoTime } from '../time/read-time.ts';
import { type AccessEntry, given } from './access-entry.ts';

/** Fields of a standard log (Amazon CloudFront developer guide, standard logging), in their order. */
const names = [
  'date',
  'time',
  'x-edge-location',
  'sc-bytes',
  'c-ip',
  'cs-method',
  'cs-host',
  'cs-uri-stem',
  'sc-status',
  'cs-referer',
  'cs-user-agent',
  'cs-uri-query',
  'cs-cookie',
  'x-edge-result-type',
  'x-edge-request-id',
  'x-host-header',
  'cs-protocol',
  'cs-bytes',
  'time-taken',
  'x-forwarded-for',
  'ssl-protocol',
  'ssl-cipher',
  'x-edge-response-result-type',
  'cs-version',
  'fle-status',
  'fle-encrypted-fields',
  'c-port',
  'time-to-first-byte',
  'x-edge-detailed-result-type',
  'sc-content-type',
  'sc-content-len',
  'sc-range-start',
  'sc-range-end',
];

/** A line of a standard log that came without the `#Fields` line that names its columns. */
export function cloudfrontLog(line: string): AccessEntry | null {
  if (!/^\d{4}-\d{2}-\d{2}\t\d{2}:\d{2}:\d{2}\t[A-Z]{3}\d+-[A-Z]\d+\t\d+\t/.test(line)) return null;
  const cells = line.split('\t', 64);
  if (cells.length < 24) return null;
  const [date = '', time = '', ...rest] = cells;
  const fields: Record<string, string | null> = {};
  for (const [i, cell] of rest.entries()) fields[names[i + 2] ?? `column-${i + 3}`] = given(cell);
  const { 'cs-uri-stem': stem = null, 'cs-uri-query': query = null } = fields;
  fields['cs-uri'] = query === null ? stem : `${stem ?? ''}?${query}`;
  // CloudFront's clock is UTC.
  return { writer: 'cloudfront', fields, time: `${date} ${time}Z`, readTime: readIsoTime };
}
