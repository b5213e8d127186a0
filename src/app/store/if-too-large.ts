/** Where the memory of the engine does not suffice, segments serve as they are. */
export function ifTooLarge(error: unknown): null {
  if (error instanceof Error && error.message.startsWith('Out of Memory')) return null;
  throw error;
}
