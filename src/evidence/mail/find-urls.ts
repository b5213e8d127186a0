export interface FoundUrls {
  /** Addresses in a form that nothing follows: `hxxps://a[.]example/x`. */
  readonly defanged: readonly string[];
  /** Their hosts as they are, for comparison with indicators. */
  readonly domains: readonly string[];
}

const mostUrls = 200;

const url = /\b(?:https?|ftp):\/\/[^\s<>"'`\\\u0000-\u001f]{1,2048}/gi;

/** Web addresses in the text and the HTML of a message, each once, in order. Nothing is looked up. */
export function findUrls(text: string, html: string): FoundUrls {
  const found = new Set<string>();
  for (const part of [text, html.replaceAll('&amp;', '&')])
    for (const [match] of part.matchAll(url)) {
      if (found.size >= mostUrls) break;
      found.add(match.replace(/[),.;:!?\]}>]{1,8}$/, ''));
    }
  const urls = [...found];
  return { defanged: urls.map(defanged), domains: [...new Set(urls.map(hostOf))].filter((host) => host !== '') };
}

/** `http` becomes `hxxp` and the dots of the host `[.]`, as analysts write them. */
function defanged(address: string): string {
  const host = address.indexOf('://') + 3;
  const end = address.slice(host).search(/[/?#]/);
  const stop = end < 0 ? address.length : host + end;
  const scheme = address.slice(0, host).replace(/^http/i, 'hxxp').replace(/^ftp/i, 'fxp');
  return `${scheme}${address.slice(host, stop).replaceAll('.', '[.]')}${address.slice(stop)}`;
}

/** Host without user, password and port. */
function hostOf(address: string): string {
  const rest = address.slice(address.indexOf('://') + 3);
  const authority = rest.split(/[/?#]/, 1)[0] as string;
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host.replace(/:\d{0,5}$/, '').toLowerCase();
}
