/** What a URL names, by the words of ECS; null for what it does not have. */
export interface UrlParts {
  readonly 'url.domain': string | null;
  readonly 'url.port': string | null;
  readonly 'url.path': string | null;
  readonly 'url.extension': string | null;
  readonly 'url.query': string | null;
}

const form =
  /^(?:[a-z][a-z0-9+.-]{0,19}:\/\/)?(?:[^\s/?#@]{0,255}@)?(\[[\da-f:.]{2,45}\]|[^\s/?#:@]{1,255})(?::(\d{1,5}))?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/is;

/** Takes a URL apart, with or without its scheme, or `host:port` as CONNECT asks for; what is none has no parts. */
export function urlParts(url: string): UrlParts {
  const [, domain = null, port = null, path = null, query = null] = form.exec(url) ?? [];
  const extension = /\.([A-Za-z0-9]{1,10})$/.exec(path ?? '')?.[1] ?? null;
  return {
    'url.domain': domain,
    'url.port': port,
    'url.path': path,
    'url.extension': extension,
    'url.query': query,
  };
}
