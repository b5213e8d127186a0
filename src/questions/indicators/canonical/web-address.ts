import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { refang } from './refang.ts';

/** Longer ones are no indicator anybody typed; browsers and proxies cut them as well. */
const mostUrl = 8_192;

/**
 * A whole URL by the WHATWG URL Standard: scheme and host in lower case, default port and fragment dropped, dot segments
 * resolved. Path and query stay as they are: a URL stands for itself, never for its host.
 */
export function canonicalUrl(text: string): Result<string, Reason> {
  const refanged = refang(text.trim());
  if (refanged.length > mostUrl)
    return fail({ key: 'intel.too-long', values: { limit: mostUrl, had: refanged.length } });
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(refanged)) return fail({ key: 'intel.url-without-scheme' });
  const url = URL.parse(refanged);
  if (url === null || /^\.?$|\*/.test(url.hostname)) return fail({ key: 'intel.url-form' });
  url.hash = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  return ok(url.href);
}
