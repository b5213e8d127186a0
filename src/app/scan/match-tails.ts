import type { EventView } from '#base/event.ts';
import { LineBuffer } from './line-buffer.ts';
import { fieldsJson, jsonString } from './record-fields.ts';

/** Where the rest of a match line stands among a task's tails, and where the file's SHA-256 goes in it. */
export interface Tail {
  readonly start: number;
  readonly end: number;
  readonly shaAt: number;
}

/** Stands for the SHA-256 of the file, which is not known before all of it is read. */
const placeholder = '0'.repeat(64);

/**
 * Writes what follows the rule in a match line: host, user, event and fields, the same for every rule a record matched.
 * Made on the worker, as bytes: the main thread only joins them to the rule's part.
 */
export class MatchTails {
  private readonly lines = new LineBuffer();
  private file = '';

  begin(file: string): void {
    this.file = jsonString(file);
  }

  add(event: EventView, user: string): Tail {
    const { lines } = this;
    const start = lines.used;
    lines.write(`"host":${jsonString(event.host)},"user":${jsonString(user)},"event":{"file":${this.file},"sha256":"`);
    const shaAt = lines.used;
    const { channel, provider, code } = event.source;
    lines.write(
      `${placeholder}","record":${jsonString(event.recordId)},"offset":${event.offset},"channel":${jsonString(channel)},` +
        `"provider":${jsonString(provider)},"code":${jsonString(code)}},"fields":${fieldsJson(event)}}`,
    );
    return { start, end: lines.used, shaAt };
  }

  get used(): number {
    return this.lines.used;
  }

  /** What was added since the last time. */
  take(): Uint8Array {
    return this.lines.take();
  }
}
