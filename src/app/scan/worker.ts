import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

/** Thread entry. The cache has to be on before the modules it is for are loaded, so they are loaded from here. */
const { codeCache } = workerData as { readonly codeCache: string | null };
if (codeCache !== null) enableCompileCache(codeCache);
const { work } = await import('./work.ts');
work();
