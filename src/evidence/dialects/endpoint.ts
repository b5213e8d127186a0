/** One end of a connection; '' for what is not there. */
export interface Endpoint {
  /** Address, or the name that stands for it. */
  readonly ip: string;
  readonly port: string;
  /** The device's interface this end lies behind. */
  readonly network: string;
  readonly mappedIp: string;
  readonly mappedPort: string;
  readonly user: string;
  /** Whether an address stands there, not a name. */
  readonly isAddress: boolean;
}

/** Reads `interface:address/port (mapped/port)(user)` or, as access lists write it, `interface/address(port)(user)`. */
export function endpointOf(text: string): Endpoint {
  const open = text.indexOf('(');
  const base = (open < 0 ? text : text.slice(0, open)).trim();
  const brackets = open < 0 ? [] : [...text.slice(open).matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  const slash = base.lastIndexOf('/');
  const behind = slash < 0 ? '' : base.slice(slash + 1);
  if (slash > 0 && isAddress(behind)) {
    const [port = '', user = ''] = brackets;
    return { ...nothing, ip: behind, port, network: base.slice(0, slash), user, isAddress: true };
  }
  const { network, ip } = networkAndIp(slash < 0 ? base : base.slice(0, slash));
  const [mappedIp = '', mappedPort = ''] =
    brackets.find((each) => isAddress(each.split('/')[0] ?? ''))?.split('/') ?? [];
  const user = brackets.find((each) => !isAddress(each.split('/')[0] ?? '')) ?? '';
  return { ip, port: behind, network, mappedIp, mappedPort, user, isAddress: isAddress(ip) };
}

/** An IPv4 or IPv6 address, roughly: enough to tell it from a name or a number. */
function isAddress(text: string): boolean {
  return (
    /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(text) ||
    /^(?=.{0,39}:.{0,39}:)[0-9a-f:.]{2,45}(?:%\w{1,16})?$/i.test(text)
  );
}

const nothing: Endpoint = { ip: '', port: '', network: '', mappedIp: '', mappedPort: '', user: '', isAddress: false };

function networkAndIp(text: string) {
  const colon = isAddress(text) ? -1 : text.indexOf(':');
  return colon < 0 ? { network: '', ip: text } : { network: text.slice(0, colon), ip: text.slice(colon + 1) };
}
