import type { Pap, Tlp } from '../indicator.ts';
import { type JsonObject, objectsMember, textMember } from '../json/member.ts';
import { readPap, readTlp, stricterTlp } from '../tlp.ts';

/** What tags and galaxies of an event or attribute say. */
export interface MispLabels {
  readonly tlp: Tlp | null;
  readonly pap: Pap | null;
  readonly labels: readonly string[];
  readonly actors: readonly string[];
  readonly software: readonly string[];
}

/** `misp-galaxy:threat-actor="Naikon"`, `misp-galaxy:mitre-intrusion-set="APT32 - G0050"`. */
const galaxyTag = /^misp-galaxy:([^=]{1,100})="([^"]{1,200})"$/;
const isActor = /threat-actor|intrusion-set|activity-group/;
const isSoftware = /malpedia|ransomware|malware|tool|\brat\b|backdoor|banker|stealer/;

export function labelsOf(object: JsonObject): MispLabels {
  const names = objectsMember(object, 'Tag').map((tag) => textMember(tag, 'name'));
  const clusters = [...names.map(galaxyOfTag).filter((each) => each !== null), ...galaxiesOf(object)];
  const named = (type: RegExp) => [...new Set(clusters.filter((each) => type.test(each.type)).map(({ name }) => name))];
  return {
    tlp: names.reduce<Tlp | null>((tlp, name) => stricterTlp(tlp, /^tlp:/i.test(name) ? readTlp(name) : null), null),
    pap:
      names
        .filter((name) => /^pap:/i.test(name))
        .map(readPap)
        .find((pap) => pap !== null) ?? null,
    labels: names.filter((name) => name !== '' && !/^(?:tlp|pap):|^misp-galaxy:/i.test(name)),
    actors: named(isActor),
    software: named(isSoftware).filter((name) => !named(isActor).includes(name)),
  };
}

/** The attribute's own labels and those of its event. */
export function joinLabels(event: MispLabels, own: MispLabels): MispLabels {
  const all = (a: readonly string[], b: readonly string[]) => (b.length === 0 ? a : [...new Set([...a, ...b])]);
  return {
    tlp: own.tlp ?? event.tlp,
    pap: own.pap ?? event.pap,
    labels: all(event.labels, own.labels),
    actors: all(event.actors, own.actors),
    software: all(event.software, own.software),
  };
}

interface Cluster {
  readonly type: string;
  readonly name: string;
}

function galaxyOfTag(name: string): Cluster | null {
  const [, type, value] = galaxyTag.exec(name) ?? [];
  return type === undefined || value === undefined ? null : { type, name: value };
}

function galaxiesOf(object: JsonObject): readonly Cluster[] {
  return objectsMember(object, 'Galaxy').flatMap((galaxy) =>
    objectsMember(galaxy, 'GalaxyCluster').map((cluster) => ({
      type: textMember(galaxy, 'type'),
      name: textMember(cluster, 'value'),
    })),
  );
}
