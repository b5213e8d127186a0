import { userInfo } from 'node:os';
import type { Actor } from '#cases/journal/entry.ts';

/** Whoever runs the program, by the operating system's word alone: claimed, not proved. */
export function osActor(): Actor {
  return { id: osName(), role: 'claimed', session: null };
}

function osName(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container the number may have no name.
    return `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}
