import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A log line of a rule set's own tests, and the decoder that is said to understand it. */
export interface RuleTestLine {
  /** File, section and number within it, such as `cisco_asa:3:1`. */
  readonly at: string;
  readonly line: string;
  /** '' where the section names none. */
  readonly decoder: string;
  /** Whether the rule of the section has to fire; the decoder is stated for those only. */
  readonly passes: boolean;
}

/** The lines of all `.ini` files of a folder; a section is begun by its title, and says its decoder behind its lines. */
export function ruleTestLines(folder: string): RuleTestLine[] {
  const files = readdirSync(folder).filter((each) => each.endsWith('.ini'));
  return files
    .sort()
    .flatMap((file) => linesOf(file.slice(0, -'.ini'.length), readFileSync(join(folder, file), 'utf8')));
}

function linesOf(file: string, text: string): RuleTestLine[] {
  return text.split(/^(?=\[.*$)/m).flatMap((section, i) => {
    const decoder = /^decoder *= *(.*?) *$/m.exec(section)?.[1] ?? '';
    return [...section.matchAll(/^log \d+ (pass|fail) *= *(.*)$/gm)].map(([, result, line = ''], n) => ({
      at: `${file}:${i}:${n + 1}`,
      line,
      decoder,
      passes: result === 'pass',
    }));
  });
}
