import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { Intake } from './intake.ts';
import type { Progress } from './progress.ts';

/** Where progress is shown. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const terminalPauseMs = 200;
const linePauseMs = 10_000;

/** A line that is rewritten on a terminal; elsewhere a line each ten seconds, so that logs stay short. */
export function progressOn(stream: ProgressStream, lang: Lang): Progress {
  let startedMs = 0;
  let shownMs = 0;
  let shown = false;
  let totalBytes = 0;
  let bytes = 0;
  let records = 0;
  const show = (nowMs: number) => {
    const seconds = (nowMs - startedMs) / 1000;
    const left = bytes === 0 ? 0 : Math.ceil((seconds * (totalBytes - bytes)) / bytes);
    const text = say(lang, 'cli.progress', {
      percent: totalBytes === 0 ? 100 : Math.floor((bytes / totalBytes) * 100),
      records,
      rate: Math.round(records / Math.max(seconds, 0.001)),
      megabytes: Math.round(bytes / 1e6 / Math.max(seconds, 0.001)),
      left,
    });
    stream.write(stream.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    shownMs = nowMs;
    shown = true;
  };
  return {
    start: (intake: Intake) => {
      startedMs = performance.now();
      shownMs = startedMs;
      totalBytes = intake.tasks.reduce((sum, task) => sum + task.range.end - task.range.start, 0);
    },
    done: (result, intake) => {
      const range = intake.tasks[result.task]?.range;
      if (range !== undefined && result.last) bytes += range.end - range.start;
      records += result.records;
      const nowMs = performance.now();
      if (nowMs - shownMs >= (stream.isTTY ? terminalPauseMs : linePauseMs)) show(nowMs);
    },
    end: () => {
      if (shown && stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
