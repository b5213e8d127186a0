import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';

/** What the figures were taken on, in one line, without names of machine or user. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? process.arch;
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} × ${model}, ${memory} GiB, ${systemName()}, Node ${process.versions.node}`;
}

/** How busy the machine is: the number of processes that ran or waited during the last minute. */
export function currentLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

function systemName(): string {
  try {
    const named = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    return named ?? `Linux ${release()}`;
  } catch {
    return `${process.platform} ${release()}`;
  }
}
