import { userInfo } from 'node:os';
import type { Actor } from '#cases/journal/entry.ts';

/** Whoever the operating system says runs the program: claimed, since nothing proves it. */
export function claimedActor(): Actor {
  return { id: userInfo().username, role: 'claimed', session: null };
}
