import type { RecordOrigin } from '#base/event.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { RecordDocument } from './binxml/record-document.ts';
import type { ChunkWindow } from './chunk-window.ts';
import { identify } from './identify.ts';
import type { Identity } from './identity.ts';
import type { Layout } from './layout.ts';
import { buildLayout, mostFields } from './layout-builder.ts';
import { LayoutTable } from './layout-table.ts';
import { recordHeadSize, sizeCopySize } from './record-header.ts';
import { RecordRuns } from './record-runs.ts';
import { RecordView } from './record-view.ts';
import { ShapeTable } from '#evidence/windows/shape-table.ts';
import { SourceTable } from './source-table.ts';
import { PlainText, type TextSource } from './values/chunk-text.ts';
import { ValueText } from './values/value-text.ts';

const nowhere: RecordSink = { record: () => {}, reject: () => {} };

/** Turns the bytes of one record into a view and hands it to the sink. */
export class RecordReader {
  readonly runs = new RecordRuns();
  private readonly window: ChunkWindow;
  private readonly document: RecordDocument;
  private readonly values: ValueText;
  private readonly shapes = new ShapeTable();
  private readonly layouts = new LayoutTable(this.shapes);
  private readonly sources = new SourceTable();
  private readonly view: RecordView;
  /** Reads the few texts that identify a record the clear way: the fast one pays only where many fields are read. */
  private readonly plainValues: ValueText;
  private readonly plainView: RecordView;
  private readonly plainText: (slot: number) => string;
  private sink: RecordSink = nowhere;
  private rangeStart = 0;

  constructor(window: ChunkWindow, strings: TextSource) {
    this.window = window;
    this.document = new RecordDocument(window);
    this.values = new ValueText(window, strings);
    const empty = buildLayout(this.document, this.shapes);
    if (empty === null) throw new Error('a record without fields has too many fields');
    const nobody = this.sources.sourceOf('', '', '');
    this.plainValues = new ValueText(window, new PlainText(window));
    this.view = new RecordView(window, this.document, this.values, empty, nobody);
    this.plainView = new RecordView(window, this.document, this.plainValues, empty, nobody);
    this.plainText = (slot) => (slot < 0 ? '' : this.plainView.text(slot));
  }

  openRange(start: number, sink: RecordSink): void {
    this.sink = sink;
    this.rangeStart = start;
    this.values.forget();
    this.plainValues.forget();
  }

  openChunk(): void {
    if (this.document.templates.forgetChunk()) this.layouts.clear();
  }

  /** Hands the record at `at` to the sink; false when its BinXML is damaged, and the window says how. */
  read(at: number, size: number, origin: RecordOrigin): boolean {
    const { document, view } = this;
    if (!document.read(at + recordHeadSize, at + size - sizeCopySize)) return false;
    const layout = this.layouts.layoutOf(document);
    if (layout === null) {
      this.window.fail('evtx.fields-too-many', at, mostFields + 1, mostFields);
      return false;
    }
    view.open(layout, at, size, this.rangeStart);
    this.plainView.open(layout, at, size, this.rangeStart);
    const identity = identify(layout, document, this.window, this.sources, this.plainText);
    this.describe(layout, identity, origin);
    this.sink.record(view);
    return true;
  }

  private describe(layout: Layout, identity: Identity, origin: RecordOrigin): void {
    const { view } = this;
    view.shape = layout.filledNames.length === 0 ? layout.shape : this.filledShape(layout);
    if (identity.source !== null) view.source = identity.source;
    view.host = identity.host;
    view.origin = origin;
    if (origin === 'live') this.runs.add(view.source.channel, view.host, view.recordNumber(), view.timeUs);
  }

  private filledShape(layout: Layout): RecordView['shape'] {
    const names = [...layout.names];
    for (const { slot, instance, parts, suffix } of layout.filledNames) {
      const name = this.plainView.join(parts, instance);
      if (name !== '') names[slot] = name + suffix;
    }
    return this.shapes.shapeOf(names);
  }
}
