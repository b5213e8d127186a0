import type { FieldRecord } from '../record/field-record.ts';
import { type FlowLayout, flowLayout, type HeaderNames } from './flow-layout.ts';
import type { Template } from './flow-templates.ts';

/** The layout of each template, made once for each set of names that its headers bring. */
export class Layouts {
  private readonly record: FieldRecord;
  private readonly known = new WeakMap<Template, Map<HeaderNames, FlowLayout>>();

  constructor(record: FieldRecord) {
    this.record = record;
  }

  /** `names` has to be one of a few constant lists. */
  of(template: Template, names: HeaderNames, channel: string): FlowLayout {
    let byNames = this.known.get(template);
    if (byNames === undefined) this.known.set(template, (byNames = new Map()));
    let layout = byNames.get(names);
    if (layout === undefined) byNames.set(names, (layout = flowLayout(template, names, channel, this.record)));
    return layout;
  }
}
