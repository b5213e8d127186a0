import type { Pap, Provenance, Tlp } from './indicator.ts';

/** What the one who adds a file knows of it, where the file itself says nothing. */
export interface IntelOptions {
  /** Name under which the file's statements are kept. */
  readonly source: string;
  readonly licence: string;
  readonly tlp: Tlp | null;
  readonly pap: Pap | null;
  readonly confidence: number | null;
  /** UTC microseconds since 1970 at which it was received. */
  readonly receivedUs: number;
}

/** A statement of the file, with what it says of itself. */
export function provenanceOf(options: IntelOptions, own: Partial<Provenance> = {}): Provenance {
  return {
    source: options.source,
    sourceId: '',
    tlp: options.tlp,
    pap: options.pap,
    confidence: options.confidence,
    validFromUs: null,
    validUntilUs: null,
    receivedUs: options.receivedUs,
    licence: options.licence,
    labels: [],
    actors: [],
    software: [],
    comment: '',
    ...own,
  };
}

const mostComment = 500;

export const shortComment = (text: string): string => text.trim().slice(0, mostComment);
