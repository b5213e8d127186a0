import { globSync } from 'node:fs';

/** Files of segments below a workspace, without the index beside each; `pattern` for all files of segments. */
export function segmentsIn(workspace: string, pattern = 'events/**/*.parquet'): string[] {
  return globSync(pattern, { cwd: workspace })
    .filter((path) => !path.includes('.values.parquet'))
    .sort();
}
