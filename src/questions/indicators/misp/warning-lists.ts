import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { type IndicatorKind, indicatorKinds } from '../indicator.ts';
import { asObject, textMember, textsMember } from '../json/member.ts';
import { parseRange } from '../json/parse-range.ts';
import { containingNetworks } from '../matching/containing-networks.ts';
import { mispKinds } from './attribute-kinds.ts';
import { hostnameList, type OnList, regexList, stringList, substringList } from './value-lists.ts';

/** A list of values that are known to be harmless, or to say nothing (MISP warning lists). */
export interface WarningList {
  readonly name: string;
  readonly version: string;
  readonly size: number;
  readonly kinds: ReadonlySet<IndicatorKind>;
  /** The networks of a list of networks, for many lists to be asked at once; empty for any other. */
  readonly networks: readonly string[];
  /** Whether a canonical value of the kind stands on it. */
  readonly holds: (kind: IndicatorKind, value: string) => boolean;
}

/** Reads one `list.json`: `name`, `type` (string, hostname, cidr, substring, regex), `list`, `matching_attributes`. */
export function readWarningList(bytes: Uint8Array): Result<WarningList, Reason> {
  const parsed = parseRange(bytes, 0, bytes.length);
  if (!parsed.ok) return fail(parsed.error);
  const document = asObject(parsed.value) ?? {};
  const name = textMember(document, 'name');
  const type = textMember(document, 'type');
  const values = textsMember(document, 'list');
  if (name === '' || values.length === 0) return fail({ key: 'intel.warning-list-form' });
  const onList = listOf(type, values);
  if (onList === null) return fail({ key: 'intel.warning-list-type', values: { type: type.slice(0, 40) } });
  const kinds = new Set(textsMember(document, 'matching_attributes').flatMap(mispKinds));
  return ok({
    name,
    version: String(document.version ?? ''),
    size: values.length,
    networks: type === 'cidr' ? values : [],
    // A list that names no attributes is meant for all.
    kinds: kinds.size === 0 ? new Set(indicatorKinds) : kinds,
    holds: (kind, value) => askedAs(kind, value, type).some(onList),
  });
}

function listOf(type: string, values: readonly string[]): OnList | null {
  if (type === 'string') return stringList(values);
  if (type === 'hostname') return hostnameList(values);
  if (type === 'substring') return substringList(values);
  if (type === 'regex') return regexList(values);
  return type === 'cidr' ? cidrList(values) : null;
}

/** An address or network within one of the list. */
function cidrList(values: readonly string[]): OnList {
  const containing = containingNetworks(values);
  return (value) => containing(value).length > 0;
}

/**
 * What of an indicator a list is asked for. A URL is asked as it stands, as is its host if it is the whole site: a page on a
 * well-known host is no statement about the host.
 */
function askedAs(kind: IndicatorKind, value: string, type: string): readonly string[] {
  if (kind !== 'url') return [value];
  const url = new URL(value);
  const isSite = url.pathname === '/' && url.search === '';
  if (type === 'string' || type === 'substring') return isSite ? [value, url.hostname, url.origin] : [value];
  return isSite ? [url.hostname.replace(/^\[|\]$/g, '')] : [];
}
