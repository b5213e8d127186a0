import type { LintRule } from '../rule.ts';

const kebab = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const drawers = /^(?:utils?|helpers?|managers?|common|misc|stuff|types|constants)$/;

/** Lower kebab-case in every part of a path, and no drawers: a name says what is inside. */
export const fileName: LintRule = {
  id: 'file-name',
  appliesTo: () => true,
  check(file, report) {
    for (const part of file.fileName.split('/')) {
      if (!kebab.test(part)) report(`"${part}" is not lower kebab-case`);
      const [stem = ''] = part.split('.');
      if (drawers.test(stem)) report(`"${part}" is a drawer: name the file for the one thing it holds`);
    }
  },
};
