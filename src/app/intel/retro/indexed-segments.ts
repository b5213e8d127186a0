import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpenStore } from '#app/store/open-store.ts';
import { liveSegments, type SearchSegment } from '#app/hunt/live-segments.ts';

/** A segment with its index; null where it has none. */
export interface IndexedSegment extends SearchSegment {
  readonly index: string | null;
}

/** All segments of the store, oldest first. */
export async function indexedSegments(store: OpenStore): Promise<IndexedSegment[]> {
  const segments = await liveSegments(store, { fromUs: null, toUs: null });
  const listed = await store.db.selectFrom('segment_values').select(['segment', 'path']).execute();
  const fileOf = (path: string) => resolve(store.workspace, ...path.split('/'));
  const indexes = new Map(listed.map(({ segment, path }) => [fileOf(segment), fileOf(path)]));
  return segments.map((segment) => {
    const index = indexes.get(segment.path);
    return { ...segment, index: index !== undefined && existsSync(index) ? index : null };
  });
}
