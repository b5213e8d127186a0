import type { Kysely } from 'kysely';
import { levelRank } from '#base/level.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { Provenance, Tlp } from '#questions/indicators/indicator.ts';
import { stricterTlp } from '#questions/indicators/tlp.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import { inChunks } from './in-chunks.ts';
import { shownValue } from './intel-item.ts';
import { provenanceOfRow } from './provenance-row.ts';

/** What matches of indicators say, by id; read from the record store for those that hit. */
export class IndicatorOutputs {
  private readonly db: Kysely<RecordTables>;
  private readonly lang: Lang;
  private readonly outputs = new Map<number, RuleOutput>();

  constructor(db: Kysely<RecordTables>, lang: Lang) {
    this.db = db;
    this.lang = lang;
  }

  /** To be called before `output` is asked for any of the ids. */
  async load(ids: Iterable<number>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.outputs.has(id));
    for (const chunk of inChunks(missing, 500)) {
      const rows = await this.db.selectFrom('indicators').selectAll().where('id', 'in', chunk).execute();
      const stated = await this.db
        .selectFrom('provenances')
        .selectAll()
        .where('indicator', 'in', chunk)
        .orderBy('source')
        .orderBy('source_id')
        .execute();
      const byId = Map.groupBy(stated, ({ indicator }) => indicator);
      for (const { id, kind, value } of rows)
        this.outputs.set(id, indicatorOutput(kind, value, (byId.get(id) ?? []).map(provenanceOfRow), this.lang));
    }
  }

  output(id: number): RuleOutput {
    const output = this.outputs.get(id);
    if (output === undefined) throw new Error('outputs of indicators are loaded before they are asked for');
    return output;
  }
}

/** STIX 2.1 appendix A calls 70 and more high, 30 and more medium; what states nothing is in the middle. */
const unstated = 50;

function levelOf(provenance: readonly Provenance[]): 'low' | 'medium' | 'high' {
  const confidence = Math.max(0, ...provenance.map((each) => each.confidence ?? unstated));
  if (confidence >= 70) return 'high';
  return confidence >= 30 ? 'medium' : 'low';
}

function indicatorOutput(kind: string, value: string, provenance: readonly Provenance[], lang: Lang): RuleOutput {
  const shown = shownValue(kind, value);
  const question = `indicator:${kind}:${shown}`;
  const level = levelOf(provenance);
  const sources = joined(provenance.map(({ source }) => source));
  const tlp = provenance.reduce<Tlp | null>((strictest, each) => stricterTlp(strictest, each.tlp), null);
  const ref = {
    id: question,
    title: say(lang, 'intel.match-title', { kind: kindWord(kind), value: shown }),
    level,
    author: sources,
    path: '',
    license: joined(provenance.map(({ licence }) => licence)),
    link: '',
  };
  const lists = { techniques: [], actors: [], recommendations: [] };
  return {
    question,
    ref,
    rank: levelRank(level),
    ...lists,
    json: JSON.stringify({ rule: ref, ...lists }).slice(1, -1),
    because: { kind: kindWord(kind), value: shown, sources, tlp: tlp ?? 'none' },
  };
}

/** The kind as sentences know it: a word of a message has no hyphen. */
function kindWord(kind: string): string {
  return kind.replaceAll('-', '_');
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(', ');
}
