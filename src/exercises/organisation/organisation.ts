import type { Answer } from './answer.ts';
import { actorStyle } from './actor-style.ts';
import { playIntrusion } from './intrusion.ts';
import { makeInventory } from './inventory.ts';
import type { LogFile } from './log-book.ts';
import { createLogBook } from './log-book.ts';
import { ordinaryDomainDay } from './ordinary-domain.ts';
import { ordinaryAuditDay, ordinaryManagementDay, ordinarySysmonDay, ordinarySystemDay } from './ordinary-host.ts';
import { randomFor } from './random.ts';
import type { World } from './world.ts';

export interface OrganisationOptions {
  /** Whole number; the same seed makes the same bytes, on every machine. */
  readonly seed: number;
  /** How many machines' logs are collected, 3 to 200: a domain controller, a file server, workstations, more servers. */
  readonly hosts: number;
  /** Days of ordinary work, from 2025-11-12 on (Tokyo time). The intrusion falls on the last one. */
  readonly days: number;
  /** One of `playableActors`. */
  readonly actor?: string;
}

export interface Organisation {
  /** Event logs, by path; folders are hosts. */
  readonly files: readonly LogFile[];
  /** What was planted, by time. */
  readonly answers: readonly Answer[];
}

/** Logs of an organisation that does not exist: working days, and in them one intrusion with its answer key. */
export function makeOrganisation(options: OrganisationOptions): Organisation {
  const { seed, hosts, days, actor = 'mustang-panda' } = options;
  if (hosts < 3 || hosts > 200) throw new RangeError(`3 to 200 hosts, not ${hosts}`);
  if (days < 1) throw new RangeError(`at least one day, not ${days}`);
  const world: World = {
    seed,
    inventory: makeInventory(seed, hosts),
    book: createLogBook(randomFor(seed, 'record-numbers')),
  };
  for (let day = 0; day < days; day++) ordinaryDay(world, day);
  playIntrusion(world, days - 1, actorStyle(actor));
  return world.book.finish();
}

function ordinaryDay(world: World, day: number): void {
  ordinaryDomainDay(world, day);
  ordinaryAuditDay(world, world.inventory.dc, day);
  for (const host of world.inventory.hosts.filter((one) => one.collected && one.role !== 'dc')) {
    ordinarySysmonDay(world, host, day);
    if (host.role === 'server') ordinarySystemDay(world, host, day);
    else ordinaryManagementDay(world, host, day);
  }
}
