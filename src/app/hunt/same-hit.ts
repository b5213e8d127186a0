import { type KnownRecord, sameEvent } from './same-event.ts';

/** What was told of each event: what another door shows of it is told once more only where it is new. */
export class SameHits {
  private readonly told = new Map<string, readonly number[]>();
  /** How many records told nothing new of an event. */
  again = 0;

  /** Those of the questions that found nothing in the record's event before. */
  newOf(record: KnownRecord, questions: readonly number[]): readonly number[] {
    const key = sameEvent(record);
    const before = this.told.get(key) ?? [];
    const added = questions.filter((question) => !before.includes(question));
    if (added.length === 0) this.again++;
    else this.told.set(key, before.length === 0 ? added : [...before, ...added]);
    return added;
  }
}
