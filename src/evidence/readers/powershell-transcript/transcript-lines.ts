/** Labels of a transcript's header: in Japanese, and what the English one calls the same. */
const japaneseLabels: Readonly<Record<string, string>> = {
  開始時刻: 'Start time',
  終了時刻: 'End time',
  コマンド開始時刻: 'Command start time',
  ユーザー名: 'Username',
  'RunAs ユーザー': 'RunAs User',
  構成名: 'Configuration Name',
  コンピューター: 'Machine',
  'ホスト アプリケーション': 'Host Application',
  'プロセス ID': 'Process ID',
};

const japaneseStart = /^(?:Windows )?PowerShell ?トランスクリプト(?:の)?開始/i;
const englishStart = /^(?:Windows )?PowerShell transcript start/i;
const end = /^(?:Windows )?PowerShell ?(?:transcript end|トランスクリプト(?:の)?終了)/i;
const prompt = /^(?:\[[^\]]{1,255}\]: )?PS(?: ([^>]{1,260}))?> ?(.*)$/;
const labelled = /^([^:：]{1,40})[:：] ?(.*)$/;

export function isRule(line: string): boolean {
  return /^\*{10,}$/.test(line);
}

/** The language of the line that begins a transcript, null for any other line. */
export function startLanguage(line: string): 'en' | 'ja' | null {
  if (englishStart.test(line)) return 'en';
  return japaneseStart.test(line) ? 'ja' : null;
}

export function isEnd(line: string): boolean {
  return end.test(line);
}

/** A line of a header by its English label, null where it is none. */
export function headerLine(line: string): readonly [label: string, value: string] | null {
  const found = labelled.exec(line);
  if (found === null) return null;
  const label = (found[1] ?? '').trim();
  return [Object.hasOwn(japaneseLabels, label) ? (japaneseLabels[label] ?? label) : label, (found[2] ?? '').trim()];
}

/** What was typed behind a prompt, and where: '' where nothing was. Null for a line without a prompt. */
export function promptLine(line: string): { readonly folder: string; readonly command: string } | null {
  const found = prompt.exec(line);
  const command = (found?.[2] ?? '').trim();
  // PowerShell writes errors behind a prompt, too.
  if (found === null || command.startsWith('TerminatingError(')) return null;
  return { folder: found[1] ?? '', command };
}

/** What goes on with the command of the line before. */
export function continuedLine(line: string): string | null {
  return line.startsWith('>> ') && !line.startsWith('>> ParameterBinding') ? line.slice(3) : null;
}

/** `20230501183000` as `2023-05-01 18:30:00`. */
export function isoOfTranscript(text: string): string {
  const found = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (found === null) return text;
  return `${found[1]}-${found[2]}-${found[3]} ${found[4]}:${found[5]}:${found[6]}`;
}
