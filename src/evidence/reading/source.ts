import type { FlowTemplates } from '../flows/flow-templates.ts';
import type { JsonObject } from '../json/json-object.ts';
import type { FieldRecord } from '../record/field-record.ts';
import type { TimeSettings } from '../time/time-settings.ts';

/** The first bytes of a source (up to 64 KiB, unpacked), and what they look like. */
export interface Head {
  /** Path as it was found. It may break a tie, and never decides. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** First lines of text, without their ends; none where the bytes are no text. The last may be cut by the end of the head. */
  readonly lines: readonly string[];
  /** First records of JSON, however they are framed; none where it is no JSON. */
  readonly json: readonly JsonObject[];
}

/** What a reader of one source is given. */
export interface SourceContext {
  readonly name: string;
  readonly head: Head;
  readonly time: TimeSettings;
  /** The record to fill and hand out: one for all records of a source. */
  readonly record: FieldRecord;
  /** What other sources of the same exporters said of how their flow records are laid out. */
  readonly templates?: FlowTemplates;
}
