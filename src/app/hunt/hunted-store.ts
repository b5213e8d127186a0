import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { Period } from '#store/sql/period-where.ts';
import type { OpenStore } from '../store/open-store.ts';

/** Where the evidence of a hunt is. */
export interface HuntedStore {
  readonly store: OpenStore;
  readonly engine: Engine;
  readonly period: Period;
  readonly sources: readonly string[];
}
