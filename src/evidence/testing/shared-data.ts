import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** The folder of real public evidence, null where it is absent. */
export const sharedData = existsSync(folder) ? folder : null;
