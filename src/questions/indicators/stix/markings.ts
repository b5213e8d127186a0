import type { Tlp } from '../indicator.ts';
import { asObject, type JsonObject, objectsMember, textMember, textsMember } from '../json/member.ts';
import { readTlp, stricterTlp } from '../tlp.ts';

/** What the markings of an object add up to. */
export interface Marking {
  readonly tlp: Tlp | null;
  /** Statements, such as terms of use. */
  readonly statement: string;
}

/** The marking definitions that the standards give fixed ids (STIX 2.1 section 7.2.1.4; OASIS extension for TLP 2.0). */
const fixed: Readonly<Record<string, Tlp>> = {
  'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9': 'CLEAR',
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'GREEN',
  'marking-definition--f88d31f6-486b-44da-b317-01333bde0b82': 'AMBER',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'RED',
  'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487': 'CLEAR',
  'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb': 'GREEN',
  'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421': 'AMBER',
  'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003': 'AMBER+STRICT',
  'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1': 'RED',
};

const tlp2Extension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

/** Ids the standards define need not be in a file. */
export const isFixedMarking = (id: string): boolean => Object.hasOwn(fixed, id);

/** What a `marking-definition` object says. */
export function readMarking(object: JsonObject): Marking {
  const definition = asObject(object.definition) ?? {};
  const extension = asObject(asObject(object.extensions)?.[tlp2Extension]) ?? {};
  const label = textMember(extension, 'tlp_2_0') || textMember(definition, 'tlp');
  return { tlp: readTlp(label) ?? readTlp(textMember(object, 'name')), statement: textMember(definition, 'statement') };
}

/** Ids of all markings of an object. One that marks a part of it marks all of it here: never less. */
export function markingRefs(object: JsonObject): readonly string[] {
  const granular = objectsMember(object, 'granular_markings').map((each) => textMember(each, 'marking_ref'));
  return [...textsMember(object, 'object_marking_refs'), ...granular].filter((ref) => ref !== '');
}

/** The strictest label of all, and the statements behind each other. */
export function joinMarkings(refs: readonly string[], known: ReadonlyMap<string, Marking>): Marking {
  let tlp: Tlp | null = null;
  const statements = new Set<string>();
  for (const ref of refs) {
    const marking = known.get(ref);
    tlp = stricterTlp(tlp, Object.hasOwn(fixed, ref) ? (fixed[ref] ?? null) : (marking?.tlp ?? null));
    if (marking !== undefined && marking.statement !== '') statements.add(marking.statement);
  }
  return { tlp, statement: [...statements].join(' ') };
}
