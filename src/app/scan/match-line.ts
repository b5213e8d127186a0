import { isoFromUs } from '#base/utc.ts';
import { jsonString } from './record-fields.ts';
import type { RuleOutput } from './rule-outputs.ts';
import type { MatchedRecord } from './worker-protocol.ts';

/** One `match` line of the output contract, without its line end. Put together from parts that are JSON already. */
export function matchLine(
  rule: RuleOutput,
  file: { readonly path: string; readonly sha256: string },
  record: MatchedRecord,
): string {
  const time = isoFromUs(record.timeUs);
  const event =
    `{"file":${jsonString(file.path)},"sha256":"${file.sha256}","record":${jsonString(record.recordId)},"offset":${record.offset},` +
    `"channel":${jsonString(record.channel)},"provider":${jsonString(record.provider)},"code":${jsonString(record.code)}}`;
  return (
    `{"kind":"match","time":${time === null ? 'null' : `"${time}"`},${rule.json},` +
    `"host":${jsonString(record.host)},"user":${jsonString(record.user)},"event":${event},"fields":${record.fields}}`
  );
}
