/** Who may import whom. The gate (tools/boundaries) and the picture in README are made from this list. */
export const layers = {
  base: [],
  catalog: ['base'],
  evidence: ['base', 'catalog'],
  store: ['base', 'catalog'],
  questions: ['base', 'catalog', 'store/schema', 'store/sql'],
  findings: ['base', 'catalog'],
  cases: ['base', 'catalog', 'findings'],
  exercises: ['base', 'catalog'],
  reports: ['base', 'catalog', 'findings', 'cases'],
  app: ['base', 'catalog', 'evidence', 'store', 'questions', 'findings', 'cases', 'exercises', 'reports'],
  web: ['base'],
};

/** Folders whose plugins import only their contract, never each other. */
export const pluginFolders = [
  'evidence/readers',
  'questions/checks',
  'questions/analytics',
  'cases/guards',
  'reports/documents',
];

/** Node's doors to the outside world; only app/ and store/drivers/ may use them. */
export const outsideWorld = [
  'fs',
  'fs/promises',
  'net',
  'http',
  'https',
  'http2',
  'dns',
  'dns/promises',
  'dgram',
  'tls',
  'child_process',
  'worker_threads',
  'cluster',
  'process',
  'os',
];
