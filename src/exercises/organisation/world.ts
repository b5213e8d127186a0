import type { EventKind } from './event-shapes.ts';
import type { Host, Inventory } from './inventory.ts';
import type { LogBook, PlannedAnswer } from './log-book.ts';
import type { Random } from './random.ts';
import type { EventValues } from './windows-event.ts';
import { windowsEvent } from './windows-event.ts';

/** What every part of the story writes into. */
export interface World {
  readonly seed: number;
  readonly inventory: Inventory;
  readonly book: LogBook;
}

export const secondUs = 1_000_000;
export const minuteUs = 60 * secondUs;
export const hourUs = 60 * minuteUs;

/** Midnight in Tokyo, where the made-up organisation works, of the first day: 2025-11-12, a Wednesday. */
const firstMidnightUs = Date.UTC(2025, 10, 11, 15) * 1000;

export function midnightUs(day: number): number {
  return firstMidnightUs + day * 24 * hourUs;
}

export function note(
  world: World,
  host: Host,
  kind: EventKind,
  timeUs: number,
  values: EventValues,
  answer?: PlannedAnswer,
): void {
  world.book.add(host, windowsEvent(kind, host.fullName, timeUs, values), answer);
}

/** A few seconds, so that what belongs together does not bear one and the same time. */
export function soon(random: Random, timeUs: number): number {
  return timeUs + random.between(1, 3 * secondUs);
}
