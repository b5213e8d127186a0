/** Link types of captures (tcpdump.org "Link-layer header types"). */
export const ethernet = 1;
const loopbackHostOrder = 0;
const loopback = 108;
const linuxCooked = 113;
const linuxCooked2 = 276;
const rawIp = [12, 14, 101, 228, 229];

const noIp = -1;
/** The link type is not known. */
export const unknownLink = -2;

/** Where the IP packet in a captured frame begins; `noIp` if it carries something else. */
export function networkStart(bytes: Buffer, at: number, end: number, link: number): number {
  if (rawIp.includes(link)) return at;
  switch (link) {
    case ethernet:
      return afterTypes(bytes, at + 12, end);
    case linuxCooked:
      return afterTypes(bytes, at + 14, end);
    case linuxCooked2:
      return at + 20 <= end && isIp(bytes.readUInt16BE(at)) ? at + 20 : noIp;
    case loopback:
    case loopbackHostOrder:
      return at + 4 <= end ? at + 4 : noIp;
    default:
      return unknownLink;
  }
}

/** Tags of virtual networks (IEEE 802.1Q) stand before the type of what is carried. */
function afterTypes(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at + 2 <= end && isTag(bytes.readUInt16BE(at))) at += 4;
  return at + 2 <= end && isIp(bytes.readUInt16BE(at)) ? at + 2 : noIp;
}

export function isTag(type: number): boolean {
  return type === 0x8100 || type === 0x88a8 || type === 0x9100;
}

function isIp(type: number): boolean {
  return type === 0x0800 || type === 0x86dd;
}
