import ts from 'typescript';
import type { LintRule } from '../rule.ts';
import { walk } from '../walk.ts';

const shellCalls = new Set(['exec', 'execSync']);
const timers = new Set(['setTimeout', 'setInterval', 'setImmediate']);

/** No text becomes code or a shell's command line. eval and new Function are oxlint's (no-eval, no-new-func). */
export const noDynamicCode: LintRule = {
  id: 'no-dynamic-code',
  appliesTo: () => true,
  check(file, report) {
    walk(file, (node) => {
      if (ts.isImportDeclaration(node)) reportImport(node, report);
      if (ts.isPropertyAssignment(node) && isShellOption(node)) {
        report('`shell` hands the command line to a shell: pass the arguments as a list', node);
      }
      if (ts.isCallExpression(node) && timers.has(node.expression.getText(file))) {
        const [first] = node.arguments;
        if (first && ts.isStringLiteralLike(first)) report('a timer with text runs it as code: pass a function', node);
      }
      if (ts.isCallExpression(node) && node.expression.getText(file) === 'Function') {
        report('Function() makes code from text', node);
      }
    });
  },
};

function reportImport(node: ts.ImportDeclaration, report: (text: string, node: ts.Node) => void): void {
  if (!ts.isStringLiteral(node.moduleSpecifier)) return;
  const module = node.moduleSpecifier.text.replace(/^node:/, '');
  if (module === 'vm' || module === 'repl') report(`node:${module} runs text as code`, node);
  if (module !== 'child_process') return;
  const bindings = node.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) report('import the functions of child_process by name', node);
  else {
    for (const { name, propertyName } of bindings.elements) {
      const imported = (propertyName ?? name).text;
      if (shellCalls.has(imported)) report(`${imported} runs a shell: use spawn or execFile with a list`, name);
    }
  }
}

function isShellOption(node: ts.PropertyAssignment): boolean {
  const named = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : '';
  if (named !== 'shell') return false;
  // An option is `true`, a path of a shell, or decided at run time; `false` is the default said aloud.
  return (
    node.initializer.kind === ts.SyntaxKind.TrueKeyword ||
    /^['"`].*(?:sh|cmd|powershell)/.test(node.initializer.getText())
  );
}
