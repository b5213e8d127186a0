import type { RecordSink } from '../reading/record-sink.ts';
import type { ByteStream } from '../reading/streams.ts';
import type { Reader } from '../readers/contract.ts';
import type { ReaderOptions } from '../reading/ranges.ts';
import type { SourceContext } from '../reading/source.ts';
import { documentFeed } from '../feeds/document-feed.ts';
import { lineFeed } from '../feeds/line-feed.ts';
import { rangeFeed } from '../feeds/range-feed.ts';
import { headerOf, rowFeed } from '../feeds/row-feed.ts';
import { valueFeed } from '../feeds/value-feed.ts';
import type { SourceHead } from './head-of.ts';
import { CredibleTimes } from './credible-times.ts';

export interface OpenRequest {
  readonly reader: Reader;
  /** All readers there are: a source may hold records of several. */
  readonly readers: readonly Reader[];
  readonly head: SourceHead;
  readonly source: SourceContext;
  readonly options: ReaderOptions;
}

/** Takes the bytes of a recognised source, from its first on. */
export function openSource(request: OpenRequest): ByteStream {
  const { reader, source } = request;
  if (reader.reads === 'ranges') return rangeFeed(reader, request.options);
  const stream = feedOf(reader, request);
  const times = new CredibleTimes(source.record);
  return {
    push: (bytes, sink) => stream.push(bytes, times.before(sink)),
    end: (sink: RecordSink) => stream.end(times.before(sink)),
  };
}

function feedOf(reader: Exclude<Reader, { reads: 'ranges' }>, { readers, head, source }: OpenRequest): ByteStream {
  const text = head.text ?? { encoding: 'utf-8', markBytes: 0 };
  switch (reader.reads) {
    case 'bytes':
      return reader.open(source);
    case 'lines':
      return lineFeed(
        text,
        reader,
        readers.filter((each) => each.reads === 'lines'),
        source,
      );
    case 'json':
      return valueFeed(
        text,
        head.jsonFraming ?? 'values',
        reader,
        readers.filter((each) => each.reads === 'json'),
        source,
      );
    case 'csv':
      return rowFeed(text, headerOf(head.lines), reader, source);
    case 'document':
      return documentFeed(reader, source);
  }
}
