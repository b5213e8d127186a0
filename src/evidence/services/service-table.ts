import type { Service } from '#catalog/service.ts';
import { CompiledService, ProgramServices } from './program-services.ts';

/** Programs that are remembered; past it the table starts afresh. */
const mostPrograms = 1_024;

/** All services, found by the program that writes. */
export class ServiceTable {
  private readonly services: readonly CompiledService[];
  private readonly anywhere: readonly CompiledService[];
  private readonly byProgram = new Map<string, ProgramServices>();
  private readonly byService: Record<string, ProgramServices> = {};

  constructor(services: readonly Service[]) {
    this.services = services.map((service) => new CompiledService(service));
    this.anywhere = this.services.filter(({ service }) => service.anywhere);
  }

  /** By the name as it is logged: `CRON`, `/usr/sbin/sshd` and `sshd(pam_unix)` are cron and sshd. */
  ofProgram(program: string): ProgramServices {
    const known = this.byProgram.get(program);
    if (known !== undefined) return known;
    if (this.byProgram.size >= mostPrograms) this.byProgram.clear();
    const found = new ProgramServices(this.naming(plainName(program)), this.anywhere);
    this.byProgram.set(program, found);
    return found;
  }

  /** For lines of a service's own file. */
  ofService(id: string): ProgramServices {
    return (this.byService[id] ??= new ProgramServices(
      this.services.filter(({ service }) => service.id === id),
      this.anywhere,
    ));
  }

  private naming(name: string): readonly CompiledService[] {
    const exact = this.services.filter(({ service }) => service.programs.includes(name));
    const begin = this.services.filter(
      (each) => !exact.includes(each) && each.service.programs.some((pattern) => beginsSo(pattern, name)),
    );
    return [...exact, ...begin];
  }
}

function plainName(program: string): string {
  const name = program.startsWith('/') ? program.slice(program.lastIndexOf('/') + 1) : program;
  return name.replace(/\([^)]*\)$/, '').toLowerCase();
}

function beginsSo(pattern: string, name: string): boolean {
  return pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1));
}
