import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import type { Block } from '#features/newsroom/body/body.ts';
import { findEmbed } from '#features/newsroom/body/blocks/embed/embed-provider.ts';
import { BlockBuilder } from './block-builder.ts';
import { type Attributes, effectOf, foreignLang, isTiny, socialAddress, spanOf } from './element-effect.ts';
import { type MediaOptions, type Reference, readFrame, readImage } from './element-media.ts';
import * as names from './element-names.ts';
import { type ElementStyle, readStyle } from './element-style.ts';
import { OpenElements } from './open-elements.ts';
import type { CaptionOwner, Sink } from './sinks.ts';
import { TableCollector } from './table-collector.ts';

/**
 * Turns the tokens of an HTML text into blocks. Nothing passes through: blocks are built from words, safe addresses
 * and known pictures, so what isn't understood can't come out. One pass, no tree: time grows with the length alone.
 */
export class HtmlReader implements TokenHandler {
  readonly #options: MediaOptions;
  readonly #builder = new BlockBuilder();
  readonly #open = new OpenElements();
  readonly #tokenizer: Tokenizer;
  /** Where effects stood when each open table and cell began: what is left open in one ends with it. */
  readonly #effectsAt = new Map<Sink, number>();
  readonly #ignoresLang: boolean;
  /** What the figcaption of the figure being read belongs to. */
  #captionOwner: CaptionOwner | null = null;
  /** Words since the last tag: the tokenizer gives them one by one. */
  #pending = '';

  constructor(html: string, options: MediaOptions) {
    this.#options = options;
    // Word marks every word with the language of its spelling checker, usually wrong.
    this.#ignoresLang = /urn:schemas-microsoft-com:office|class="?Mso/.test(html.slice(0, 200_000));
    this.#tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, this);
    this.#tokenizer.write(html, true);
  }

