import type { Indicator, Provenance } from './indicator.ts';

/** Statements of one value that are kept; a feed that states it more often says nothing new. */
const mostStatements = 100;

/** One indicator of two of the same value. What a source said under the same id before is replaced by what it says now. */
export function joinProvenance(known: Indicator, fresh: Indicator): Indicator {
  const replaced = new Set(fresh.provenance.map(statement));
  const kept = known.provenance.filter((each) => !replaced.has(statement(each)));
  return {
    ...known,
    subdomains: known.subdomains || fresh.subdomains,
    provenance: [...kept, ...fresh.provenance].slice(-mostStatements),
  };
}

const statement = ({ source, sourceId }: Provenance): string => `${source}\0${sourceId}`;
