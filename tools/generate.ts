import { staleFiles, writeStaleFiles } from './generate/products.ts';

/** `npm run generate` writes what is made from data; with `--check` it only tells what is out of date (exit 1). */
const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const files = check ? staleFiles(root) : writeStaleFiles(root);
for (const file of files) console.log(`${check ? 'out of date' : 'written'}: ${file.path}`);
if (check && files.length > 0) {
  console.error('Run "npm run generate" and commit the result.');
  process.exitCode = 1;
}
