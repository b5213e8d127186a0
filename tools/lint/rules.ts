import type { LintRule } from './rule.ts';
import { exportCount } from './rules/export-count.ts';
import { fileName } from './rules/file-name.ts';
import { importStyle } from './rules/import-style.ts';
import { noClock } from './rules/no-clock.ts';
import { noDynamicCode } from './rules/no-dynamic-code.ts';
import { noReExport } from './rules/no-re-export.ts';
import { testFunctionLength } from './rules/test-function-length.ts';
import { totalOrder } from './rules/total-order.ts';

/** Our own rules, sorted by id. What oxlint can say is in .oxlintrc.json. */
export const lintRules: readonly LintRule[] = [
  exportCount,
  fileName,
  importStyle,
  noClock,
  noDynamicCode,
  noReExport,
  testFunctionLength,
  totalOrder,
];
