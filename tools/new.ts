// npm run new -- KIND ID: stamps a plugin from its template, with a test that passes and a place in the kind's list.
import { fileURLToPath } from 'node:url';
import { newPlugin } from './new-plugin.ts';

const [kind = '', id = '', ...more] = process.argv.slice(2);
const { files, refused } = newPlugin(fileURLToPath(new URL('..', import.meta.url)), kind, more.length === 0 ? id : '');
if (refused !== null) {
  console.error(refused);
  process.exitCode = 2;
} else {
  for (const file of files) console.log(`written: ${file}`);
  console.log(`Next: AGENTS.md, "Add a ${kind}". Its sentences go to messages/en and messages/ja.`);
}
