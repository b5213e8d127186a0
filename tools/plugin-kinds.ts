/** One of the kinds of plugin that are code. A rule is data and has its own stamp. */
export interface PluginKind {
  /** Name of the kind and of the one export. */
  readonly name: string;
  /** Export of the sorted list in `<folder>/index.ts`; null for reports, whose inputs differ: each is asked for by its verb. */
  readonly list: string | null;
  /** Element type of the list, from contract.ts; null where each plugin has facts of its own. */
  readonly listType: string | null;
  readonly folder: string;
  /**
   * `folder`: `<folder>/<id>/<name>.ts` with its parts beside it. `file`: `<folder>/<id>.ts`. `grouped`: the same, one
   * folder down, named for the recommendation: `<folder>/p4/p4.2-….ts`.
   */
  readonly layout: 'folder' | 'file' | 'grouped';
  /** Ids are lower kebab-case; some begin with the number of their catalogue item. */
  readonly id: RegExp;
  readonly idExample: string;
}

const words = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

export const pluginKinds: readonly PluginKind[] = [
  {
    name: 'reader',
    list: 'readers',
    listType: 'Reader',
    folder: 'src/evidence/readers',
    layout: 'folder',
    id: new RegExp(`^${words}$`),
    idExample: 'suricata-eve',
  },
  {
    name: 'check',
    list: 'checks',
    listType: 'Check',
    folder: 'src/questions/checks',
    layout: 'grouped',
    id: new RegExp(`^[a-z][1-9]\\d?\\.[1-9]\\d?-${words}$`),
    idExample: 'p4.2-mfa-on-remote-access',
  },
  {
    name: 'analytic',
    list: 'analytics',
    listType: 'Analytic<string>',
    folder: 'src/questions/analytics',
    layout: 'file',
    id: new RegExp(`^${words}$`),
    idExample: 'beaconing',
  },
  {
    name: 'guard',
    list: 'guards',
    listType: null,
    folder: 'src/cases/guards',
    layout: 'file',
    id: new RegExp(`^[a-z]\\d\\d?(?:\\.\\d\\d?)?-${words}$`),
    idExample: 'm3-evidence-before-containment',
  },
  {
    name: 'report',
    list: null,
    listType: null,
    folder: 'src/reports/documents',
    layout: 'file',
    id: new RegExp(`^${words}$`),
    idExample: 'board-summary',
  },
];
