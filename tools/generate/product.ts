/** A file that is made, never edited: `npm run generate` writes it, the repository tests compare it. */
export interface GeneratedFile {
  /** Path inside the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Makes files from the data of the project. Reads below `root` (a file URL ending in `/`) and writes nothing. */
export type Product = (root: URL) => readonly GeneratedFile[];
