import { readEventXml } from '#evidence/windows/event-xml.ts';
import { WindowsEvents } from '#evidence/windows/windows-events.ts';
import { encodingOf } from '#evidence/text/encoding.ts';
import type { BytesReader } from '../contract.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { EventSplitter } from './event-splitter.ts';

const schema = 'http://schemas.microsoft.com/win/2004/08/events/event';

/** Windows events as XML: saved from the event viewer, by `wevtutil qe /f:xml` or /f:RenderedXml, by ToXml() of PowerShell, or by evtx_dump. */
export const reader: BytesReader = {
  id: 'windows-event-xml',
  reads: 'bytes',
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: true,
  recognise({ lines }) {
    const text = lines.join('\n');
    if (!/^\s*(?:- ?|Record \d{1,20}\s+)?<(?:\?xml|Events?[\s>]|!--)/.test(text) || !/<Event[\s>]/.test(text)) return 0;
    if (text.includes(schema)) return 1;
    return /<System>\s*<Provider Name=/.test(text) ? 1 : 0;
  },
  open(source) {
    const events = new WindowsEvents(source);
    const text = encodingOf(source.head.bytes, false) ?? { encoding: 'utf-8', markBytes: 0 };
    let sink!: RecordSink;
    const splitter = new EventSplitter(text, {
      event(xml, place) {
        const { fields, wrong } = readEventXml(xml);
        if (fields.has('EventID')) events.give(fields, place, sink);
        if (wrong === '' && fields.has('EventID')) return;
        const why = { key: 'windows.xml-wrong', values: { text: wrong.slice(0, 120) || '<EventID>' } } as const;
        sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
      },
      stray: (key, offset, had) => sink.reject({ offset, needed: 0, had, why: { key, values: { had } } }),
    });
    return {
      push(bytes, to) {
        sink = to;
        splitter.push(bytes);
      },
      end(to) {
        sink = to;
        splitter.end();
      },
    };
  },
};
