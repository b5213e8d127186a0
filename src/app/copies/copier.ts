import { parentPort } from 'node:worker_threads';
import { type CopyTask, writeCopy } from './write-copy.ts';

/** Thread entry: answers each batch of files with what became of them. */
parentPort?.on('message', (tasks: readonly CopyTask[]) => parentPort?.postMessage(tasks.map(writeCopy)));
