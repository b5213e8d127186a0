import ts from 'typescript';
import type { LintRule } from '../rule.ts';

/** No barrels: a name is imported from the file that holds it. oxlint sees `export *`; this one sees the quiet ones. */
export const noReExport: LintRule = {
  id: 'no-re-export',
  appliesTo: () => true,
  check(file, report) {
    const imported = new Set(file.statements.flatMap(importedNames));
    for (const statement of file.statements) {
      if (!ts.isExportDeclaration(statement)) continue;
      if (statement.moduleSpecifier) report('passes on what another file exports: import it from there', statement);
      else if (statement.exportClause && ts.isNamedExports(statement.exportClause)) {
        for (const { name, propertyName } of statement.exportClause.elements) {
          const local = (propertyName ?? name).text;
          if (imported.has(local)) report(`passes on ${local}: import it from the file that holds it`, name);
        }
      }
    }
  },
};

function importedNames(statement: ts.Statement): string[] {
  if (!ts.isImportDeclaration(statement) || !statement.importClause) return [];
  const { name, namedBindings } = statement.importClause;
  const names = name ? [name.text] : [];
  if (!namedBindings) return names;
  if (ts.isNamespaceImport(namedBindings)) return [...names, namedBindings.name.text];
  return [...names, ...namedBindings.elements.map((element) => element.name.text)];
}
