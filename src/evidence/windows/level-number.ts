/** Levels as the viewer and shippers name them, and their numbers (event schema, LevelType). In lower case. */
const levels: Readonly<Record<string, string>> = {
  logalways: '0',
  critical: '1',
  重大: '1',
  error: '2',
  エラー: '2',
  warning: '3',
  警告: '3',
  information: '4',
  info: '4',
  情報: '4',
  verbose: '5',
  詳細: '5',
};

export function levelNumber(name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(levels, lower) ? levels[lower] : undefined;
}
