import { newBlockId } from '#features/newsroom/body/block-id.ts';
import type { Block } from '#features/newsroom/body/body.ts';
import { findEmbed } from '#features/newsroom/body/blocks/embed/embed-provider.ts';
import {
  type Inline,
  inlineToText,
  isBlank,
  type Marks,
  normalizeInline,
} from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { InlineCollector } from './inline-collector.ts';
import {
  type CaptionOwner,
  giveCaption,
  joined,
  plain,
  plainSource,
  type Sink,
  withoutStrong,
} from './sinks.ts';
import type { TableCollector } from './table-collector.ts';

/** Builds blocks out of lines and boundaries. Knows no HTML; never looks back further than the sink on top. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly #line = new InlineCollector();
  readonly #sinks: Sink[] = [];
  #list: { ordered: boolean; items: Inline[] } | null = null;

  get top(): Sink | undefined {
    return this.#sinks.at(-1);
  }

  text(text: string, marks: Marks, isCite = false): void {
    this.#line.add(text, marks, isCite);
  }

  /** One break ends a line, two end a paragraph. */
  lineBreak(marks: Marks): void {
    if (this.#line.isEmpty) return;
    if (this.#line.isLineBlank) this.boundary();
    else this.#line.break(marks);
  }

  /** An element that stands on its own lines begins or ends here. */
  boundary(): void {
    const { isAllCite } = this.#line;
    const line = this.#line.take();
    if (isBlank(line)) return;
    const { top } = this;
    const source =
      isAllCite && top?.kind === 'quotation' && top.paragraphs.length > 0 ? plainSource([line]) : null;
    if (
      source !== null &&
      source.length <= bodyLimits.credit &&
      top?.kind === 'quotation' &&
      top.attribution === null
    )
      top.attribution = source;
    else this.#place(line);
  }

  open(sink: Sink): Sink {
    this.boundary();
    this.#sinks.push(sink);
    return sink;
  }

  /** Closes a sink and everything that was left open in it. */
  close(sink: Sink): void {
    if (sink.isClosed) return;
    this.boundary();
    let closing: Sink | undefined;
    do {
      closing = this.#sinks.pop();
      if (closing) this.#finish(closing);
    } while (closing && closing !== sink);
  }

  finish(): Block[] {
    this.boundary();
    for (let sink = this.#sinks.pop(); sink; sink = this.#sinks.pop()) this.#finish(sink);
    this.#endList();
    return this.blocks;
  }

  /** Puts a whole block here; false when the words around it can't hold one (an item, a cell, a heading). */
  block(block: Block): boolean {
    const { top } = this;
    if (top && (top.kind !== 'quotation' || top.embed !== null)) return false;
    this.boundary();
    if (top) this.#endQuotation(top);
    this.#emit(block);
    return true;
  }

  /** The table on top is page layout, not data: its cells become paragraphs and it is forgotten. */
  dissolveTable(): void {
    const cell = this.top;
    if (cell?.kind !== 'cell') return;
    this.boundary();
    this.#sinks.pop();
    cell.isClosed = true;
    const table = this.#sinks.pop();
    if (table) table.isClosed = true;
    for (const line of [...cell.table.lines(), ...cell.lines]) this.#place(line);
  }

  /** Between a nested list and its parent item: what came before is an item of its own. */
  splitItem(): void {
    this.boundary();
    const { top } = this;
    if (top?.kind !== 'item' || top.lines.length === 0) return;
    this.#endItem(joined(top.lines), this.#list?.ordered ?? false);
    top.lines = [];
  }

  #place(line: Inline): void {
    const { top } = this;
    if (!top) return this.#paragraph(line);
    switch (top.kind) {
      case 'heading':
      case 'item':
      case 'attribution':
      case 'caption':
      case 'cell':
        top.lines.push(line);
        return;
      case 'quotation':
        if (top.paragraphs.length === bodyLimits.quotationParagraphs) this.#endQuotation(top);
        top.paragraphs.push(line);
        return;
      case 'list':
        this.#endItem(line, top.ordered);
        return;
      case 'table':
        top.table.addStray(line);
        return;
    }
  }

  #paragraph(line: Inline): void {
    const text = inlineToText(line);
    const embed = /^https?:\/\/\S+$/i.test(text) ? findEmbed(text) : null;
    if (embed) this.#emit({ id: newBlockId(), type: 'embed', ...embed });
    else this.#emit({ id: newBlockId(), type: 'paragraph', content: line });
  }

  #emit(block: Block): void {
    this.#endList();
    this.blocks.push(block);
  }

  #finish(sink: Sink): void {
    sink.isClosed = true;
    switch (sink.kind) {
      case 'heading':
        return this.#endHeading(sink.level, joined(sink.lines, ' '));
      case 'list':
        return this.#endList();
      case 'item': {
        if (sink.lines.length === 0) return;
        const parent = this.top;
        const isNumbered = /^[\s\u00a0]*[\da-z]{1,4}[.)]/i.test(sink.marker ?? '');
        return this.#endItem(joined(sink.lines), parent?.kind === 'list' ? parent.ordered : isNumbered);
      }
      case 'quotation':
        return this.#endQuotation(sink);
      case 'attribution': {
        const words = plainSource(sink.lines);
        if (sink.of.attribution === null && words.length <= bodyLimits.credit) sink.of.attribution = words;
        else sink.of.paragraphs.push(...sink.lines);
        return;
      }
      case 'caption':
        return this.#endCaption(sink.of, sink.lines);
      case 'cell':
        return sink.table.addCell({ ...sink, content: joined(sink.lines) });
      case 'table':
        return this.#endTable(sink.table);
    }
  }

  #endHeading(level: 2 | 3, content: Inline): void {
    if (isBlank(content)) return;
    // A heading is bold by itself: word processors say it twice.
    const isAllStrong = content.every((span) => span.marks?.strong || span.text.trim() === '');
    const spans = isAllStrong ? content.map(withoutStrong) : content;
    this.#emit({ id: newBlockId(), type: 'subheading', level, content: normalizeInline(spans) });
  }

  #endItem(item: Inline, ordered: boolean): void {
    if (isBlank(item)) return;
    if (this.#list && this.#list.ordered !== ordered && this.top?.kind !== 'list') this.#endList();
    if (this.#list?.items.length === bodyLimits.listItems) this.#endList();
    this.#list ??= { ordered, items: [] };
    this.#list.items.push(item);
  }

  #endList(): void {
    const list = this.#list;
    this.#list = null;
    if (list) this.blocks.push({ id: newBlockId(), type: 'list', ...list });
  }

  #endQuotation(sink: Sink & { kind: 'quotation' }): void {
    const { paragraphs, attribution, lang } = sink;
    sink.paragraphs = [];
    sink.attribution = null;
    if (sink.embed !== null) {
      const embed = findEmbed(sink.embed);
      const title = plain(paragraphs).slice(0, 200).toWellFormed();
      if (embed) return this.#emit({ id: newBlockId(), type: 'embed', ...embed, ...(title && { title }) });
    }
    if (paragraphs.length === 0) {
      if (attribution) this.#paragraph([{ text: attribution }]);
      return;
    }
    this.#emit({
      id: newBlockId(),
      type: 'quotation',
      paragraphs,
      ...(attribution ? { attribution } : {}),
      ...(lang ? { lang } : {}),
    });
  }

  #endCaption(owner: CaptionOwner, lines: Inline[]): void {
    const words = plain(lines);
    if (words === '' || giveCaption(owner, words)) return;
    // It has one already, or this one is too long: the words stay as text.
    for (const line of lines) this.#place(line);
  }

  #endTable(table: TableCollector): void {
    const block = table.toBlock();
    const parent = this.top;
    if (parent?.kind === 'quotation') this.#endQuotation(parent);
    if (block) {
      for (const line of table.strays) this.#paragraph(line);
      this.#emit(block);
    } else for (const line of table.lines()) this.#place(line);
  }
}
