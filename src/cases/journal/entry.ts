import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.ts';

/** Who did it. The role is `claimed` where nothing but the operating system's word stands behind the name. */
export interface Actor {
  readonly id: string;
  readonly role: string;
  readonly session: string | null;
}

/** An entry of the journal as it is hashed. Hashes are SHA-256 in lower-case hex, texts in NFC. */
export interface JournalEntry {
  /** `global`, or `case/<id>`. */
  readonly chain: string;
  /** From 1, without gaps. */
  readonly seq: number;
  /** UTC milliseconds since 1970. */
  readonly atMs: number;
  readonly actor: Actor;
  /** What was done, such as `user.add`. */
  readonly action: string;
  /** To what: an id. */
  readonly subject: string;
  readonly payloadHash: string | null;
  /** Hash of the entry before it in the chain. */
  readonly prev: string;
  /** Canonical JSON. */
  readonly override: string | null;
  /** Of an entry in the global chain: the entry of a case it stands for. */
  readonly caseEntry: CaseEntryRef | null;
  /** The key that signs it. */
  readonly keyId: string | null;
}

export interface CaseEntryRef {
  readonly id: string;
  readonly seq: number;
  readonly hash: string;
}

export const globalChain = 'global';

/** The `prev` of a chain's first entry. */
export const noEntry = '0'.repeat(64);

export function caseChain(id: string): string {
  return `case/${id}`;
}

/** SHA-256 over a line that says what is hashed and the canonical JSON of the entry; null for what is no entry. */
export function entryHash(entry: JournalEntry): string | null {
  const text = entryText(entry);
  return text === null ? null : createHash('sha256').update(`holdfast/entry/v1\n${text}`).digest('hex');
}

/** Hash of a payload: its salt keeps those who know only the hash from guessing what was said. Both as they are stored. */
export function payloadHash(salt: string, body: string): string {
  return createHash('sha256').update(`holdfast/payload/v1\n${salt}\n${body}`).digest('hex');
}

function entryText(entry: JournalEntry): string | null {
  const at = isoMs(entry.atMs);
  const override = entry.override === null ? null : parsed(entry.override);
  if (at === null || override === undefined) return null;
  const { id, role, session } = entry.actor;
  return canonicalJson({
    v: 1,
    chain: entry.chain,
    seq: entry.seq,
    at,
    actor: { id, role, session },
    action: entry.action,
    subject: entry.subject,
    payload_hash: entry.payloadHash,
    prev: entry.prev,
    ...(entry.override === null ? {} : { override }),
    ...(entry.caseEntry === null ? {} : { case: { ...entry.caseEntry } }),
    ...(entry.keyId === null ? {} : { key_id: entry.keyId }),
  });
}

function isoMs(ms: number): string | null {
  return Number.isInteger(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : null;
}

/** What the text says; undefined unless it is the one canonical text of it. */
function parsed(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return canonicalJson(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
