import type { NamedValue } from './named-value.ts';

const contextTitle = /^(?:Context Information|コンテキスト情報): *$/m;
const detailsTitle = /^(?:Details|詳細): *$/m;

/**
 * Messages of Windows PowerShell (400, 403, 600, 800): in an event log their parts are values without a name, `Data`. The
 * `Name=value` lines of their details become fields of their own beside it.
 */
export function powershellFields(code: string, message: string): readonly NamedValue[] {
  const text = message.replaceAll('\r\n', '\n');
  const context = blockAfter(text, contextTitle, detailsTitle);
  const details = blockAfter(text, detailsTitle, null);
  if (details === null && context === null) return [];
  const pairs = pairsOf(context ?? details ?? '');
  const value = (name: string) => pairs.find((pair) => pair[0] === name)?.[1] ?? '';
  return [['Data', dataOf(code, text, context, details, value)], ...pairs.filter((pair) => pair[1] !== '')];
}

function dataOf(
  code: string,
  text: string,
  context: string | null,
  details: string | null,
  value: (name: string) => string,
): readonly string[] {
  if (code === '800') return [commandOf(text), context ?? '', details ?? ''];
  const [now, before] =
    code === '600'
      ? [value('ProviderName'), value('NewProviderState')]
      : [value('NewEngineState'), value('PreviousEngineState')];
  return [now, before, details ?? ''];
}

/** What the first sentence of event 800 ends with: the command line, and a full stop. */
function commandOf(text: string): string {
  const title = text.search(contextTitle);
  const sentence = text.slice(0, title < 0 ? undefined : title);
  const colon = sentence.search(/[:：]/);
  return sentence
    .slice(colon + 1)
    .trim()
    .replace(/[.。]$/, '')
    .trimEnd();
}

function blockAfter(text: string, title: RegExp, end: RegExp | null): string | null {
  const found = title.exec(text);
  if (found === null) return null;
  const rest = text.slice(found.index + found[0].length + 1);
  const stop = end === null ? -1 : rest.search(end);
  return (stop < 0 ? rest : rest.slice(0, stop)).trimEnd();
}

/** `Name=value` lines; what follows one without such a name goes on with its value, as a command of several lines does. */
function pairsOf(block: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (const line of block.split('\n')) {
    const found = /^\t([A-Z][A-Za-z]{1,30})=(.*)$/.exec(line);
    const last = pairs.at(-1);
    if (found !== null) pairs.push([found[1] ?? '', (found[2] ?? '').trimEnd()]);
    else if (last !== undefined && line.trim() !== '') last[1] += `\n${line}`;
  }
  return pairs;
}

/** Messages of PowerShell's operational log: modules (4103) and script blocks (4104). */
export function scriptFields(code: string, message: string): readonly NamedValue[] {
  const text = message.replaceAll('\r\n', '\n');
  if (code === '4104') return scriptBlock(text);
  return code === '4103' ? moduleCall(text) : [];
}

/** `… (1 of 3):` in English and `… (3 個中 1 個目):` in Japanese, the script, its id and its path. */
function scriptBlock(text: string): readonly NamedValue[] {
  const title = /^[^\n(]{0,80}\((\d{1,6})([^\d\n]{1,20})(\d{1,6})[^\n)]{0,20}\):?\n/.exec(text);
  const end = text.lastIndexOf('\nScriptBlock ID:');
  if (title === null || end < 0) return [];
  const [all, first = '', between = '', second = ''] = title;
  const totalFirst = between.includes('中');
  const tail = /^\nScriptBlock ID: *(\S+)\n[^:：\n]{1,20}[:：] *([^\n]*)/.exec(text.slice(end));
  return [
    ['MessageNumber', totalFirst ? second : first],
    ['MessageTotal', totalFirst ? first : second],
    ['ScriptBlockText', text.slice(all.length, end).replace(/\n$/, '')],
    ['ScriptBlockId', tail?.[1] ?? ''],
    ['Path', tail?.[2] ?? ''],
  ];
}

function moduleCall(text: string): readonly NamedValue[] {
  const context = /^(?:Context|コンテキスト): *$/m.exec(text);
  if (context === null) return [];
  const rest = text.slice(context.index + context[0].length + 1);
  const user = rest.search(/^(?:User Data|ユーザー データ): *$/m);
  return [
    ['ContextInfo', (user < 0 ? rest : rest.slice(0, user)).trimEnd()],
    ['Payload', text.slice(0, context.index).trimEnd()],
  ];
}
