import { errorCode } from './walk.ts';

/** What became of a segment that could not be written. Plain members, so that it stays what it is between threads. */
export interface StoreFailure {
  readonly storePath: string;
  readonly storeCode: string;
}

/**
 * An error of the store's own disk. It is none of the operating system's for whoever reads evidence: what cannot be kept is not to
 * be told as evidence that cannot be read.
 */
export function storeFailure(storePath: string, error: unknown): Error & StoreFailure {
  const storeCode = errorCode(error);
  return Object.assign(new Error(`${storePath} cannot be written: ${storeCode}`), { storePath, storeCode });
}

export function isStoreFailure(error: unknown): error is Error & StoreFailure {
  return error instanceof Error && 'storePath' in error && 'storeCode' in error;
}
