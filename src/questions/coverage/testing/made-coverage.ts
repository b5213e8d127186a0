import type { LogSources } from '#catalog/log-sources.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import type { CoverageRule, WantedTechnique } from '../coverage.ts';
import type { ReceivedSource } from '../received-source.ts';

/** A rule over `logsource` with one selection, as YAML holds it; techniques as tags. */
export function madeRule(
  selection: unknown,
  rule: Partial<CoverageRule> & { readonly logsource?: Readonly<Record<string, string>> } = {},
): CoverageRule {
  const { logsource = { product: 'windows', category: 'process_creation' }, ...rest } = rule;
  const text = JSON.stringify({ title: 'Made up', logsource, detection: { selection, condition: 'selection' } });
  const [loaded] = loadRules({ path: 'made.yml', license: '', text }, new Map());
  if (loaded === undefined || !('node' in loaded.outcome)) throw new Error(`the made rule is refused: ${text}`);
  const { node } = loaded.outcome;
  const { logSource } = loaded.meta;
  return {
    id: 'r1',
    title: 'Made up',
    techniques: ['T1059'],
    asks: { logSource, node },
    sampleFires: false,
    fired: false,
    ...rest,
  };
}

export function madeTechnique(technique: Partial<WantedTechnique> = {}): WantedTechnique {
  return { id: 'T1059', name: 'Interpreter', actors: ['apt27'], unseen: false, ...technique };
}

/** Sysmon process starts with these fields filled. */
export function madeSource(fields: readonly string[] | null, source: Partial<ReceivedSource> = {}): ReceivedSource {
  return {
    product: 'windows',
    channel: 'Microsoft-Windows-Sysmon/Operational',
    provider: 'Microsoft-Windows-Sysmon',
    code: '1',
    fromUs: 1_000,
    toUs: 2_000,
    records: 5,
    ...(fields === null ? {} : { fieldsNonEmpty: new Set(fields) }),
    ...source,
  };
}

const entry = { channel: 'security', providers: null, codes: ['4688'] };
const plain = { from: ['NewProcessName'], join: null, as: 'text', map: {} } as const;

export const madeLogSources: readonly LogSources[] = [
  {
    product: 'windows',
    services: { security: [{ ...entry, codes: null, fields: {} }] },
    categories: {
      process_creation: [
        {
          channel: 'microsoft-windows-sysmon/operational',
          providers: ['microsoft-windows-sysmon'],
          codes: ['1'],
          fields: {},
        },
        { ...entry, fields: { Image: plain } },
      ],
    },
    columns: {},
    channels: {},
  },
];
