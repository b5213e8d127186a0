/** Spellings by which reports keep an indicator from being a link, and what each stands for. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^h(?:xx|tt|xt|tx|\*\*)p(s?)(?=\[?:)/i, 'http$1'],
  [/^fxp(?=\[?:)/i, 'ftp'],
  [/\[:\/\/\]|\[:\]\/\/|:\[\/\/\]/g, '://'],
  [/\[:\]/g, ':'],
  [/\[\.\]|\(\.\)|\{\.\}|\[\.|\.\]/g, '.'],
  [/[ ]?(?:\[dot\]|\(dot\)|\{dot\})[ ]?/gi, '.'],
  [/\[@\]|\(@\)|[ ]?(?:\[at\]|\(at\))[ ]?/gi, '@'],
];

/** Nearly every value is written as it is, and says so at a glance. */
const mayBeDefanged = /[[({]|^h[x*t]{2}p|^fxp/i;

/** `hxxps[://]mail[.]example(.)org` → `https://mail.example.org`. An IPv6 address in brackets stays one. */
export function refang(text: string): string {
  if (!mayBeDefanged.test(text)) return text;
  return spellings.reduce((refanged, [spelling, meant]) => refanged.replace(spelling, meant), text);
}
