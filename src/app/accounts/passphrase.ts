import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { fail, ok, type Result } from '#base/result.ts';
import { errorCode } from '../scan/walk.ts';
import type { AccountRefused } from './account-refused.ts';

/** Where a passphrase comes from: a file that was named, else a variable. Nobody is asked, and no argument holds it. */
export interface PassphraseSource {
  readonly file: string | undefined;
  /** The option that names the file, for the sentence that says it is missing. */
  readonly option: string;
  readonly variable: string;
}

const LEAST = 12;
const MOST = 1024;

/** A passphrase that is long enough to become somebody's. */
export function newPassphrase(source: PassphraseSource, env: NodeJS.ProcessEnv): Result<string, AccountRefused> {
  const read = readPassphrase(source, env);
  if (!read.ok) return read;
  const length = [...read.value].length;
  return length < LEAST ? fail({ why: 'passphrase-short', values: { length, least: LEAST } }) : read;
}

/** A passphrase as it was given: its normal form (RFC 8265, OpaqueString), since keyboards spell letters in several ways. */
export function readPassphrase(
  { file, option, variable }: PassphraseSource,
  env: NodeJS.ProcessEnv,
): Result<string, AccountRefused> {
  const read = file === undefined ? ok(env[variable] ?? '') : firstLineOf(file);
  if (!read.ok) return read;
  const passphrase = read.value.normalize('NFC');
  if (passphrase === '') return fail({ why: 'passphrase-missing', values: { option, variable } });
  if (passphrase.length > MOST) return fail({ why: 'passphrase-long', values: { most: MOST } });
  return ok(passphrase);
}

function firstLineOf(path: string): Result<string, AccountRefused> {
  try {
    const kind = statSync(path);
    // A pipe may come from a program that keeps secrets. A terminal would be a question.
    if (!kind.isFile() && !kind.isFIFO()) return fail({ why: 'passphrase-file', values: { path, code: 'EISDIR' } });
    return ok(
      firstLine(path)
        .replace(/^\ufeff/, '')
        .replace(/\r?\n[\s\S]*$/, ''),
    );
  } catch (error) {
    return fail({ why: 'passphrase-file', values: { path, code: errorCode(error) } });
  }
}

/** At least the first line, if it is no longer than a passphrase may be. */
function firstLine(path: string): string {
  const bytes = Buffer.alloc(MOST * 4 + 2);
  const fd = openSync(path, 'r');
  try {
    let length = 0;
    for (
      let read = 1;
      read > 0 && length < bytes.length && !bytes.subarray(0, length).includes(LINE_END);
      length += read
    )
      read = readSync(fd, bytes, length, bytes.length - length, null);
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(fd);
  }
}

const LINE_END = 0x0a;