  finish(): Block[] {
    this.#flush();
    return this.#builder.finish();
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.#pending += chars;
  }
  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    this.#pending += chars;
  }
  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}
  onParseError = null;

  onStartTag(token: Token.TagToken): void {
    this.#flush();
    const name = token.tagName;
    if (names.rawTextElements.has(name)) this.#tokenizer.state = TokenizerMode.RAWTEXT;
    else if (names.escapableTextElements.has(name)) this.#tokenizer.state = TokenizerMode.RCDATA;
    else if (name === 'script') this.#tokenizer.state = TokenizerMode.SCRIPT_DATA;
    else if (name === 'plaintext') this.#tokenizer.state = TokenizerMode.PLAINTEXT;

    if (this.#open.isSkipping && names.breakoutElements.has(name)) this.#open.endForeign();
    if (this.#open.isSkipping) {
      if (!names.voidElements.has(name)) this.#open.open(name, null, null);
      return;
    }
    const attributes = new Map(token.attrs.map((attribute) => [attribute.name, attribute.value]));
    const style = readStyle(attributes.get('style') ?? '');
    if (names.voidElements.has(name)) this.#startVoid(name, attributes, style);
    else this.#startElement(name, attributes, style);
  }

  onEndTag(token: Token.TagToken): void {
    this.#flush();
    const name = token.tagName;
    const isSkipping = this.#open.isSkipping;
    const ended = this.#open.end(name);
    if (isSkipping) return;
    if (ended?.effect?.closing) this.#text(ended.effect.closing);
    if (ended?.sink) this.#closeSink(ended.sink);
    else if (names.lineElements.has(name)) this.#builder.boundary();
    else if (name === 'br') this.#builder.lineBreak(this.#open.marks());
    if (name === 'figure') this.#captionOwner = null;
    if (name === 'blockquote' || name === 'table') this.#ownCaption();
  }

  #flush(): void {
    const chars = this.#pending;
    this.#pending = '';
    if (chars !== '') this.#text(chars);
  }

  #text(chars: string): void {
    const { top } = this.#builder;
    if (this.#open.isInMarker && top?.kind === 'item') top.marker = (top.marker ?? '') + chars.slice(0, 20);
    if (this.#open.isSkipping || this.#open.isInMarker) return;
    if (!this.#open.isPre) return this.#builder.text(chars, this.#open.marks(), this.#open.isInCite);
    for (const [index, line] of chars.split('\n').entries()) {
      if (index > 0) this.#builder.lineBreak(this.#open.marks());
      this.#builder.text(line, this.#open.marks());
    }
  }

  #startVoid(name: string, attributes: Attributes, style: ElementStyle): void {
    if (name === 'br') this.#builder.lineBreak(this.#open.marks());
    else if (name === 'hr') this.#builder.block({ id: newBlockId(), type: 'divider' });
    else if (name === 'img' && !style.isHidden && !isTiny(attributes)) this.#image(attributes);
  }

  #startElement(name: string, attributes: Attributes, style: ElementStyle): void {
    if (name === 'iframe' && !style.isHidden && !isTiny(attributes)) this.#frame(attributes);
    if (name === 'a' && this.#open.isOpen('a')) this.#open.end('a');
    if (names.lineElements.has(name)) {
      if (this.#open.isOpen('p')) this.#endImplied('p');
      this.#builder.boundary();
    }
    if (name === 'figure') this.#captionOwner = null;
    const effect = effectOf({
      name,
      attributes,
      style,
      siteUrl: this.#options.siteUrl,
      ignoresLang: this.#ignoresLang,
    });
    this.#noteSocialLink(effect?.link);
    const sink = effect?.skip ? null : this.#sinkOf(name, attributes, style);
    this.#open.open(name, effect, sink);
    if (name === 'q') this.#text('«\u00a0');
  }

  #endImplied(name: string): void {
    const ended = this.#open.end(name);
    if (ended?.sink) this.#closeSink(ended.sink);
  }

  #sinkOf(name: string, attributes: Attributes, style: ElementStyle): Sink | null {
    const builder = this.#builder;
    if (/^(?:h[1-6]|blockquote|table)$/.test(name)) builder.dissolveTable();
    const kind = builder.top?.kind;
    if (/^h[1-6]$/.test(name)) return kind ? null : this.#openHeading(name < 'h3' ? 2 : 3);
    if (/^(?:ul|ol|menu|dir)$/.test(name)) return this.#openList(name === 'ol');
    if (/^(?:footer|figcaption|caption)$/.test(name)) return this.#openWords(name);
    switch (name) {
      case 'li':
        if (kind === 'item' && builder.top) builder.close(builder.top);
        return this.#openItem(null);
      case 'p':
        return style.isWordItem ? this.#openItem('') : this.#openStyled(attributes);
      case 'blockquote':
        return kind ? null : this.#openQuotation(attributes);
      default:
        return this.#tableSink(name, attributes);
    }
  }

  /** Word's styles for a title and a quotation. */
  #openStyled(attributes: Attributes): Sink | null {
    const styled = attributes.get('class') ?? '';
    if (this.#builder.top?.kind) return null;
    if (/^MsoTitle\b/.test(styled)) return this.#openHeading(2);
    return /^Mso(?:Intense)?Quote\b/.test(styled) ? this.#openQuotation(attributes) : null;
  }

  #openHeading(level: 2 | 3): Sink {
    return this.#builder.open({ isClosed: false, kind: 'heading', level, lines: [] });
  }

  #openList(ordered: boolean): Sink | null {
    const kind = this.#builder.top?.kind;
    if (kind === 'item' || kind === 'list') this.#builder.splitItem();
    return kind ? null : this.#builder.open({ isClosed: false, kind: 'list', ordered });
  }

  #openItem(marker: string | null): Sink | null {
    const kind = this.#builder.top?.kind;
    if (kind && kind !== 'list') return null;
    return this.#builder.open({ isClosed: false, kind: 'item', lines: [], marker });
  }

  #openQuotation(attributes: Attributes): Sink {
    const sink: Sink & { kind: 'quotation' } = {
      isClosed: false,
      kind: 'quotation',
      lang: this.#ignoresLang ? null : foreignLang(attributes.get('lang')),
      paragraphs: [],
      attribution: null,
      embed: socialAddress(attributes),
    };
    return this.#builder.open(sink);
  }

  #noteSocialLink(link: string | undefined): void {
    const { top } = this.#builder;
    if (link && top?.kind === 'quotation' && top.embed !== null && findEmbed(link)) top.embed = link;
  }

  /** Words about something: who said a quotation, what a picture shows, what a table holds. */
  #openWords(name: string): Sink | null {
    const { top } = this.#builder;
    if (name === 'caption') return top?.kind === 'table' ? this.#openCaption(top.table) : null;
    if (name === 'figcaption' && this.#captionOwner && this.#open.isOpen('figure'))
      return this.#openCaption(this.#captionOwner);
    const quotation = top?.kind === 'quotation' ? top : null;
    if (!quotation || quotation.embed !== null) return null;
    return this.#builder.open({ isClosed: false, kind: 'attribution', of: quotation, lines: [] });
  }

  #openCaption(of: CaptionOwner): Sink {
    return this.#builder.open({ isClosed: false, kind: 'caption', of, lines: [] });
  }

  #tableSink(name: string, attributes: Attributes): Sink | null {
    const builder = this.#builder;
    if (name === 'table') {
      const kind = builder.top?.kind;
      if (kind && kind !== 'quotation') return null;
      const table = builder.open({ isClosed: false, kind: 'table', table: new TableCollector() });
      this.#effectsAt.set(table, this.#open.effectCount);
      return table;
    }
    if (name !== 'tr' && name !== 'td' && name !== 'th') return null;
    if (builder.top?.kind === 'cell') this.#closeSink(builder.top);
    const { top } = builder;
    if (top?.kind !== 'table') return null;
    if (name === 'tr') {
      top.table.startRow();
      return null;
    }
    const cell = builder.open({
      isClosed: false,
      kind: 'cell',
      lines: [],
      table: top.table,
      isHeading: name === 'th',
      colspan: spanOf(attributes.get('colspan')),
      rowspan: spanOf(attributes.get('rowspan')),
    });
    this.#effectsAt.set(cell, this.#open.effectCount);
    return cell;
  }

  #closeSink(sink: Sink): void {
    this.#builder.close(sink);
    const effects = this.#effectsAt.get(sink);
    if (effects !== undefined) this.#open.endEffectsSince(effects);
    this.#effectsAt.delete(sink);
  }

  #ownCaption(): void {
    const block = this.#builder.blocks.at(-1);
    if (block?.type === 'quotation' || block?.type === 'table') this.#captionOwner = block;
  }

  #image(attributes: Attributes): void {
    const { picture, sign, reference } = readImage(attributes, this.#options);
    if (picture && this.#builder.block(picture)) this.#captionOwner = picture;
    else if (sign !== null) this.#text(sign);
    else this.#reference(reference);
  }

  #frame(attributes: Attributes): void {
    const frame = readFrame(attributes);
    if (frame && !this.#builder.block(frame.embed)) this.#reference(frame.reference);
  }

  #reference({ words, address, isWorthWords }: Reference): void {
    const isWeb = address !== null && !address.startsWith('#') && !address.startsWith('mailto:');
    if (!isWeb && !isWorthWords) return;
    const marks = this.#open.marks();
    this.#builder.text(words, isWeb && !marks.link ? { ...marks, link: address } : marks);
  }
}
