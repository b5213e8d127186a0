import type { ActorStyle } from './actor-style.ts';
import { breakIn } from './intrusion-entry.ts';
import { takeOver } from './intrusion-spread.ts';
import type { World } from './world.ts';
import { midnightUs } from './world.ts';

/** One intrusion from the first click to the upload, on that day, in the manner of one actor. */
export function playIntrusion(world: World, day: number, style: ActorStyle): void {
  const midnight = midnightUs(day);
  breakIn(world, midnight, style);
  takeOver(world, midnight, style);
}
