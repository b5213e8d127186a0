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

/** Nobody defangs what is defanged more often; brackets within brackets to any depth are somebody's trap. */
const mostPasses = 3;

/** `hxxps[://]mail[.]example(.)org` → `https://mail.example.org`. An IPv6 address in brackets stays one. */
export function refang(text: string): string {
  let refanged = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    if (!mayBeDefanged.test(refanged)) return refanged;
    const before = refanged;
    refanged = spellings.reduce((spelt, [spelling, meant]) => spelt.replace(spelling, meant), before);
    if (refanged === before) return refanged;
  }
  return spellings.some(([spelling]) => refanged.search(spelling) >= 0) ? text : refanged;
}
