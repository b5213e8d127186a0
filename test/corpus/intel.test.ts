import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sharedData } from '#evidence/testing/shared-data.ts';
import type { IntelContent } from '#questions/indicators/intel-book.ts';
import type { IntelOptions } from '#questions/indicators/intel-options.ts';
import { readKev } from '#questions/indicators/kev/read-kev.ts';
import { readMisp } from '#questions/indicators/misp/read-misp.ts';
import { readWarningList } from '#questions/indicators/misp/warning-lists.ts';
import { readIntel } from '#questions/indicators/read-intel.ts';
import { recogniseIntel } from '#questions/indicators/recognise.ts';
import { screen } from '#questions/indicators/screen.ts';
import { attackGroups } from '#questions/indicators/stix/attack-groups.ts';
import { readStix } from '#questions/indicators/stix/read-stix.ts';

const cti = `${sharedData}/cti`;
const options: IntelOptions = { source: 'corpus', licence: '', tlp: null, pap: null, confidence: null, receivedUs: 0 };

interface SetTruth {
  readonly path: string;
  readonly form: string;
  readonly objects: number;
  readonly indicators: number;
  readonly combinations: number;
  readonly refused: number;
  readonly notUsable: number;
}

const sets = json<readonly SetTruth[]>(join(import.meta.dirname, 'intel-sets.json'));
const exceptions = json<readonly { path: string; refused: number }[]>(
  join(import.meta.dirname, 'intel-exceptions.json'),
);

