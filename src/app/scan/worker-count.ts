import { availableParallelism } from 'node:os';

/** What a worker costs to start and warm up is paid back by about this much evidence (bench, case scan-small). */
const WORTH_A_WORKER_BYTES = 192 << 20;

/** More than four would leave the memory ceiling of 1 GiB at some 150 MB each with all public rules. */
const MOST_WORKERS = 4;

/** As many workers as there are cores, as the memory ceiling allows, and as the evidence is worth. */
export function workersFor(bytes: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_WORKERS, Math.ceil(bytes / WORTH_A_WORKER_BYTES)));
}
