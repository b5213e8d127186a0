import type { Renaming } from '#catalog/renamed-techniques.ts';

/** ATT&CK version that our layers are of. */
const LAYER_ATTACK = 18;

/**
 * A technique in the numbering of the layer's ATT&CK version: the successor of an id given up until then, and all of the
 * older ids where several became one that is newer.
 */
export function layerTechniqueIds(id: string, renamings: readonly Renaming[]): string[] {
  const isLater = ({ since }: Renaming) => Number(since) > LAYER_ATTACK;
  const earlier = renamings.find((each) => each.from === id && !isLater(each));
  if (earlier !== undefined) return [earlier.to];
  const older = renamings.filter((each) => each.to === id && isLater(each)).map(({ from }) => from);
  return older.length === 0 ? [id] : older.sort();
}
