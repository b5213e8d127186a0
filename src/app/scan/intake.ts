import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
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

/** The format of a file that no reader takes. */
const unknownFormat = 'unknown';

/** Walks the paths but for `except`, recognises each file by its bytes, and cuts it into tasks. */
export function takeIn(paths: readonly string[], except: readonly string[] = []): Intake {
  const files: IntakeFile[] = [];
  const tasks: Task[] = [];
  const head = Buffer.alloc(HEAD_BYTES);
  for (const found of walk(paths, except)) {
    const firstTask = tasks.length;
    const { size, format, unreadable } =
      found.unreadable === null ? look(found.path, head) : unopened(found.unreadable);
    const reader = readers.find((each) => each.id === format);
    for (const range of reader?.ranges(size) ?? []) tasks.push({ file: files.length, range });
    files.push({
      path: found.path,
      size,
      format,
      unreadable,
      firstTask,
      endTask: tasks.length,
      single: tasks.length - firstTask === 1,
    });
  }
  return { files, tasks };
}

/** As much as a reader may look at to recognise its format. */
const HEAD_BYTES = 4_096;

interface Look {
  readonly size: number;
  readonly format: string;
  readonly unreadable: string | null;
}

/** Opens a file once for its size and its first bytes. */
function look(path: string, buffer: Buffer): Look {
  try {
    const fd = openSync(path, 'r');
    try {
      const head = buffer.subarray(0, readSync(fd, buffer, 0, HEAD_BYTES, 0));
      return { size: fstatSync(fd).size, format: recognise(path, head), unreadable: null };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return unopened(errorCode(error));
  }
}

function unopened(unreadable: string): Look {
  return { size: 0, format: unknownFormat, unreadable };
}

/** Id of the reader that is most confident about a file that begins like this. */
function recognise(path: string, head: Uint8Array): string {
  let format = unknownFormat;
  let confidence = 0;
  for (const reader of readers) {
    const own = reader.recognise(head, path);
    if (own > confidence) {
      confidence = own;
      format = reader.id;
    }
  }
  return format;
}
