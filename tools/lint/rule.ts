import type ts from 'typescript';

/** One house rule that oxlint has no word for. `check` sees one parsed file and reports each violation at its node. */
export interface LintRule {
  /** Lower kebab-case; the file name. */
  readonly id: string;
  /** `path` is relative to the root, with `/`. */
  appliesTo(path: string): boolean;
  check(file: ts.SourceFile, report: Report): void;
}

/** `text` says what is wrong and what to do instead, in one sentence. Without a node the file itself is meant. */
export type Report = (text: string, node?: ts.Node) => void;

export interface LintProblem {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}
