/** One field of an audit record as it is written. */
export interface AuditField {
  readonly name: string;
  readonly value: string;
  /** Whether it stood in quotes: what the kernel has to encode, it writes without. */
  readonly quoted: boolean;
}

/** A record has a dozen fields, an EXECVE as many as the command has arguments. */
const mostFields = 4_096;

const field = /(?:^|[\s,('])((?:old |new )?[A-Za-z_][\w.-]{0,63}(?:\[\d{1,6}\])?)=(?:"([^"]*)"|(?!'| )(\S*)|)/g;

/**
 * The fields of a text `name=value name="value" msg='name=value …'`, in order. Words between them are no fields; what a
 * user-space program puts into `msg='…'` are fields like the others.
 */
export function readFields(text: string): AuditField[] {
  const fields: AuditField[] = [];
  for (const [, name = '', inQuotes, bare] of text.matchAll(field)) {
    if (fields.length >= mostFields) break;
    // What user space says begins here; it is made of fields itself.
    if (name === 'msg' && inQuotes === undefined && bare === undefined) continue;
    const value = inQuotes ?? withoutClosing(bare ?? '');
    fields.push({ name: name.replace(' ', '-'), value, quoted: inQuotes !== undefined });
  }
  return fields;
}

/** A bare value may stand last inside quotes or parentheses that are not its own: `res=success)'`, but `tty=(none)`. */
function withoutClosing(value: string): string {
  const end = value.startsWith('(') ? /[,'"]{1,3}$/ : /[,)'"]{1,3}$/;
  return value.replace(end, '');
}

/** What SELinux says in words: `avc:  denied  { read write } for`. */
export function readDecision(text: string): readonly AuditField[] {
  const found = /^(?:user pid=\S+ .{0,400}msg=')?avc: {1,4}(denied|granted) {1,4}\{ ([\w ]{0,200})\}/.exec(text);
  if (found === null) return [];
  const [, result = '', permissions = ''] = found;
  return [
    { name: 'seresult', value: result, quoted: true },
    { name: 'seperms', value: permissions.trim(), quoted: true },
  ];
}
