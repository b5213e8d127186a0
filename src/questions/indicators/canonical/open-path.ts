/** Folders whose place depends on the user, as paths of any user have them (Microsoft, known folders). */
const userFolders: Readonly<Record<string, string>> = {
  '%appdata%': '\\users\\*\\appdata\\roaming',
  '%localappdata%': '\\users\\*\\appdata\\local',
  '%temp%': '\\users\\*\\appdata\\local\\temp',
  '%tmp%': '\\users\\*\\appdata\\local\\temp',
  '%userprofile%': '\\users\\*',
  '%homepath%': '\\users\\*',
  '%public%': '\\users\\public',
};

/**
 * A path that is another one for each user, as an expression on whole paths: `%APPDATA%\x\y.exe`, `C:\Users\*\y.exe`. A star
 * stands for one folder or a part of a name. Null for a path that stands for itself, or that says no more than a folder.
 */
export function openPathPattern(text: string): string | null {
  const path = text.trim().toLowerCase().replaceAll('/', '\\');
  const variable = /^%[^%\\]{1,64}%(?=\\)/.exec(path)?.[0] ?? '';
  const folder = Object.hasOwn(userFolders, variable) ? (userFolders[variable] as string) : null;
  const star = /^[a-z]:\\[^?]*\*/.test(path);
  if (folder === null && !star) return null;
  const whole = folder === null ? path : folder + path.slice(variable.length);
  const name = whole.slice(whole.lastIndexOf('\\') + 1);
  if (name.replace(/[*.]|exe$|dll$/g, '').length < 2) return null;
  const parts = whole.split(/\*+/).map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return `${folder === null ? '^' : ''}${parts.join('[^\\\\]*')}$`;
}
