import type { FindingLine } from '#base/lines.ts';
import type { RecordPointer } from '#base/provenance.ts';

/** A finding that hands out its evidence one by one, without an array of all of it. */
export interface StreamedFinding extends FindingLine {
  pointers(): Iterable<RecordPointer>;
}

const PIECE_RECORDS = 256;

/** The JSON of a finding in pieces: one finding may point to more records than a single text should hold. */
export function* findingText(finding: FindingLine): Generator<string> {
  const { kind, id, question, title, level, first, last, count, subjects, techniques, actors, recommendations } =
    finding;
  const { named, reason, rule } = finding;
  const head = { kind, id, question, title, level, first, last, count, subjects, techniques, actors, named };
  yield `${JSON.stringify({ ...head, recommendations, reason, rule }).slice(0, -1)},"evidence":[`;
  let piece: string[] = [];
  let separator = '';
  for (const pointer of pointersOf(finding)) {
    piece.push(JSON.stringify(pointer));
    if (piece.length < PIECE_RECORDS) continue;
    yield separator + piece.join(',');
    separator = ',';
    piece = [];
  }
  if (piece.length > 0) yield separator + piece.join(',');
  yield ']}';
}

export function pointersOf(finding: FindingLine): Iterable<RecordPointer> {
  return 'pointers' in finding ? (finding as StreamedFinding).pointers() : finding.evidence;
}
