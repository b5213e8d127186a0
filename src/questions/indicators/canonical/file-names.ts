import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';

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
  const path = normalised(text);
  if (path.length > mostPath) return fail({ key: 'intel.too-long', values: { limit: mostPath, had: path.length } });
  const variable = /^%[^%\\]{1,64}%/.exec(path)?.[0];
  if (variable === undefined) return isPath(path) ? ok(path) : fail({ key: 'intel.path-form' });
  if (!Object.hasOwn(variables, variable)) return fail({ key: 'intel.path-variable', values: { variable } });
  return ok((variables[variable] as string) + path.slice(variable.length));
}

function normalised(text: string): string {
  const lower = text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .toLowerCase();
  if (lower.startsWith('/')) return lower;
  const path = lower.replaceAll('/', '\\');
  return path.startsWith('\\\\?\\') || path.startsWith('\\??\\') ? path.slice(4) : path;
}

/** It has a folder, and no wildcard. */
function isPath(path: string): boolean {
  return /[\\/]/.test(path) && !/[*?\u0000-\u001f]/.test(path) && !/^[\\/]*$/.test(path);
}

/** The last part of a path in lower case. */
export function canonicalFileName(text: string): Result<string, Reason> {
  const name = text.trim().toLowerCase();
  const last = name.slice(Math.max(name.lastIndexOf('\\'), name.lastIndexOf('/')) + 1);
  const usable = last.length > 2 && last.length <= 255 && !/[*?<>|":\u0000-\u001f]/.test(last);
  return usable ? ok(last) : fail({ key: 'intel.file-name-form' });
}
