import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { Period } from '#store/sql/period-where.ts';
import type { OpenStore } from '../store/open-store.ts';

/** Where the evidence of a hunt is, and which part of it is asked. */
export interface HuntedStore {
  readonly store: OpenStore;
  readonly engine: Engine;
  readonly period: Period;
  /** Names of sources; empty for all. */
  readonly sources: readonly string[];
}