describe.skipIf(sharedData === null)('published sets of indicators (skipped where ../shared/data is absent)', () => {
  it.each(sets)('$path is recognised as $form and read to the last of its $objects objects', ({ path, ...truth }) => {
    const read = readIntel(bytesOf(`${cti}/${path}`), options);
    if (!read.ok || !('content' in read.value)) throw new Error(`${path} holds no indicators`);
    expect({ form: read.value.form, ...countsOf(read.value.content) }).toEqual(truth);
  });

  it('the six actors have the techniques and software that the truth file names, live ones only', () => {
    const { graph } = readStix(bytesOf(`${cti}/attack/enterprise-attack.stix21.json.gz`), options);
    const truth = json<Record<string, { techniques: string[]; software: string[] }>>(
      `${cti}/attack/six-actors.truth.json`,
    );
    const groups = attackGroups(graph).filter(({ id }) => Object.hasOwn(truth, id));
    const counts = groups.map(({ id, techniques, software }) => `${id} ${techniques.length}/${software.length}`);
    expect(counts).toEqual(['G0004 46/11', 'G0013 2/5', 'G0027 57/24', 'G0093 31/16', 'G0128 29/0', 'G0129 85/23']);
    for (const { id, techniques, software } of groups) {
      expect([id, techniques]).toEqual([id, truth[id]?.techniques]);
      expect([id, software]).toEqual([id, truth[id]?.software]);
    }
  });

  it('all 65 bundles of Unit 42 and the STIX examples load; values that are none are refused one by one', () => {
    const bundles = filesBelow(`${cti}/unit42-stix`).filter((path) => /\.json(?:\.gz)?$/.test(path));
    const examples = ['documentation', 'json-schemas/examples'].flatMap((each) =>
      filesBelow(`${cti}/stix-examples/${each}`),
    );
    expect([bundles.length, examples.length]).toEqual([65, 17]);
    for (const path of [...bundles, ...examples]) {
      const { objects, refused } = readStix(bytesOf(path), options);
      const name = path.slice(cti.length + 1);
      const excepted = exceptions.find((each) => each.path === name)?.refused ?? 0;
      expect([name, refused.length, Object.keys(objects).length > 0]).toEqual([name, excepted, true]);
    }
  });

  it("the validator's samples: what is invalid is refused with the reason, what is valid is taken", () => {
    const samples = ['v20', 'v21'].flatMap((version) => filesBelow(`${cti}/stix-examples/validator/${version}`));
    expect(samples.length).toBe(17);
    for (const path of samples) {
      const { objects, refused } = readStix(bytesOf(path), options);
      const invalid = path.includes('/invalid_');
      expect([path, refused.length > 0, Object.keys(objects).length]).toEqual([path, invalid, invalid ? 0 : 1]);
    }
  });

  it('JSON schemas are no STIX objects', () => {
    for (const path of filesBelow(`${cti}/stix-examples/json-schemas/interop`))
      expect(Object.keys(readStix(bytesOf(path), options).objects)).toEqual([]);
  });

  it('MISP events of all shapes: indicators, and what is not meant for detection', () => {
    const counts = readdirSync(`${cti}/misp-events`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const { indicators, refused, notUsable } = readMisp(bytesOf(`${cti}/misp-events/${name}`), options);
        return `${name} ${indicators.length} ${refused.length} ${notUsable.length}`;
      });
    expect(counts).toEqual([
      '57c4445b-c548-4654-af0b-4be3950d210f.json 4 1 4',
      'existing_event.json 81 0 39',
      'galaxy_1.json 3 0 6',
      'japanese_test.json 0 0 1',
      'mainly_objects_1.json 19 0 53',
      'malware_exist.json 3 0 2',
      // Feeds of MISP, and sharing groups: no events.
      'misp-feed-defaults.json 0 84 0',
      'misp-tests-event.json 28 2 8',
      'misp_event.json 0 0 2',
      'new_misp_event.json 0 0 0',
      'shadow.json 1 0 2',
      'sharing_groups.json 0 2 0',
      'sighting_1.json 5 0 0',
    ]);
  });

  it('all 124 warning lists load with their 260,091 values, and keep aside what is everywhere', () => {
    const lists = filesBelow(`${cti}/misp-warninglists`).flatMap((path) => {
      const bytes = bytesOf(path);
      expect([path, recogniseIntel(bytes)]).toEqual([path, 'misp-warning-list']);
      const list = readWarningList(bytes);
      return list.ok ? [list.value] : [];
    });
    expect([lists.length, lists.reduce((sum, { size }) => sum + size, 0)]).toEqual([124, 260_091]);
    const kept = screen(
      [
        { kind: 'ip', value: '8.8.8.8' },
        { kind: 'domain', value: 'microsoft.com' },
        { kind: 'domain', value: 'co.jp' },
        { kind: 'email', value: 'abuse@some-registrar.net' },
        { kind: 'sha256', value: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
        { kind: 'domain', value: 'wh0am1.itbaydns.com' },
      ].map((each) => ({ ...each, subdomains: false, provenance: [] }) as Parameters<typeof screen>[0][number]),
      lists,
    );
    expect(kept.accepted.map(({ value }) => value)).toEqual(['wh0am1.itbaydns.com']);
    expect(kept.quarantined.every(({ whys }) => whys.some(({ key }) => key === 'intel.warning-list'))).toBe(true);
  });

  it("CISA's catalogue has 1,404 vulnerabilities in both its forms", () => {
    const [csv, asJson] = ['csv', 'json'].map((form) => {
      const bytes = bytesOf(`${sharedData}/vuln/cisa-kev/known_exploited_vulnerabilities.${form}.gz`);
      expect([form, recogniseIntel(bytes)]).toEqual([form, 'kev']);
      return readKev(bytes);
    });
    const sorted = (kev: typeof csv) =>
      kev?.vulnerabilities.map(({ cve, listedUs, dueUs }) => `${cve} ${listedUs} ${dueUs}`).toSorted();
    expect([csv?.vulnerabilities.length, csv?.refused, asJson?.refused]).toEqual([1_404, [], []]);
    expect(sorted(csv)).toEqual(sorted(asJson));
  });
});

function countsOf(content: IntelContent): Omit<SetTruth, 'path' | 'form'> {
  return {
    objects: Object.values(content.objects).reduce((sum, count) => sum + count, 0),
    indicators: content.indicators.length,
    combinations: content.combinations.length,
    refused: content.refused.length + content.refusedMore,
    notUsable: content.notUsable.length + content.notUsableMore,
  };
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((each) => each.isFile() && /\.json(?:\.gz)?$/.test(each.name))
    .map((each) => join(each.parentPath, each.name))
    .toSorted();
}

function bytesOf(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
