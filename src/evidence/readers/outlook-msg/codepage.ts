import { TextDecoder } from 'node:util';

/** Names of the Encoding Standard for code pages of Windows that are not `windows-<number>` there. */
const names: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20_127: 'windows-1252',
  20_866: 'koi8-r',
  20_932: 'euc-jp',
  50_220: 'iso-2022-jp',
  50_221: 'iso-2022-jp',
  50_222: 'iso-2022-jp',
  51_932: 'euc-jp',
  54_936: 'gb18030',
  65_001: 'utf-8',
};

/** Reads bytes of a code page; of one that is not known, as Western. */
export function codepageDecoder(codepage: number | null): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(nameOf(codepage ?? 1252));
  return (bytes) => decoder.decode(bytes);
}

function nameOf(codepage: number): string {
  if (codepage >= 1250 && codepage <= 1258) return `windows-${codepage}`;
  return names[codepage] ?? 'windows-1252';
}
