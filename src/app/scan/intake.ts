import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { RangesReader } from '#evidence/readers/contract.ts';
import { readers } from '#evidence/readers/index.ts';
import type { Task, TaskFile } from './worker-protocol.ts';
import { errorCode, walk } from './walk.ts';

/** What the given paths hold, sorted by path. Each file is named in the summary, whoever reads it. */
export interface Intake {
  readonly files: readonly IntakeFile[];
  readonly tasks: readonly Task[];
}

export interface IntakeFile extends TaskFile {
  /** The operating system's word for why it could not be opened; null if it could. */
  readonly unreadable: string | null;
  /** Tasks of the file: [first, end). */
  readonly firstTask: number;
  readonly endTask: number;
}

/** Walks the paths but for `except`, and cuts files into tasks: ranges where the format allows it, else the whole file. */
export function takeIn(paths: readonly string[], except: readonly string[] = []): Intake {
  const files: IntakeFile[] = [];
  const tasks: Task[] = [];
  const head = Buffer.alloc(HEAD_BYTES);
  for (const found of walk(paths, except)) {
    const firstTask = tasks.length;
    const { size, format, modifiedMs, unreadable } =
      found.unreadable === null ? look(found.path, head) : unopened(found.unreadable);
    const whole = { start: 0, end: size };
    for (const range of rangesReader(format)?.ranges(size) ?? (unreadable === null ? [whole] : []))
      tasks.push({ file: files.length, range, stored: false });
    files.push({
      path: found.path,
      size,
      format,
      modifiedMs,
      unreadable,
      firstTask,
      endTask: tasks.length,
      single: tasks.length - firstTask === 1,
      stored: false,
    });
  }
  return { files, tasks };
}

/** As much as a reader of ranges may look at to recognise its format. */
const HEAD_BYTES = 4_096;

interface Look {
  readonly size: number;
  readonly format: string | null;
  readonly modifiedMs: number;
  readonly unreadable: string | null;
}

/** Opens a file once for its size and its first bytes. */
function look(path: string, buffer: Buffer): Look {
  try {
    const fd = openSync(path, 'r');
    try {
      const head = buffer.subarray(0, readSync(fd, buffer, 0, HEAD_BYTES, 0));
      const { size, mtimeMs } = fstatSync(fd);
      return { size, format: rangesFormat(head), modifiedMs: Math.floor(mtimeMs), unreadable: null };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return unopened(errorCode(error));
  }
}

function unopened(unreadable: string): Look {
  return { size: 0, format: null, modifiedMs: 0, unreadable };
}

function rangesReader(format: string | null): RangesReader | null {
  const reader = readers.find((each) => each.id === format);
  return reader?.reads === 'ranges' ? reader : null;
}

/** Id of the reader of ranges that is most confident about a file that begins like this; null if none is. */
function rangesFormat(head: Uint8Array): string | null {
  let format: string | null = null;
  let confidence = 0;
  for (const reader of readers) {
    const own = reader.reads === 'ranges' ? reader.recognise(head) : 0;
    if (own > confidence) {
      confidence = own;
      format = reader.id;
    }
  }
  return format;
}
