import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const megabyte = 1e6;
const zeekBytes = 200e6;
const flowFiles = 400;

/** Events of Suricata (../shared/data/suricata), repeated to so many MB of lines. */
export function largeNdjson(data: string, folder: string, megabytes = 200): string {
  const path = join(folder, `eve-${megabytes}mb.ndjson`);
  return made(path, () => {
    const source = join(data, 'suricata/slips');
    const name = readdirSync(source).find((each) => /json(?:\.gz)?$/.test(each) && !each.includes('TRUTH')) ?? '';
    return repeated(ended(unpacked(join(source, name))), megabytes * megabyte);
  });
}

/** Zeek's DNS log (../shared/data/zeek/zed-sample), its rows repeated to 200 MB, packed. */
export function largeZeek(data: string, folder: string): string {
  const path = join(folder, 'dns-200mb.log.gz');
  return made(path, () => {
    const text = unpacked(join(data, 'zeek/zed-sample/zeek-default/dns.log.gz')).toString('latin1');
    const lines = text.split('\n').filter((line) => line !== '');
    const head = lines.filter((line) => line.startsWith('#') && !line.startsWith('#close'));
    const rows = lines.filter((line) => !line.startsWith('#'));
    const body = repeated(Buffer.from(`${rows.join('\n')}\n`, 'latin1'), zeekBytes);
    return gzipSync(Buffer.concat([Buffer.from(`${head.join('\n')}\n`, 'latin1'), body]));
  });
}

/** A folder with one flow file of nfcapd (../shared/data/netflow) four hundred times: 237,600 flows. */
export function manyFlows(data: string, folder: string): string {
  const target = join(folder, 'flows');
  if (existsSync(target)) return target;
  const beside = `${target}.part`;
  mkdirSync(beside, { recursive: true });
  const source = join(data, 'netflow/lab-from-slips/cc1.v9.nfcapd');
  for (let i = 0; i < flowFiles; i++) copyFileSync(source, join(beside, `nfcapd.${String(i).padStart(4, '0')}`));
  renameSync(beside, target);
  return target;
}

/** Written beside and renamed: a file of that name is always whole. */
function made(path: string, content: () => Uint8Array): string {
  if (existsSync(path)) return path;
  writeFileSync(`${path}.part`, content());
  renameSync(`${path}.part`, path);
  return path;
}

function unpacked(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function ended(bytes: Buffer): Buffer {
  return bytes.at(-1) === 0x0a ? bytes : Buffer.concat([bytes, Buffer.from('\n')]);
}

function repeated(piece: Buffer, bytes: number): Buffer {
  return Buffer.concat(Array.from({ length: Math.ceil(bytes / piece.length) }, () => piece));
}
