import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the tests ask of an object of the ATT&CK bundle (STIX 2.1). */
export interface AttackObject {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly revoked?: boolean;
  readonly x_mitre_deprecated?: boolean;
  readonly relationship_type?: string;
  readonly source_ref?: string;
  readonly target_ref?: string;
  readonly external_references?: readonly { readonly source_name: string; readonly external_id?: string }[];
}

export function readAttackBundle(sharedData: string): readonly AttackObject[] {
  const packed = readFileSync(join(sharedData, 'cti/attack/enterprise-attack.stix21.json.gz'));
  return JSON.parse(gunzipSync(packed).toString('utf8')).objects;
}

/** Its id in ATT&CK, such as T1003; empty where it has none. */
export function attackId(object: AttackObject | undefined): string {
  const own = object?.external_references?.find((reference) => reference.source_name === 'mitre-attack');
  return own?.external_id ?? '';
}
