import { headBytes, headOf, type SourceHead } from '#evidence/intake/head-of.ts';
import { type Packing, packingOf } from '#evidence/intake/packing.ts';
import { type Compression, decompress } from './decompress.ts';
import { Budget, type Limits, PackingError } from './limits.ts';
import { Meter } from './meter.ts';
import { filePieces, peek, type Pieces } from './pieces.ts';
import { spooled } from './spool.ts';
import { tarMembers } from './tar-members.ts';
import { zipMembers } from './zip-members.ts';

/** Bytes that somebody may have packed: a file of the evidence, or a member of an archive. */
export interface Packed {
  /** As it is shown: `archive.zip!/member`. */
  readonly path: string;
  /** 0 for a file of the evidence. */
  readonly depth: number;
  /** Where the bytes stand as a file of their own; null inside an archive. */
  readonly file: string | null;
  readonly pieces: Pieces;
  /** The same bytes once more, from the first. */
  again(): Pieces;
}

export interface OpenedSource {
  readonly path: string;
  readonly head: SourceHead;
  /** Unpacked, however it was compressed. */
  readonly pieces: Pieces;
  /** Of the bytes as they stand, compressed or not. */
  readonly meter: Meter;
  /** Those bytes once more. */
  again(): Pieces;
}

export interface ClosedContainer extends Pick<OpenedSource, 'path' | 'meter' | 'again'> {
  readonly format: Packing;
  /** Why not all of it was opened; null if it was. */
  readonly why: PackingError | null;
}

/** Is told of everything in the order of the evidence. An archive is told of when all its members are. */
export interface SourceVisitor {
  /** Number under which the source is told: a container has a lower one than its members. */
  next(): number;
  /** May throw a PackingError where the pieces do. */
  source(opened: OpenedSource, ordinal: number): Promise<void>;
  container(closed: ClosedContainer, ordinal: number): Promise<void>;
}

export interface VisitOptions {
  readonly limits: Limits;
  readonly hashes: boolean;
}

/** A file of the evidence, and what stands in it. */
export function packedFile(path: string): Packed {
  return { path, depth: 0, file: path, pieces: filePieces(path), again: () => filePieces(path) };
}

/** Opens a source through its compressions and archives, down to what readers can read. */
export async function visitSources(packed: Packed, visitor: SourceVisitor, options: VisitOptions): Promise<void> {
  await new Visit(visitor, options).open(packed);
}

interface Container {
  readonly packed: Packed;
  readonly packing: Packing;
  readonly pieces: Pieces;
  /** Compressions around the archive. */
  readonly layers: number;
  readonly meter: Meter;
  readonly ordinal: number;
}

function isCompression(packing: Packing): packing is Compression {
  return packing === 'gzip' || packing === 'zstd' || packing === 'bzip2';
}

class Visit {
  private readonly visitor: SourceVisitor;
  private readonly hashes: boolean;
  private readonly budget: Budget;

  constructor(visitor: SourceVisitor, { limits, hashes }: VisitOptions) {
    this.visitor = visitor;
    this.hashes = hashes;
    this.budget = new Budget(limits);
  }

  async open(packed: Packed): Promise<void> {
    const ordinal = this.visitor.next();
    const meter = new Meter(this.hashes);
    const source = await this.uncompressed(meter.through(packed.pieces), packed.depth);
    if (source.packing !== null) return this.container({ packed, meter, ordinal, ...source, packing: source.packing });
    const head = headOf(packed.path, source.head, source.isWhole);
    const { path, again } = packed;
    return this.visitor.source({ path, head, pieces: source.pieces, meter, again }, ordinal);
  }

  /** Takes compressions off until something else is found. */
  private async uncompressed(packed: Pieces, depth: number) {
    let peeked = await peek(packed, headBytes);
    let packing = packingOf(peeked.head);
    let layers = 0;
    while (packing !== null && isCompression(packing) && depth + layers < this.budget.limits.depth) {
      peeked = await peek(decompress(peeked.pieces, packing, this.budget), headBytes);
      packing = packingOf(peeked.head);
      layers++;
    }
    return { ...peeked, packing, layers };
  }

  private async container(found: Container): Promise<void> {
    const { packed, packing, meter, ordinal } = found;
    let why: PackingError | null = null;
    try {
      await this.members(found);
    } catch (error) {
      if (!(error instanceof PackingError)) throw error;
      why = error;
    }
    await this.visitor.container({ path: packed.path, format: packing, meter, again: packed.again, why }, ordinal);
  }

  private async members({ packed, packing, pieces, layers }: Container): Promise<void> {
    const { limits } = this.budget;
    const depth = packed.depth + layers + 1;
    if (depth > limits.depth)
      throw new PackingError({ key: 'reader.archive-too-deep', values: { limit: limits.depth } });
    if (packing === 'tar') await this.tar(packed, pieces, depth);
    else if (packing === 'zip') await this.zip(packed, pieces, layers, depth);
    else throw new PackingError({ key: 'reader.archive-not-ours', values: { format: packing } });
  }

  private async tar(packed: Packed, pieces: Pieces, depth: number): Promise<void> {
    let count = 0;
    for await (const { name, pieces: member } of tarMembers(pieces)) {
      const position = count++;
      this.countMember(count);
      const again = () => this.tarMemberAgain(packed, position);
      await this.open({
        path: `${packed.path}!/${name}`,
        depth,
        file: null,
        pieces: this.counted(member, null),
        again,
      });
    }
  }

  private async zip(packed: Packed, pieces: Pieces, layers: number, depth: number): Promise<void> {
    // A directory at the end of the archive is read first: the archive has to be a file.
    const spool = layers === 0 && packed.file !== null ? null : await spooled(pieces);
    try {
      let count = 0;
      for await (const member of zipMembers(spool?.path ?? (packed.file as string))) {
        this.countMember(++count);
        const again = () => member.pieces();
        const path = `${packed.path}!/${member.name}`;
        await this.open({ path, depth, file: null, pieces: this.counted(member.pieces(), member.packedBytes), again });
      }
    } finally {
      spool?.remove();
    }
  }

  private countMember(count: number): void {
    const { members } = this.budget.limits;
    if (count > members) throw new PackingError({ key: 'reader.archive-too-many', values: { limit: members } });
  }

  /** `packedBytes` is null where the archive does not compress. */
  private async *counted(pieces: Pieces, packedBytes: number | null): Pieces {
    let grown = 0;
    for await (const piece of pieces) {
      if (packedBytes !== null) grown += piece.length;
      this.budget.spend(piece.length, packedBytes ?? 0, grown);
      yield piece;
    }
  }

  /** A tar has no directory: it is gone through once more, up to the member. */
  private async *tarMemberAgain(packed: Packed, position: number): Pieces {
    const fresh = new Visit(this.visitor, { limits: this.budget.limits, hashes: false });
    const { pieces } = await fresh.uncompressed(packed.again(), packed.depth);
    let count = 0;
    for await (const member of tarMembers(pieces)) {
      if (count++ !== position) continue;
      yield* member.pieces;
      return;
    }
  }
}
