import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { defang } from '#reports/defang.ts';
import { visibleLine } from '#reports/visible.ts';
import { shownValue } from '#app/intel/intel-item.ts';
import { type ListedItem, listItems, type ListedState } from '#app/intel/list-items.ts';
import { defaultWorkspace } from '#app/paths.ts';
import { Output } from '#app/scan/output.ts';
import { withStore } from '#app/store/with-store.ts';

export interface ListOptions {
  readonly workspace?: string;
  readonly kind?: string;
  readonly state?: ListedState;
  readonly format: 'table' | 'ndjson';
}

/** Lists indicators with who states them and how often they were seen. */
export async function intelList(options: ListOptions, lang: Lang): Promise<void> {
  await withStore(options.workspace ?? defaultWorkspace, 'reader', async ({ db, now }) => {
    const output = new Output(null);
    let count = 0;
    for await (const item of listItems(db, { kind: options.kind ?? null, state: options.state ?? null, atUs: now() })) {
      count++;
      await output.write(options.format === 'ndjson' ? `${jsonLine(item, lang)}\n` : `${tableLine(item, lang)}\n`);
    }
    if (options.format === 'table') await output.write(`${say(lang, 'intel.listed', { count })}\n`);
    await output.close();
  });
}

function jsonLine({ id: _id, whys, ...item }: ListedItem, lang: Lang): string {
  return JSON.stringify({ kind: 'indicator', ...item, whys: whys.map(({ key, values }) => say(lang, key, values)) });
}

function tableLine({ type, value, state, whys, sources, sightings }: ListedItem, lang: Lang): string {
  const named = [...new Set(sources.map(({ source, tlp }) => (tlp === null ? source : `${source} (TLP:${tlp})`)))];
  const because = whys.map(({ key, values }) => say(lang, key, values)).join(' ');
  const seen =
    sightings.count === 0 ? '' : say(lang, 'intel.list-seen', { count: sightings.count, hosts: sightings.hosts });
  const parts = [state, type, defang(shownValue(type, value)), named.join(', '), because, seen];
  return parts
    .filter((part) => part !== '')
    .map((part) => visibleLine(part))
    .join('  ');
}
