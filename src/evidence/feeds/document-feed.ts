import type { ByteStream } from '../reading/streams.ts';
import type { DocumentReader } from '../readers/contract.ts';
import type { SourceContext } from '../reading/source.ts';

/** A file that has to be read whole has to fit into memory. */
const mostDocumentBytes = 64 << 20;

/** Collects the source and gives it to the reader in one piece. */
export function documentFeed(reader: DocumentReader, source: SourceContext): ByteStream {
  const pieces: Uint8Array[] = [];
  let size = 0;
  return {
    push(bytes) {
      size += bytes.length;
      if (size <= mostDocumentBytes) pieces.push(Uint8Array.from(bytes));
      else pieces.length = 0;
    },
    end(sink) {
      if (size <= mostDocumentBytes) return reader.open(source).read(Buffer.concat(pieces), sink);
      const why = { key: 'reader.document-too-long', values: { limit: mostDocumentBytes } } as const;
      sink.reject({ offset: 0, needed: mostDocumentBytes, had: size, why });
      return undefined;
    },
  };
}
