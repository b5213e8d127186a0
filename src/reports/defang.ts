/**
 * Addresses as nobody opens them by mistake: `hxxp://evil[.]example/x`, `192[.]0[.]2[.]77`. Names that only look like
 * domains (`cmd.exe`, `System.IO`, a part of a Windows path) stay readable, and so do addresses of the house itself
 * (RFC 1918, loopback, link-local). What stays is plain text all the same: no format makes a link of evidence.
 */
export function defang(text: string): string {
  return text
    .replace(
      url,
      (_all, scheme: string, host: string) => `${schemes.get(scheme.toLowerCase()) ?? `${scheme}[:]`}//${dotted(host)}`,
    )
    .replace(share, (_all, host: string) => `\\\\${dotted(host)}\\`)
    .replace(ipv4, (address: string) => (isOutside(address.split('.').map(Number)) ? dotted(address) : address))
    .replace(ipv6, (address: string) => (isIpv6Outside(address) ? address.replaceAll(':', '[:]') : address))
    .replace(domain, (name: string, last: string) => (isDomain(name, last) ? dotted(name) : name));
}

// Every pattern begins at the edge of a word or has a bounded scheme, so that none walks the same text twice.
const url = /([a-z][a-z0-9+.-]{0,15}):\/\/([^\s/?#"'<>\\|]*)/gi;
const share = /(?<![\w:\\])\\\\([a-z0-9.-]+)\\/gi;
const ipv4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g;
const ipv6 = /(?<![\w:.])[0-9a-f:]{3,39}(?![\w:])/gi;
const domain = /(?<![\w.\\-])(?:[a-z0-9_][a-z0-9_-]{0,62}\.)+([a-z]{2,12})(?![\w\\-]|\.\w)/gi;

const schemes = new Map([
  ['http', 'hxxp:'],
  ['https', 'hxxps:'],
  ['ftp', 'fxp:'],
  ['hxxp', 'hxxp:'],
  ['hxxps', 'hxxps:'],
  ['fxp', 'fxp:'],
]);

function dotted(name: string): string {
  return name.replaceAll('[.]', '.').replaceAll('.', '[.]');
}

function isOutside([a = 0, b = 0, ...rest]: readonly number[]): boolean {
  if ([a, b, ...rest].some((octet) => octet > 255)) return false;
  const inside =
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254);
  return !inside;
}

/** A time of day or a hardware address has colons too, but neither seven of them nor a double one. */
function isIpv6Outside(address: string): boolean {
  const colons = address.split(':').length - 1;
  if (!/\d/.test(address) || (!address.includes('::') && colons !== 7)) return false;
  return colons <= 8 && !/^(?:::1?$|f[cd]|fe[89ab])/i.test(address);
}

/** Mixed case with an ending in capitals is the name of a type (`Microsoft.NET`), not of a host. */
function isDomain(name: string, last: string): boolean {
  return endings.has(last.toLowerCase()) && (last === last.toLowerCase() || name === name.toUpperCase());
}

/** Endings worth the brackets; own choice: the common ones, those often abused, and those of Europe and East Asia. */
const endings = new Set(
  `com net org info biz io xyz top club online site website space store tech live life world icu shop app dev cloud page
  link click work fun pro pw cc tk ml ga cf gq ws me tv co us uk eu de fr nl be lu ch at it es pt pl se no fi dk ie is cz
  sk hu ro bg gr hr si rs ua ru by kz lt lv ee mt cy cn hk tw jp kr in id th vn my sg ph au nz ca mx br ar cl za tr il ir
  ae sa su onion edu gov mil int arpa example test invalid`.split(/\s+/),
);
