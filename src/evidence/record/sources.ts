import type { EventSource } from '#base/event.ts';
import { nextSourceId } from '#base/interned-ids.ts';

/** Past this many sources the table starts afresh: only a hostile file gets there, and memory stays bounded. */
const mostSources = 65_536;

/** One object per product, channel, provider and code, as EventSource promises. */
export class Sources {
  private readonly sources = new Map<string, EventSource>();

  of(product: string, channel: string, provider = '', code = ''): EventSource {
    const key = `${product}\0${channel}\0${provider}\0${code}`;
    const known = this.sources.get(key);
    if (known !== undefined) return known;
    if (this.sources.size >= mostSources) this.sources.clear();
    const source = Object.freeze({ id: nextSourceId(), product, channel, provider, code });
    this.sources.set(key, source);
    return source;
  }
}
