/** Headers of which a message has two or more. */
const known: ReadonlySet<string> = new Set([
  'arc-seal',
  'authentication-results',
  'date',
  'delivered-to',
  'dkim-signature',
  'from',
  'message-id',
  'mime-version',
  'received',
  'received-spf',
  'return-path',
  'subject',
  'to',
]);
/** Headers of which it has one or more: HTTP has others. */
const telling: ReadonlySet<string> = new Set(['from', 'message-id', 'received', 'return-path', 'delivered-to']);

const mostLines = 400;

/** Confidence that the file begins with the headers of a message, or of the first message of a mailbox. */
export function recogniseMail(head: Uint8Array): number {
  const lines = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1').split('\n', mostLines);
  if (lines[0]?.startsWith('From ')) lines.shift();
  const names = new Set<string>();
  for (const line of lines) {
    if (line === '' || line === '\r') break;
    if (line.startsWith(' ') || line.startsWith('\t')) continue;
    const name = /^([!-9;-~]{1,76})[ \t]{0,4}:/.exec(line)?.[1];
    // The head may cut its last line.
    if (name === undefined) return line === lines.at(-1) && names.size > 1 ? confidenceOf(names) : 0;
    names.add(name.toLowerCase());
  }
  return confidenceOf(names);
}

function confidenceOf(names: ReadonlySet<string>): number {
  const count = [...names].filter((name) => known.has(name)).length;
  return count >= 2 && [...names].some((name) => telling.has(name)) ? 0.95 : 0;
}
