import type { Host } from './inventory.ts';
import type { PlannedAnswer } from './log-book.ts';
import type { Random } from './random.ts';
import type { Process } from './sysmon-process.ts';
import { processFields, sysmonTime } from './sysmon-process.ts';
import type { World } from './world.ts';
import { note } from './world.ts';

interface Peer {
  readonly address: string;
  readonly name: string;
  readonly port: number;
}

export function noteConnection(
  world: World,
  host: Host,
  random: Random,
  timeUs: number,
  process: Process,
  peer: Peer,
  answer?: PlannedAnswer,
): void {
  const values = {
    ...processFields(process, timeUs),
    Protocol: 'tcp',
    Initiated: true,
    SourceIp: host.address,
    SourceHostname: host.fullName,
    SourcePort: random.between(49_152, 65_535),
    DestinationIp: peer.address,
    DestinationHostname: peer.name,
    DestinationPort: peer.port,
  };
  note(world, host, 'connection', timeUs, values, answer);
}

export function noteFile(world: World, host: Host, timeUs: number, process: Process, path: string): void {
  const values = { ...processFields(process, timeUs), TargetFilename: path, CreationUtcTime: sysmonTime(timeUs) };
  note(world, host, 'fileCreate', timeUs, values);
}

export function noteRegistry(
  world: World,
  host: Host,
  timeUs: number,
  process: Process,
  change: { readonly key: string; readonly details: string },
  answer?: PlannedAnswer,
): void {
  const values = {
    ...processFields(process, timeUs),
    EventType: 'SetValue',
    TargetObject: change.key,
    Details: change.details,
  };
  note(world, host, 'registrySet', timeUs, values, answer);
}

interface LoadedLibrary {
  readonly path: string;
  /** '' for a library without a signature. */
  readonly signer: string;
}

export function noteLibrary(
  world: World,
  host: Host,
  random: Random,
  timeUs: number,
  process: Process,
  library: LoadedLibrary,
  answer?: PlannedAnswer,
): void {
  const isSigned = library.signer !== '';
  const values = {
    ...processFields(process, timeUs),
    ImageLoaded: library.path,
    Hashes: `SHA256=${random.hex(64).toUpperCase()}`,
    Signed: String(isSigned),
    Signature: isSigned ? library.signer : '-',
    SignatureStatus: isSigned ? 'Valid' : 'Unavailable',
  };
  note(world, host, 'imageLoad', timeUs, values, answer);
}
