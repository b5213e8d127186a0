import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { settled } from './settled.ts';

const mostPath = 32_767;

/** Variables with one meaning on nearly every machine; those that depend on the user have none. */
const variables: Readonly<Record<string, string>> = {
  '%systemroot%': 'c:\\windows',
  '%windir%': 'c:\\windows',
  '%systemdrive%': 'c:',
  '%programdata%': 'c:\\programdata',
  '%allusersprofile%': 'c:\\programdata',
  '%programfiles%': 'c:\\program files',
  '%programfiles(x86)%': 'c:\\program files (x86)',
};

/** A whole path in lower case. Windows paths have backslashes only; POSIX paths, which begin with a slash, stay with theirs. */
export function canonicalPath(text: string): Result<string, Reason> {
  if (text.length > mostPath) return fail({ key: 'intel.too-long', values: { limit: mostPath, had: text.length } });
  const path = settled(text.toLowerCase(), withoutWrapping);
  const variable = /^%[^%\\]{1,64}%/.exec(path)?.[0] ?? '';
  if (variable !== '' && !Object.hasOwn(variables, variable))
    return fail({ key: 'intel.path-variable', values: { variable } });
  const whole = (variables[variable] ?? '') + path.slice(variable.length);
  return isPath(whole) ? ok(whole) : fail({ key: 'intel.path-form' });
}

/** Without blanks and quotes around it, and without what tells Windows to take it as it stands. */
function withoutWrapping(text: string): string {
  const bare = text.trim().replace(/^"([^]*)"$/, '$1');
  if (bare.startsWith('/')) return bare;
  const path = bare.replaceAll('/', '\\');
  return path.startsWith('\\\\?\\') || path.startsWith('\\??\\') ? path.slice(4) : path;
}

/** It has a folder, and no wildcard. */
function isPath(path: string): boolean {
  return /[\\/]/.test(path) && !/[*?\u0000-\u001f]/.test(path) && !/^[\\/]*$/.test(path);
}

/** The last part of a path in lower case. */
export function canonicalFileName(text: string): Result<string, Reason> {
  const name = text.trim().toLowerCase();
  const last = name.slice(Math.max(name.lastIndexOf('\\'), name.lastIndexOf('/')) + 1).trim();
  const usable = last.length > 2 && last.length <= 255 && !/[*?<>|":\u0000-\u001f]/.test(last);
  return usable ? ok(last) : fail({ key: 'intel.file-name-form' });
}
