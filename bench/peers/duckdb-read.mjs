// DuckDB reads columns of Parquet files to the end: node duckdb-read.mjs FILE, which holds the statement and its files as JSON.
import { readFileSync } from 'node:fs';
import { DuckDBInstance, LIST, listValue, VARCHAR } from '@duckdb/node-api';

const { text, values } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
await connection.runAndReadAll(text, [listValue(values[0])], [LIST(VARCHAR)]);
