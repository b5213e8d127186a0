import { JournalEntries } from '#evidence/journal/journal-entries.ts';
import type { JsonObject } from '#evidence/json/json-object.ts';
import type { JsonReader } from '../contract.ts';

/** The systemd journal as `journalctl -o json` writes it (systemd, Journal JSON Format). */
export const reader: JsonReader = {
  id: 'journald',
  reads: 'json',
  evidence: ['logs.linux'],
  products: ['linux'],
  proven: false,
  claims: (value) => ('__REALTIME_TIMESTAMP' in value && ('__CURSOR' in value || 'MESSAGE' in value) ? 1 : 0),
  open: ({ record }) => {
    const entries = new JournalEntries(record);
    return {
      value(value, place, sink) {
        const { fields, decoded } = withText(value);
        sink.record(entries.fill(fields, place, decoded));
      },
    };
  },
};

/** A value that is no text is written as an array of its bytes. */
function withText(value: JsonObject): {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly decoded: string[];
} {
  const decoded = Object.keys(value).filter((name) => isBytes(value[name]));
  if (decoded.length === 0) return { fields: value, decoded };
  const fields: Record<string, unknown> = { ...value };
  for (const name of decoded) fields[name] = Buffer.from(value[name] as number[]).toString('utf8');
  return { fields, decoded };
}

function isBytes(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => Number.isInteger(each) && each >= 0 && each <= 255)
  );
}
