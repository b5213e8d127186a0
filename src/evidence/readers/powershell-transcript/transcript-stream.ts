import type { Derivation, StatedTime } from '#base/event.ts';
import type { Place } from '#evidence/record/place.ts';
import { readIsoTime } from '#evidence/time/read-time.ts';
import { japaneseZone, tokyoStep } from '#evidence/windows/japanese-zone.ts';
import type { LineStream } from '#evidence/reading/streams.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import type { SourceContext } from '#evidence/reading/source.ts';
import {
  continuedLine,
  headerLine,
  isEnd,
  isoOfTranscript,
  isRule,
  promptLine,
  startLanguage,
} from './transcript-lines.ts';

/** A command that prints more is cut into several records: memory stays bounded. */
const mostRecordBytes = 256 << 10;
const startStep: Derivation = { step: 'transcript-start', why: { key: 'windows.transcript-start' } };

/** What was typed and what came back, or the header of a session. */
interface Part {
  readonly kind: 'header' | 'command';
  readonly offset: number;
  readonly pieces: Uint8Array[];
  size: number;
  readonly lines: string[];
  command: string;
  readonly folder: string;
}

/** Records of a transcript: each session's header, and each command with its output and who ran it. */
export class TranscriptStream implements LineStream {
  private readonly source: SourceContext;
  private part: Part | null = null;
  private session: readonly (readonly [string, string])[] = [];
  private commandTime = '';
  private language: 'en' | 'ja' = 'en';
  private sink!: RecordSink;

  constructor(source: SourceContext) {
    this.source = source;
  }

  line(text: string, place: Place, sink: RecordSink): boolean {
    this.sink = sink;
    const isHeader = this.part?.kind === 'header';
    if (isRule(text)) {
      if (isHeader) this.take(text, place);
      this.flush();
      if (!isHeader) this.begin('header', place, '', '');
    } else if (isHeader) this.take(text, place);
    else this.body(text, place);
    return true;
  }

  end(sink: RecordSink): void {
    this.sink = sink;
    this.flush();
  }

  private body(text: string, place: Place): void {
    const typed = promptLine(text);
    const more = this.part === null ? null : continuedLine(text);
    if (typed !== null) {
      this.flush();
      if (typed.command !== '') this.begin('command', place, typed.command, typed.folder);
    } else if (more !== null && this.part !== null && this.part.lines.length === 0) {
      this.part.command += `\n${more}`;
      this.keep(place);
    } else {
      if (this.part === null) this.begin('command', place, '', '');
      else this.keep(place);
      this.part?.lines.push(text);
    }
    if (this.part !== null && this.part.size > mostRecordBytes) this.flush();
  }

  private begin(kind: Part['kind'], place: Place, command: string, folder: string): void {
    this.part = { kind, offset: place.offset, pieces: [], size: 0, lines: [], command, folder };
    this.keep(place);
  }

  private take(text: string, place: Place): void {
    this.part?.lines.push(text);
    this.keep(place);
    // A line of stars in some output opens no header that never closes.
    if (this.part !== null && this.part.lines.length > 64) this.flush();
  }

  private keep(place: Place): void {
    if (this.part === null) return;
    this.part.pieces.push(Uint8Array.from(place.bytes()));
    this.part.size += place.length;
  }

  private flush(): void {
    const { part } = this;
    this.part = null;
    if (part === null) return;
    if (part.kind === 'header') this.header(part);
    else if (part.command !== '' || part.lines.some((line) => line.trim() !== '')) this.emit(part, []);
  }

  private header(part: Part): void {
    const [first = ''] = part.lines;
    const language = startLanguage(first);
    const fields = part.lines.flatMap((line) => {
      const field = headerLine(line);
      return field === null ? [] : [field];
    });
    const commandTime = fields.find(([label]) => label === 'Command start time')?.[1];
    if (commandTime !== undefined) this.commandTime = commandTime;
    else if (language !== null) {
      this.language = language;
      this.session = fields;
      this.commandTime = '';
      this.emit(part, []);
    } else if (isEnd(first)) this.emit(part, fields);
    else this.emit({ ...part, kind: 'command' }, []);
  }

  private emit(part: Part, own: readonly (readonly [string, string])[]): void {
    const { record } = this.source;
    const bytes = Buffer.concat(part.pieces);
    const said: readonly (readonly [string, string])[] =
      part.kind === 'header'
        ? [...this.session, ...own]
        : [
            ...this.session,
            ['Working directory', part.folder],
            ['Command', part.command],
            ['Output', part.lines.join('\n').trimEnd()],
          ];
    const place = { offset: part.offset, length: bytes.length, bytes: () => bytes };
    record.row(
      record.shapeOf(said.map(([name]) => name)),
      said.map(([, value]) => value || null),
      place,
    );
    record.source = record.sources.of('windows', 'PowerShell transcript');
    record.host = record.value('Machine').split(' ')[0] ?? '';
    const { time, derived } = this.timeOf(part, own);
    record.time = time;
    record.derived = derived;
    this.sink.record(record);
  }

  /** A command's own time where the transcript keeps those, else that of its session. */
  private timeOf(
    part: Part,
    own: readonly (readonly [string, string])[],
  ): { time: StatedTime | null; derived: Derivation[] } {
    const started = this.session.find(([label]) => label === 'Start time')?.[1] ?? '';
    const ended = own.find(([label]) => label === 'End time')?.[1] ?? '';
    const isOwn = part.kind === 'header' || this.commandTime !== '';
    const text = ended || (part.kind === 'command' && this.commandTime) || started;
    const inJapan = this.language === 'ja' ? japaneseZone(this.source.time) : null;
    const stated = readIsoTime(isoOfTranscript(text), inJapan ?? this.source.time);
    const derived = [...(isOwn ? [] : [startStep]), ...(inJapan === null ? [] : [tokyoStep])];
    return stated === null ? { time: null, derived: [] } : { time: { ...stated, text }, derived };
  }
}
