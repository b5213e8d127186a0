/** Kinds of thing that logs of different sources speak about under different names. */
export const entityKinds = ['address', 'host', 'user'] as const;

export type EntityKind = (typeof entityKinds)[number];

/** An address, a host or a user as logs name it. */
export interface Entity {
  readonly kind: EntityKind;
  /** Normalised (normalise.ts). */
  readonly value: string;
}

/** That two entities belonged together for a time, and how that is known. */
export interface EntityFact {
  readonly of: Entity;
  /** Null where the record says that it belongs to nobody any more: a lease given back. */
  readonly is: Entity | null;
  /** UTC microseconds; from included, until excluded. */
  readonly fromUs: number;
  readonly untilUs: number;
  readonly by: 'dhcp' | 'dns' | 'logon';
  /** Which record says so: SHA-256 of its file, and offset in it. */
  readonly source: { readonly sha256: string; readonly offset: number };
  /** 0 to 100, for those who look at a conflict; no fact outvotes another. */
  readonly confidence: number;
}
