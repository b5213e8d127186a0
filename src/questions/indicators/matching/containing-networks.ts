import { parseNetwork } from '#questions/sigma/cidr.ts';
import { addressWords, networkColumns, networksOf } from './network-table.ts';

/** Indexes of those of the networks that hold all of an address or network in canonical text. */
export function containingNetworks(networks: readonly string[]): (value: string) => readonly number[] {
  const bits = networks.map((text) => parseNetwork(text)?.bits ?? 0);
  const numbered = networks.map((text, number) => ({ text, number }));
  const families = { 1: networkColumns(numbered, 1), 4: networkColumns(numbered, 4) };
  return (value) => {
    const words = addressWords(value);
    if (words === null) return [];
    const slash = value.indexOf('/');
    const own = slash < 0 ? words.length * 32 : Number(value.slice(slash + 1));
    return networksOf(families[words.length as 1 | 4], words).filter((number) => (bits[number] as number) <= own);
  };
}
