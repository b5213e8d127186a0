import { posix } from 'node:path';
import ts from 'typescript';
import type { LintRule } from '../rule.ts';
import { walk } from '../walk.ts';

/**
 * One spelling for each way to go: `./` for what stands in the same folder or below, `../` at most once and only within
 * the stage, `#stage/file.ts` for everything else. Tests and tools reach sources by `#stage/file.ts` alone.
 */
export const importStyle: LintRule = {
  id: 'import-style',
  appliesTo: (path) => /^(?:src|test|tools|bench)\//.test(path),
  check(file, report) {
    walk(file, (node) => {
      const specifier = specifierOf(node);
      if (!specifier) return;
      const wrong = /^[#.]/.test(specifier.text) ? wrongWith(file.fileName, specifier.text) : null;
      if (wrong) report(wrong, specifier);
    });
  },
};

function specifierOf(node: ts.Node): ts.StringLiteral | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteral(argument) ? argument : null;
  }
  return null;
}

function wrongWith(path: string, specifier: string): string | null {
  if (!/\.(?:ts|tsx|mjs|js|json)$/.test(specifier)) return `"${specifier}" does not end in its file's extension`;
  return specifier.startsWith('#') ? wrongWithStagePath(path, specifier) : wrongWithRelativePath(path, specifier);
}

function wrongWithStagePath(path: string, specifier: string): string | null {
  if (!/^#[a-z]+\/[^.][^:]*$/.test(specifier)) return `"${specifier}" does not name a stage: #stage/file.ts`;
  const target = `src/${specifier.slice(1)}`;
  const near = posix.relative(posix.dirname(path), target);
  return near.startsWith('..') ? null : `"${specifier}" stands in this folder or below: "./${near}"`;
}

function wrongWithRelativePath(path: string, specifier: string): string | null {
  const target = posix.join(posix.dirname(path), specifier);
  const stagePath = `#${target.slice('src/'.length)}`;
  if (!path.startsWith('src/')) {
    return target.startsWith('src/') ? `"${specifier}" reaches into src/: "${stagePath}"` : null;
  }
  if (stageOf(target) !== stageOf(path)) return `"${specifier}" leaves its stage: #stage/file.ts`;
  if (specifier.startsWith('../../')) return `"${specifier}" climbs more than one folder: "${stagePath}"`;
  return posix.normalize(specifier) === specifier.replace(/^\.\//, '') ? null : `"${specifier}" takes a detour`;
}

function stageOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
