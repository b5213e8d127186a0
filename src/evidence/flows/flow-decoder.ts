import type { RecordSink } from '../reading/record-sink.ts';
import type { FieldRecord } from '../record/field-record.ts';
import { type Datagram, refuse } from './datagram.ts';
import { BootTimes } from './boot-times.ts';
import { FlowCursor } from './flow-cursor.ts';
import type { FlowSession } from './flow-session.ts';
import { FlowTemplates } from './flow-templates.ts';
import { HeldSets } from './held-sets.ts';
import { Layouts } from './layouts.ts';
import { decodeNetflowV5 } from './netflow-v5.ts';
import { decodeSets } from './read-sets.ts';
import { decodeSflow } from './sflow.ts';

/** Reads export datagrams of NetFlow v5 and v9, IPFIX and sFlow v5, in the order they were sent. */
export class FlowDecoder {
  private readonly session: FlowSession;

  constructor(record: FieldRecord, templates: FlowTemplates = new FlowTemplates()) {
    const layouts = new Layouts(record);
    this.session = {
      record,
      templates,
      layouts,
      held: new HeldSets(),
      cursor: new FlowCursor(),
      boots: new BootTimes(),
    };
  }

  decode(datagram: Datagram, sink: RecordSink): void {
    const { bytes, start, end } = datagram;
    const version = end - start >= 2 ? bytes.readUInt16BE(start) : -1;
    switch (version) {
      case 5:
        return decodeNetflowV5(datagram, this.session, sink);
      case 9:
      case 10:
        return decodeSets(datagram, version, this.session, sink);
      case 0:
        return decodeSflow(datagram, this.session, sink);
      default:
        refuse(datagram, start, 2, end - start, { key: 'netflow.version-unknown', values: { version } }, sink);
    }
  }

  /** After the last datagram: what still waits for its template is refused. */
  end(sink: RecordSink): void {
    this.session.held.refuseAll(sink);
  }
}
