import ts from 'typescript';
import { isPluginFile } from '../../plugin-file.ts';
import type { LintRule } from '../rule.ts';

const libraryLimit = 8;

/** A file is named for what it exports: at most eight names, and for a plugin exactly the one of its kind. */
export const exportCount: LintRule = {
  id: 'export-count',
  appliesTo: (path) => !path.endsWith('.test.ts'),
  check(file, report) {
    const names = new Set(file.statements.flatMap(exportedNames));
    if (isPluginFile(file.fileName)) {
      if (names.size !== 1)
        report(
          `a plugin file exports exactly 1 name, this one ${names.size}: move the rest to files of its own folder`,
        );
    } else if (names.size > libraryLimit) {
      report(`a library file exports at most ${libraryLimit} names, this one ${names.size}: split it by meaning`);
    }
  },
};

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ['default'];
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    if (!clause) return ['*'];
    return ts.isNamedExports(clause) ? clause.elements.map((element) => element.name.text) : [clause.name.text];
  }
  if (!ts.canHaveModifiers(statement)) return [];
  if (!ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((it) => boundNames(it.name));
  return isNamed(statement) ? [statement.name?.text ?? 'default'] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function isNamed(statement: ts.Statement): statement is ts.Statement & { readonly name?: ts.Identifier } {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}
