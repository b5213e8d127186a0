import type { Value } from '#evidence/record/value.ts';
import type { XmlVisitor } from '#evidence/xml/visit-xml.ts';

/** One record of a report: what the report says of all, and then its own fields. */
export interface ReportRecord {
  readonly names: readonly string[];
  readonly values: readonly Value[];
  readonly start: number;
  readonly end: number;
}

/** Fields a record may have; no report comes near. */
const mostFields = 512;

/**
 * Collects the records of a report (RFC 7489 appendix C, RFC 9990). Fields are named by their path: what stands beside the
 * records as `report_metadata.org_name`, what stands in one as `row.source_ip`.
 */
export function reportVisitor(onRecord: (record: ReportRecord) => void): XmlVisitor {
  const path: string[] = [];
  const common = new Map<string, Value>();
  let own: Map<string, Value> | null = null;
  let start = 0;
  /** Whether the innermost element holds no other. */
  let isLeaf = false;
  return {
    open(name, at) {
      isLeaf = true;
      if (path.length === 0 && name !== 'feedback') return;
      path.push(name);
      if (path.length !== 2 || name !== 'record') return;
      own = new Map();
      start = at;
    },
    close(name, text, end) {
      if (path.length === 0) return false;
      const fields = own ?? common;
      if (isLeaf && path.length > 1) add(fields, path.slice(own === null ? 1 : 2).join('.'), text);
      isLeaf = false;
      path.pop();
      if (own !== null && path.length === 1) {
        const all = new Map([...common, ...own]);
        onRecord({ names: [...all.keys()], values: [...all.values()], start, end });
        own = null;
      }
      return name === 'feedback' && path.length === 0;
    },
  };
}

/** A report may hold several results of a kind: they are values of one field, in order. */
function add(fields: Map<string, Value>, name: string, text: string): void {
  const before = fields.get(name);
  if (before === undefined || before === null) {
    if (fields.size < mostFields) fields.set(name, text === '' ? null : text);
  } else if (typeof before === 'string') fields.set(name, [before, text]);
  else if (before.length < mostFields) fields.set(name, [...before, text]);
}
