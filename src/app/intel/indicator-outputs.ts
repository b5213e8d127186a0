import type { Kysely } from 'kysely';
import { levelRank } from '#base/level.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { Provenance, Tlp } from '#questions/indicators/indicator.ts';
import { stricterTlp } from '#questions/indicators/tlp.ts';
import { strengthAt } from '#questions/indicators/validity.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import { inChunks } from './in-chunks.ts';
import { type IntelItem, shownValue } from './intel-item.ts';
import { lastingKind, provenanceOfRow } from './provenance-row.ts';

/** What matches of indicators say, by id; read from the record store for those that hit. */
export class IndicatorOutputs {
  private readonly db: Kysely<RecordTables>;
  private readonly atUs: number;
  private readonly lang: Lang;
  private readonly outputs = new Map<number, RuleOutput>();

  /** `atUs`: the time for which indicators are judged. */
  constructor(db: Kysely<RecordTables>, atUs: number, lang: Lang) {
    this.db = db;
    this.atUs = atUs;
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
      for (const row of rows) {
        const item = { ...row, kind: row.kind as IntelItem['kind'] };
        const provenance = (byId.get(row.id) ?? []).map(provenanceOfRow);
        const level = levelOf(strengthAt(lastingKind(item), provenance, this.atUs));
        this.outputs.set(row.id, indicatorOutput({ ...item, level, provenance }, this.lang));
      }
    }
  }

  output(id: number): RuleOutput {
    const output = this.outputs.get(id);
    if (output === undefined) throw new Error('outputs of indicators are loaded before they are asked for');
    return output;
  }
}

/** STIX 2.1 appendix A calls 70 and more high, 30 and more medium. */
function levelOf(strength: number): 'low' | 'medium' | 'high' {
  if (strength >= 70) return 'high';
  return strength >= 30 ? 'medium' : 'low';
}

interface StatedItem {
  readonly kind: string;
  readonly value: string;
  readonly level: 'low' | 'medium' | 'high';
  readonly provenance: readonly Provenance[];
}

function indicatorOutput({ kind, value, level, provenance }: StatedItem, lang: Lang): RuleOutput {
  const shown = shownValue(kind, value);
  const question = `indicator:${kind}:${shown}`;
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
