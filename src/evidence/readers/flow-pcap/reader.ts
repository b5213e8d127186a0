import { ByteWindow } from '#evidence/flows/byte-window.ts';
import { FlowDecoder } from '#evidence/flows/flow-decoder.ts';
import type { BytesReader } from '../contract.ts';
import type { ByteStream } from '#evidence/reading/streams.ts';
import type { Head, SourceContext } from '#evidence/reading/source.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { PacketSorter } from './packet-sorter.ts';
import { isPcap, Pcap } from './pcap.ts';
import { isPcapng, Pcapng } from './pcapng.ts';

/** Captures (pcap and pcapng) of what exporters sent to a collector: NetFlow, IPFIX and sFlow in UDP. */
export const reader: BytesReader = {
  id: 'flow-pcap',
  reads: 'bytes',
  evidence: ['netflow'],
  products: ['netflow'],
  proven: true,
  recognise,
  open: captureStream,
};

/** Any capture is counted packet by packet, but only one of flow records is certainly for this reader. */
function recognise({ bytes }: Head): number {
  const head = Buffer.from(bytes);
  return isPcap(head) || isPcapng(head) ? 0.6 : 0;
}

function captureStream({ record, templates, head }: SourceContext): ByteStream {
  const sorter = new PacketSorter(new FlowDecoder(record, templates));
  const capture = isPcapng(Buffer.from(head.bytes)) ? new Pcapng() : new Pcap();
  const window = new ByteWindow();
  let isLost = false;
  return {
    push(bytes, sink) {
      if (isLost) return;
      window.add(bytes);
      const found = (packet: Parameters<PacketSorter['take']>[0]) => sorter.take(packet, sink);
      let state = capture.next(window, sink, found);
      while (state === 'taken') state = capture.next(window, sink, found);
      isLost = state === 'lost';
      window.keep();
    },
    end(sink: RecordSink) {
      const { size, offset } = window;
      const why = { key: 'netflow.capture-cut', values: { needed: size + 1, had: size } } as const;
      if (!isLost && size > 0) sink.reject({ offset, needed: size + 1, had: size, why });
      sorter.end(sink);
    },
  };
}
