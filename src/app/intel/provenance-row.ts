import type { IndicatorKind, Pap, Provenance, Tlp } from '#questions/indicators/indicator.ts';
import { expiryOf, lifetimeDays } from '#questions/indicators/validity.ts';
import type { ProvenancesTable } from '#store/schema/indicators.ts';
import { type IntelItem, partsOf } from './intel-item.ts';

/** Rows of what sources say of an indicator. */
export function provenanceRows(indicator: number, item: IntelItem): ProvenancesTable[] {
  const kind = lastingKind(item);
  return item.provenance.map((each) => ({
    indicator,
    source: each.source,
    source_id: each.sourceId,
    tlp: each.tlp,
    pap: each.pap,
    confidence: each.confidence === null ? null : Math.round(each.confidence),
    valid_from_us: whole(each.validFromUs),
    valid_until_us: whole(each.validUntilUs),
    received_us: each.receivedUs,
    expires_us: Math.round(expiryOf(kind, each)),
    licence: each.licence,
    labels: JSON.stringify(each.labels),
    actors: JSON.stringify(each.actors),
    software: JSON.stringify(each.software),
    comment: each.comment,
  }));
}

export function provenanceOfRow(row: ProvenancesTable): Provenance {
  return {
    source: row.source,
    sourceId: row.source_id,
    tlp: row.tlp as Tlp | null,
    pap: row.pap as Pap | null,
    confidence: row.confidence,
    validFromUs: row.valid_from_us,
    validUntilUs: row.valid_until_us,
    receivedUs: row.received_us,
    licence: row.licence,
    labels: JSON.parse(row.labels) as string[],
    actors: JSON.parse(row.actors) as string[],
    software: JSON.parse(row.software) as string[],
    comment: row.comment,
  };
}

/** A combination lasts as long as the part that lasts longest. */
export function lastingKind({ kind, value }: Pick<IntelItem, 'kind' | 'value'>): IndicatorKind {
  if (kind !== 'combination') return kind;
  const kinds = partsOf(value).map((part) => part.kind);
  return kinds.reduce((longest, each) => (lifetimeDays[each] > lifetimeDays[longest] ? each : longest));
}

function whole(us: number | null): number | null {
  return us === null ? null : Math.round(us);
}
