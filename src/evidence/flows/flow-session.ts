import type { FieldRecord } from '../record/field-record.ts';
import type { BootTimes } from './boot-times.ts';
import type { FlowCursor } from './flow-cursor.ts';
import type { FlowTemplates } from './flow-templates.ts';
import type { HeldSets } from './held-sets.ts';
import type { Layouts } from './layouts.ts';

/** What the parts of the decoder share: the record they fill, what templates say, and what waits for one. */
export interface FlowSession {
  readonly record: FieldRecord;
  readonly templates: FlowTemplates;
  readonly layouts: Layouts;
  readonly held: HeldSets;
  readonly cursor: FlowCursor;
  readonly boots: BootTimes;
}
