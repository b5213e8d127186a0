import { canonical } from '../canonical/canonical.ts';
import type { IndicatorKind } from '../indicator.ts';
import type { ObservableForm } from './observable-names.ts';

/** A value a record shows, in canonical form, and where the record shows it. */
export interface Observable {
  readonly kind: IndicatorKind;
  readonly value: string;
  /** Name of the column: of ECS, or of an original field behind `f:`. */
  readonly name: string;
}

/** The observables of one value of a column; none as a rule where the value is not of the form. */
export function readValue(form: ObservableForm, name: string, text: string): readonly Observable[] {
  const found: Observable[] = [];
  for (const { kind, text: own } of parts(form, text)) {
    const result = canonical(kind, own);
    if (result.ok && !found.some((each) => each.kind === kind && each.value === result.value))
      found.push({ kind, value: result.value, name });
  }
  return found;
}

interface Part {
  readonly kind: IndicatorKind;
  readonly text: string;
}

function parts(form: ObservableForm, text: string): readonly Part[] {
  switch (form) {
    case 'host':
      return [hostPart(text)];
    case 'answers':
      return answers(text);
    case 'page':
      return page(text);
    case 'path':
      // FTP logs name a file by its URL.
      if (text.includes('://')) return page(text);
      return /[\\/]/.test(text)
        ? [
            { kind: 'file-path', text },
            { kind: 'file-name', text },
          ]
        : [{ kind: 'file-name', text }];
    case 'key':
      return [
        { kind: 'registry-key', text },
        { kind: 'registry-key', text: text.slice(0, Math.max(text.lastIndexOf('\\'), 0)) },
      ];
    case 'hash':
      return hash(text);
    case 'hashes':
      return hashes(text);
    case 'serial':
      return [{ kind: 'certificate', text: `serial:${text}` }];
    default:
      return [{ kind: form, text }];
  }
}

/** A name of letters is no address; what may be one is tried as such. A port behind either is dropped. */
function hostPart(text: string): Part {
  if (/^[\d.]+$/.test(text) || (text.includes(':') && /^[\da-f:.%[\]]+$/i.test(text) && !/^[\d.]+:\d+$/.test(text)))
    return { kind: 'ip', text };
  const bare = text.replace(/:\d{1,5}$/, '');
  return { kind: /^[\d.]+$/.test(bare) ? 'ip' : 'domain', text: bare };
}

/** Longest answer that is taken apart: servers send a few dozen records. */
const mostAnswer = 16_384;

function answers(text: string): readonly Part[] {
  return text
    .slice(0, mostAnswer)
    .split(/[;,\s]+/)
    .filter((each) => each.includes('.') || each.includes(':'))
    .filter((each) => !/^type:$/i.test(each))
    .map(hostPart);
}

/** A request that names only its path has no URL here; `host:443` is what CONNECT asks for. */
function page(text: string): readonly Part[] {
  if (text.startsWith('/')) return [];
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? canonical('url', text) : null;
  if (url === null) return /^[^\s/?#]{3,253}:\d{1,5}$/.test(text) ? [hostPart(text)] : [];
  return url.ok ? [{ kind: 'url', text: url.value }, hostPart(new URL(url.value).hostname)] : [];
}

const hashKinds: Readonly<Record<number, IndicatorKind>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };

function hash(text: string): readonly Part[] {
  const kind = hashKinds[text.trim().length];
  return kind === undefined ? [] : [{ kind, text }];
}

const namedHashes: Readonly<Record<string, IndicatorKind>> = {
  md5: 'md5',
  sha1: 'sha1',
  sha256: 'sha256',
  sha512: 'sha512',
  imphash: 'imphash',
};

function hashes(text: string): readonly Part[] {
  return text
    .slice(0, 1_024)
    .split(',')
    .flatMap((each) => {
      const [name = '', value] = each.split('=');
      const kind = namedHashes[name.trim().toLowerCase()];
      if (value === undefined) return hash(name);
      return kind === undefined ? [] : [{ kind, text: value }];
    });
}
