import { ByteWindow } from '#evidence/flows/byte-window.ts';
import type { Datagram } from '#evidence/flows/datagram.ts';
import { datagramEnd, nextDatagram } from '#evidence/flows/datagram-end.ts';
import { FlowDecoder } from '#evidence/flows/flow-decoder.ts';
import type { BytesReader } from '../contract.ts';
import type { ByteStream } from '#evidence/reading/streams.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import type { SourceContext } from '#evidence/reading/source.ts';

/** Export datagrams of NetFlow v5 and v9, IPFIX and sFlow v5, one after the other as a collector received them. */
export const reader: BytesReader = {
  id: 'flow-datagrams',
  reads: 'bytes',
  evidence: ['netflow'],
  products: ['netflow'],
  proven: true,
  recognise: ({ bytes }) => (datagramEnd(Buffer.from(bytes), 0, bytes.length) > 0 ? 0.95 : 0),
  open: datagramStream,
};

/** A datagram of UDP is not longer. */
const mostDatagramBytes = 0xffff;

function datagramStream({ record, templates }: SourceContext): ByteStream {
  const decoder = new FlowDecoder(record, templates);
  const window = new ByteWindow();
  const read = (sink: RecordSink, isEnd: boolean) => {
    while (window.size > (isEnd ? 0 : mostDatagramBytes)) {
      const { bytes, at, offset, end } = window;
      const found = datagramEnd(bytes, at, end);
      const next = found === -1 ? nextDatagram(bytes, at, end) : found;
      const datagram: Datagram = {
        bytes,
        start: at,
        end: next,
        offset,
        exporter: '',
        exporterPort: 0,
        capturedUs: Number.NaN,
      };
      decoder.decode(datagram, sink);
      window.take(next - at);
    }
  };
  return {
    push(bytes, sink) {
      window.add(bytes);
      read(sink, false);
      window.keep();
    },
    end(sink) {
      read(sink, true);
      decoder.end(sink);
    },
  };
}
