import type { Value } from '#evidence/record/value.ts';

const mostFields = 64;
const mostText = 1 << 16;

/** The fields of a feedback report (RFC 5965 3), named `report.source-ip` and so on; none where there is no report. */
export function feedbackFields(report: string): Record<string, Value> {
  const fields = new Map<string, string[]>();
  const unfolded = report.slice(0, mostText).replace(/\r?\n[ \t]{1,64}/g, ' ');
  for (const line of unfolded.split('\n')) {
    const at = line.indexOf(':');
    if (!/^[!-9;-~]{1,76}$/.test(line.slice(0, Math.max(0, at))) || fields.size >= mostFields) continue;
    const name = `report.${line.slice(0, at).toLowerCase()}`;
    fields.set(name, [...(fields.get(name) ?? []), line.slice(at + 1).trim()]);
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0] || null] as const),
  );
}
