/** A value of a message, and what stands before it: its label and, if it is indented, the title above. */
export interface LabelledValue {
  readonly section: string;
  readonly label: string;
  value: string;
}

const labelled = /^([\t ]*)([^\t:：]{1,60})[:：][\t ]*(.*)$/;
/** The text of a scheduled task goes on to the end of the message, whatever its lines look like. */
const openEnded: ReadonlySet<string> = new Set([
  'Task Content',
  'Task New Content',
  'タスクの内容',
  'タスクの新しい内容',
]);

/**
 * Messages of the audit log: titles that end in a colon, and below them indented lines of label, colon, tabs and value. A
 * line with two tabs or more and no label goes on with the value before it, up to the next empty line.
 */
export function labelledValues(message: string): LabelledValue[] {
  const values: LabelledValue[] = [];
  const lines = message.split(/\r?\n/);
  let section = '';
  let last: LabelledValue | null = null;
  for (const [number, line] of lines.entries()) {
    const found: RegExpExecArray | null = line.startsWith('\t\t') && last !== null ? null : labelled.exec(line);
    if (line.trim() === '') last = null;
    else if (found === null) {
      if (last !== null && line.startsWith('\t\t'))
        last.value += last.value === '' ? line.trim() : `\n${line.trimEnd()}`;
    } else {
      const [, indent = '', label = '', text = '']: readonly string[] = found;
      if (indent === '') section = text.trim() === '' ? plain(label) : '';
      last = { section: indent === '' ? '' : section, label: plain(label), value: text.trim() };
      values.push(last);
      if (openEnded.has(last.label)) {
        last.value = upToEndOfTask([text.trim(), ...lines.slice(number + 1)].join('\n'));
        break;
      }
    }
  }
  return values;
}

/** Newer Windows writes more below the task. */
function upToEndOfTask(text: string): string {
  const end = text.indexOf('</Task>');
  return end < 0 ? text : text.slice(0, end + '</Task>'.length);
}

/** Japanese messages write brackets and spaces in either width. */
function plain(label: string): string {
  return label.replaceAll('（', '(').replaceAll('）', ')').replaceAll('　', ' ').trim();
}
