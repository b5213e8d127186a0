import type { RecordDocument } from './binxml/record-document.ts';
import type { Layout } from './layout.ts';
import { buildLayout } from './layout-builder.ts';
import type { ShapeTable } from '#evidence/windows/shape-table.ts';

/** Layouts of the records that begin with one template, by what they nest; and the one used last. */
interface LayoutsOfTemplate {
  last: Layout;
  readonly all: Map<number | string, Layout>;
}

/** Past this many layouts the table starts afresh: only a hostile file gets there, and memory stays bounded. */
const mostLayouts = 4096;

/** Layouts made before, so that a record finds its own by comparing a template or two. */
export class LayoutTable {
  private readonly shapes: ShapeTable;
  /** By id of the record's own template. */
  private readonly byTemplate: (LayoutsOfTemplate | undefined)[] = [];
  private count = 0;

  constructor(shapes: ShapeTable) {
    this.shapes = shapes;
  }

  /** Layout of the document's record; null where it has too many fields. */
  layoutOf(document: RecordDocument): Layout | null {
    if (this.count > mostLayouts) this.clear();
    const layouts = this.byTemplate[document.template[0]?.id ?? 0];
    if (layouts === undefined) return this.addTemplate(document);
    if (fits(layouts.last, document)) return layouts.last;
    const key = nestingKey(document);
    const layout = layouts.all.get(key) ?? this.build(document);
    if (layout === null) return null;
    layouts.all.set(key, layout);
    layouts.last = layout;
    return layout;
  }

  /** To be called when template ids are given anew. */
  clear(): void {
    this.byTemplate.length = 0;
    this.count = 0;
  }

  private build(document: RecordDocument): Layout | null {
    this.count++;
    return buildLayout(document, this.shapes);
  }

  private addTemplate(document: RecordDocument): Layout | null {
    const layout = this.build(document);
    if (layout === null) return null;
    const id = document.template[0]?.id ?? 0;
    this.byTemplate[id] = { last: layout, all: new Map([[nestingKey(document), layout]]) };
    return layout;
  }
}

function fits(layout: Layout, document: RecordDocument): boolean {
  if (layout.instances !== document.count) return false;
  if (document.count === 1) return true;
  return document.count === 2 && layout.nested === document.template[1] && layout.nestedSlot === document.slot[1];
}

/** What is nested where: a number for the one nested document of nearly all records, else text. */
function nestingKey(document: RecordDocument): number | string {
  if (document.count === 1) return -1;
  const slot = document.slot[1] ?? 0;
  if (document.count === 2 && slot < 0x100) return ((document.template[1]?.id ?? 0) << 8) | slot;
  let key = '';
  for (let i = 1; i < document.count; i++) {
    key += `${document.parent[i]}.${document.slot[i]}.${document.template[i]?.id} `;
  }
  return key;
}
