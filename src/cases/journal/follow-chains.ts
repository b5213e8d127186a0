import { isApproval, keyIdOf } from './approval.ts';
import { caseChain, entryHash, globalChain, type JournalEntry, noEntry, payloadHash } from './entry.ts';

/** An entry as it is stored, with all that is needed to believe it. */
export interface StoredEntry extends JournalEntry {
  readonly hash: string;
  readonly signature: string | null;
  /** Null where it is named but missing. */
  readonly payload: StoredPayload | null;
}

export interface StoredPayload {
  readonly salt: string | null;
  readonly body: string | null;
  readonly erasedSeq: number | null;
  /** The global entry of that number, where there is one. */
  readonly tombstone: { readonly action: string; readonly subject: string } | null;
}

/** What is wrong with an entry. */
export type ChainFault =
  | 'gap'
  | 'prev'
  | 'hash'
  | 'payload-missing'
  | 'payload-changed'
  | 'payload-erased'
  | 'signature'
  | 'case-missing'
  | 'case-link'
  | 'case-unlinked'
  | 'payload-unlinked'
  | 'unreadable';

/** The first entry that cannot be believed. `seq` is null for what belongs to no entry. */
export interface BadEntry {
  readonly chain: string;
  readonly seq: number | null;
  readonly why: ChainFault;
}

/** What has been followed so far. */
export interface ChainCounts {
  /** Of the global chain. */
  readonly entries: number;
  /** Of the chains of cases. */
  readonly caseEntries: number;
  readonly signed: number;
  readonly erased: number;
  /** Entries whose clock is before that of the entry they follow: no proof of anything, but somebody should know why. */
  readonly clockBack: number;
  /** The first of them, null for none. */
  readonly firstClockBack: { readonly chain: string; readonly seq: number } | null;
}

/**
 * Follows the global chain and those of the cases with it: hashes, numbers without gaps, each entry upon the one before it,
 * payloads or the entry that tells of their erasure, signatures, and of cases that both chains say the same. What is cut off
 * at the end it cannot see: checkpoints kept elsewhere will.
 *
 * @param keys public keys by their id
 */
export function followChains(keys: ReadonlyMap<string, string>) {
  const tips = new Map<string, Tip>();
  const counts = { entries: 0, caseEntries: 0, signed: 0, erased: 0, clockBack: 0 };
  let firstClockBack: ChainCounts['firstClockBack'] = null;

  /** Takes the next entry of the global chain, and that of a case it stands for; tells what is wrong. */
  function take(entry: StoredEntry, caseEntry: StoredEntry | null): BadEntry | null {
    const bad = follow(globalChain, entry) ?? followCase(entry, caseEntry);
    if (bad === null) counts.entries++;
    return bad;
  }

  function followCase({ caseEntry: ref, seq }: StoredEntry, caseEntry: StoredEntry | null): BadEntry | null {
    if (ref === null) return null;
    if (caseEntry === null) return { chain: caseChain(ref.id), seq: ref.seq, why: 'case-missing' };
    const bad = follow(caseChain(ref.id), caseEntry);
    if (bad !== null) return bad;
    if (ref.hash !== caseEntry.hash || ref.seq !== caseEntry.seq) return { chain: globalChain, seq, why: 'case-link' };
    counts.caseEntries++;
    return null;
  }

  function follow(chain: string, entry: StoredEntry): BadEntry | null {
    const tip = tips.get(chain) ?? noTip;
    if (entry.seq !== tip.seq + 1) return { chain, seq: tip.seq + 1, why: 'gap' };
    const why = faultOf(entry, tip, keys);
    if (why !== null) return { chain, seq: entry.seq, why };
    tips.set(chain, { seq: entry.seq, hash: entry.hash, atMs: entry.atMs });
    if (entry.keyId !== null) counts.signed++;
    if (entry.payload?.body === null) counts.erased++;
    if (entry.atMs < tip.atMs) {
      counts.clockBack++;
      firstClockBack ??= { chain, seq: entry.seq };
    }
    return null;
  }

  return { take, counts: (): ChainCounts => ({ ...counts, firstClockBack }) };
}

/** The last entry of a chain. */
interface Tip {
  readonly seq: number;
  readonly hash: string;
  readonly atMs: number;
}

const noTip: Tip = { seq: 0, hash: noEntry, atMs: Number.NEGATIVE_INFINITY };

function faultOf(entry: StoredEntry, tip: Tip, keys: ReadonlyMap<string, string>): ChainFault | null {
  if (entry.prev !== tip.hash) return 'prev';
  if (entryHash(entry) !== entry.hash) return 'hash';
  return payloadFault(entry) ?? (isSignedAsSaid(entry, keys) ? null : 'signature');
}

function payloadFault({ payloadHash: hash, payload }: StoredEntry): ChainFault | null {
  if (hash === null) return null;
  if (payload === null) return 'payload-missing';
  const { salt, body, erasedSeq, tombstone } = payload;
  if (salt !== null && body !== null && erasedSeq === null)
    return payloadHash(salt, body) === hash ? null : 'payload-changed';
  const told = tombstone?.action === 'payload.erase' && tombstone.subject === hash;
  return salt === null && body === null && told ? null : 'payload-erased';
}

function isSignedAsSaid({ keyId, signature, hash }: StoredEntry, keys: ReadonlyMap<string, string>): boolean {
  if (keyId === null || signature === null) return keyId === signature;
  const publicKey = keys.get(keyId);
  return publicKey !== undefined && keyIdOf(publicKey) === keyId && isApproval(publicKey, hash, signature);
}
