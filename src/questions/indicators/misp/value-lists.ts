import { compileRegex, type Regex } from '#questions/sigma/regex.ts';

/** Says whether a value stands on a list; made once for a list, asked once for each indicator. */
export type OnList = (value: string) => boolean;

/** Exactly the value. */
export function stringList(values: readonly string[]): OnList {
  const known = new Set(values.map((value) => value.toLowerCase()));
  return (value) => known.has(value.toLowerCase());
}

/** A name that is on the list, or below one that is. Entries may begin or end with a dot. */
export function hostnameList(values: readonly string[]): OnList {
  const known = new Set(values.map((value) => value.toLowerCase().replace(/^\.+|\.+$/g, '')));
  return (value) => {
    for (let at = 0; ; ) {
      if (known.has(value.slice(at))) return true;
      const dot = value.indexOf('.', at);
      if (dot < 0) return false;
      at = dot + 1;
    }
  };
}

const gram = 4;

/** A value that holds an entry. Entries are found by their first four characters, shorter ones one by one. */
export function substringList(values: readonly string[]): OnList {
  const lower = values.map((value) => value.toLowerCase()).filter((value) => value !== '');
  const byGram = Map.groupBy(
    lower.filter((value) => value.length >= gram),
    (value) => value.slice(0, gram),
  );
  const short = lower.filter((value) => value.length < gram);
  return (value) => {
    const text = value.toLowerCase();
    for (let at = 0; at + gram <= text.length; at++) {
      const found = byGram.get(text.slice(at, at + gram));
      if (found?.some((entry) => text.startsWith(entry, at)) === true) return true;
    }
    return short.some((entry) => text.includes(entry));
  };
}

/** A value that an expression fits. They are written as PHP writes them: `/…/i`. Null where one cannot be run. */
export function regexList(values: readonly string[]): OnList | null {
  const regexes: Regex[] = [];
  for (const value of values) {
    const [, source = value, flags = ''] = /^\/(.*)\/([a-z]{0,8})$/s.exec(value) ?? [];
    try {
      regexes.push(compileRegex(source, flags));
    } catch {
      return null;
    }
  }
  return (value) => regexes.some((regex) => regex.test(value));
}
