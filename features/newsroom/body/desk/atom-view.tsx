'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { type ReactNode, useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ChartSite } from '#features/newsroom/body/blocks/chart/chart.site.tsx';
import type { Film } from '#features/newsroom/body/blocks/film/film.ts';
import type { PictureUse } from '#features/newsroom/body/blocks/picture/picture.ts';
import { inlineToText } from '#features/newsroom/body/inline.ts';
import { clockOf } from '#features/newsroom/media/film-view.ts';
import { filmEditorWords as filmWords } from '#words/newsroom/body/film-editor.ts';
import { bodyWords, providerNames } from '#words/newsroom/body/body.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { moveBlock } from './block-moves.ts';
import { useSurroundings } from './editor-choices.tsx';
import { type AtomBlock, tiptapToBlock } from './tiptap-document.ts';

const words = bodyEditorWords.block;

/** A block that is not rich text, as it stands in the typing surface: what it shows, and what can be done with it. */
export function AtomView({ node, editor, getPos, deleteNode, selected }: NodeViewProps): ReactNode {
  const { onEdit, onRemoved } = useSurroundings();
  const block = tiptapToBlock({ type: node.type.name, attrs: node.attrs }) as AtomBlock | null;
  const name = bodyEditorWords.tools[node.type.name as AtomBlock['type']];
  const move = (direction: -1 | 1) => {
    const position = getPos();
    const transaction = position === undefined ? null : moveBlock(editor.state, position, direction);
    if (transaction) editor.view.dispatch(transaction);
  };
  const edit = () => {
    const position = getPos();
    if (block && position !== undefined) onEdit(block, position);
  };
  return (
    <NodeViewWrapper
      className={selected ? 'corps-bloc corps-bloc-choisi' : 'corps-bloc'}
      role="group"
      aria-label={name}
    >
      <p className="corps-bloc-nom">{name}</p>
      {block && <Summary block={block} />}
      {editor.isEditable && (
        <p className="corps-bloc-gestes">
          {block && (
            <Button kind="quiet" onClick={edit}>
              {words.edit}
            </Button>
          )}
          <Button kind="quiet" onClick={() => move(-1)}>
            {words.moveUp}
          </Button>
          <Button kind="quiet" onClick={() => move(1)}>
            {words.moveDown}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              deleteNode();
              onRemoved();
            }}
          >
            {words.remove}
          </Button>
        </p>
      )}
    </NodeViewWrapper>
  );
}

function Summary({ block }: { block: AtomBlock }): ReactNode {
  const { articles = [] } = useSurroundings();
  switch (block.type) {
    case 'picture':
      return <Thumbnail use={block} />;
    case 'gallery':
      return (
        <>
          <p>{words.pictures(block.pictures.length)}</p>
          {block.pictures.slice(0, 6).map((use, index) => (
            <Thumbnail key={index} use={use} />
          ))}
        </>
      );
    case 'comparison':
      return (
        <>
          <Thumbnail use={block.before} />
          <Thumbnail use={block.after} />
        </>
      );
    case 'video':
    case 'audio':
      return <FilmSummary block={block} />;
    case 'embed':
      return (
        <p>
          {providerNames[block.provider]} — {block.title ?? block.url}
        </p>
      );
    case 'table':
      return (
        <table>
          {block.caption && <caption>{block.caption}</caption>}
          <tbody>
            {[block.header, ...block.rows].slice(0, 6).map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>{inlineToText(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'chart':
      return <ChartSite block={block} />;
    case 'relatedLink': {
      const headline = articles.find((article) => article.id === block.articleId)?.headline;
      return (
        <p>
          {bodyWords.relatedLink} — {headline ?? bodyEditorWords.relatedLink.unknown}
        </p>
      );
    }
  }
}

/** A film by its name; one that this page has not met yet is looked up. */
function FilmSummary({ block }: { block: Film }): ReactNode {
  const { films, bringFilm } = useSurroundings();
  const film = films.find(({ id }) => id === block.assetId);
  const isKnown = film !== undefined;
  useEffect(() => {
    if (!isKnown) void bringFilm?.(block.assetId);
  }, [isKnown, bringFilm, block.assetId]);
  const poster = block.type === 'video' ? block.poster : undefined;
  return (
    <>
      <p>
        {film
          ? [block.title ?? film.name, clockOf(film.durationMs)].filter(Boolean).join(' · ')
          : filmWords.unknown[block.type]}
      </p>
      {film && !film.hasTranscript && <p>{filmWords.noTranscript}</p>}
      {poster && <Thumbnail use={poster} />}
    </>
  );
}

function Thumbnail({ use }: { use: PictureUse }): ReactNode {
  const picture = useSurroundings().pictures.find((choice) => choice.id === use.assetId);
  const caption = use.caption ?? picture?.caption ?? '';
  const credit = use.credit || picture?.credit;
  return (
    <figure>
      {picture ? (
        <img src={picture.thumbnailUrl} alt={use.alt ?? picture.alt} />
      ) : (
        <p>{words.missingPicture}</p>
      )}
      <figcaption>
        {caption} {credit && bodyWords.credit(credit)}
      </figcaption>
    </figure>
  );
}
