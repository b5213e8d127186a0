import type { Reason } from '#base/reason.ts';
import { techniqueTablesOfCatalog } from '#catalog/generated/technique-tables.ts';
import type { Lang } from '#catalog/lang.ts';
import { currentTechnique } from '#catalog/renamed-techniques.ts';
import { techniqueIndexOf } from '#catalog/technique-index.ts';
import { packedRuleEntries } from '#questions/sigma/packed-rules.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import { cacheFolder, ownPaths } from '../paths.ts';
import { compiledRules } from '../rules/compiled-rules.ts';
import { type RawRuleFile, readRuleFolders, type RuleFolders } from '../rules/rule-files.ts';
import { type RuleOutput, ruleOutputs } from '../scan/rule-outputs.ts';
import { huntAsRules, readHunts } from './catalog-hunts.ts';

/** Rules that a hunt asks. */
export interface HuntRules {
  readonly packed: Uint8Array;
  readonly entries: readonly RuleEntry[];
  readonly outputOf: (rule: number) => RuleOutput;
  /** Is the rule, by its index, one of those that were asked for and can be asked? */
  readonly wanted: (rule: number) => boolean;
  /** Those that cannot, with the reason. Of one that cannot be read it is not known what it is about: it may have been asked for. */
  readonly refused: ReadonlyMap<number, Reason>;
}

export interface HuntRulesRequest {
  /** Files and folders; our own rules without any. */
  readonly paths: readonly string[];
  /** Rules that were read already, in place of any path. */
  readonly read: RuleFolders | null;
  /** Id of an actor: rules of what it is known for, and the hunts the catalogue keeps for it. */
  readonly actor: string | null;
  /** ATT&CK technique; its sub-techniques count too. */
  readonly technique: string | null;
  readonly lang: Lang;
}

/** Throws a UserError where a path holds no rules. */
export async function huntRules({ paths, read, actor, technique, lang }: HuntRulesRequest): Promise<HuntRules> {
  const folders = read ?? readRuleFolders(paths.length === 0 ? [ownPaths.rules] : paths);
  const kept = actor === null || read !== null || paths.length > 0 ? [] : keptHunts(actor, lang);
  const shared = await compiledRules({
    folders: { ...folders, files: [...folders.files, ...kept] },
    includeOff: false,
    cache: cacheFolder(process.env),
    threads: [],
  });
  const packed = new Uint8Array(shared);
  const entries = packedRuleEntries(packed);
  const outputOf = ruleOutputs(entries, techniqueIndexOf(techniqueTablesOfCatalog), lang);
  const isAbout = (rule: number) =>
    (actor === null || outputOf(rule).actors.includes(actor)) &&
    (technique === null || outputOf(rule).techniques.some((each) => isOf(each, technique)));
  const refused = [...entries.entries()].flatMap(([rule, { refused: why, meta }]): [number, Reason][] =>
    why !== null && (isAbout(rule) || meta.techniques.length === 0) ? [[rule, why]] : [],
  );
  return {
    packed,
    entries,
    outputOf,
    wanted: (rule) => entries[rule]?.refused === null && isAbout(rule),
    refused: new Map(refused),
  };
}

/** Old and new ids alike. */
function isOf(technique: string, wanted: string): boolean {
  const { renamed } = techniqueTablesOfCatalog;
  const [own, asked] = [currentTechnique(technique, renamed), currentTechnique(wanted.toUpperCase(), renamed)];
  return own === asked || own.startsWith(`${asked}.`);
}

/** Hunts of the catalogue that a rule can say, as rule files. */
function keptHunts(actor: string, lang: Lang): RawRuleFile[] {
  return readHunts().flatMap((hunt) => {
    const text = hunt.actors.includes(actor) ? huntAsRules(hunt, lang) : null;
    return text === null
      ? []
      : [{ path: `catalog/hunts/${hunt.id}.yaml`, license: 'Apache-2.0', bytes: Buffer.from(text) }];
  });
}
