// DuckDB over newline-delimited JSON: node duckdb-json.mjs FOLDER FILE count|copy. FOLDER is where the package is installed.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, path, does] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const table = `read_json('${path.replaceAll("'", "''")}', format='newline_delimited', union_by_name=true)`;
await connection.run(
  does === 'copy'
    ? `copy (select * from ${table}) to '/dev/null' (format json)`
    : `select count(*) from (select * from ${table})`,
);
