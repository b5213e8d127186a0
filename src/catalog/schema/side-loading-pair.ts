import * as z from 'zod';
import { evidenceMark, fileId } from './behaviour.ts';

const fileName = z.string().regex(/^[^\\/:*?"<>|]{1,80}\.(?:exe|dll|ocx)$/);

/** A signed program and the library it is made to load. */
const sideLoadingPair = z
  .strictObject({
    /** File names of the program; none where any program will do or the source does not name it. */
    exe: z.array(fileName).readonly().default([]),
    /** File names of the library; none where it varies. */
    dll: z.array(fileName).readonly().default([]),
    /** The file beside them that holds the code, as far as it is known. */
    payload: z.string().min(1).optional(),
    malware: z.string().min(1).optional(),
    /** Ids of catalog/actors; none where the pair serves many. */
    actors: z.array(fileId).readonly().default([]),
    mark: evidenceMark,
    /** Which of the names rest on memory. */
    unverified: z.enum(['exe', 'dll', 'pair']).optional(),
    /** Why no rule can look for it; set where, and only where, the library is not known. */
    unmatchable: z.enum(['library-varies']).optional(),
  })
  .readonly()
  .refine(({ dll, unmatchable }) => (dll.length === 0) === (unmatchable !== undefined), { path: ['unmatchable'] });

export const sideLoadingPairs = z.array(sideLoadingPair).readonly();
