/** Columns that hold the parts of a URL where no column holds all of it, in the order `composedUrl` takes them. */
export function urlColumns(
  has: ReadonlySet<string>,
): { readonly name: string; readonly inputs: readonly string[] } | null {
  const host = ['url.domain', 'destination.domain', 'server.domain'].find((name) => has.has(name));
  const path = ['url.original', 'url.path'].find((name) => has.has(name));
  if (host === undefined || path === undefined) return null;
  return { name: path, inputs: [host, path, 'url.query', 'destination.port', 'url.scheme'] };
}

/**
 * The URL of a request that names its path beside its host (HTTP logs of sensors, IIS, W3C), '' where it is no such request.
 * Where no scheme is stated, port 443 is https and any other http; another port than 80 stands in the URL.
 */
export function composedUrl([host = '', path = '', query = '', port = '', scheme = '']: readonly string[]): string {
  if (!path.startsWith('/') || host === '' || host === '-') return '';
  const https = scheme === '' ? port === '443' : scheme.toLowerCase() === 'https';
  const isUsual = port === '' || port === '-' || port === (https ? '443' : '80') || /:\d+$/.test(host);
  const authority = host.includes(':') && !/^\[|:\d+$/.test(host) ? `[${host}]` : host;
  const search = query === '' || query === '-' || path.includes('?') ? '' : `?${query.replace(/^\?/, '')}`;
  return `${https ? 'https' : 'http'}://${authority}${isUsual ? '' : `:${port}`}${path}${search}`;
}
