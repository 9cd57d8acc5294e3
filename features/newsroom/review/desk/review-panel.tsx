'use client';

import { useEffect, useMemo, useState } from 'react';
import { type OpenStory, useOpenStory } from '#features/newsroom/writing/desk/open-story.tsx';
import { storyBlocks } from '#features/newsroom/articles/text-blocks.ts';
import { RemarkForm } from '#features/newsroom/review/desk/remark-form.tsx';
import { RemarkThread } from '#features/newsroom/review/desk/remark-thread.tsx';
import { useRemarks } from '#features/newsroom/review/desk/use-remarks.ts';
import {
  isAnchoredField,
  locate,
  messageCount,
  type Place,
  type Remark,
} from '#features/newsroom/review/review.ts';
import { dateAndClock } from '#lib/dates.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

const words = reviewWords.remarks;

/** « Relecture »: how the text came here, and what is said about it, beside it and in its margin. */
export function ReviewPanel({ initialRemarks }: { initialRemarks: readonly Remark[] }) {
  const story = useOpenStory();
  const { fields, passage, pressed, setMarks, setOpenCount } = story;
  const remarks = useRemarks(story.article.id, initialRemarks);
  const [chosen, setChosen] = useState<string | null>(null);
  const { headline, standfirst, body } = fields;
  const blocks = useMemo(() => storyBlocks({ headline, standfirst, body }), [headline, standfirst, body]);
  const placed = remarks.remarks.map((remark) => ({ remark, place: locate(remark, blocks) }));
  const open = placed.filter(({ remark }) => remark.resolvedAt === null);
  const resolved = placed.filter(({ remark }) => remark.resolvedAt !== null);
  const marks = JSON.stringify(open.flatMap(({ remark, place }) => toMark({ remark, place, chosen })));
  // Compared by what they say: a letter typed elsewhere changes no mark.
  useEffect(() => setMarks(JSON.parse(marks) as Marks), [marks, setMarks]);

  useEffect(() => setOpenCount(open.length), [open.length, setOpenCount]);

  const [seen, setSeen] = useState(0);
  if (pressed && pressed.count !== seen) {
    setSeen(pressed.count);
    if (pressed.key !== 'new') setChosen(pressed.key);
  }
  useEffect(() => {
    if (!pressed) return;
    const target = document.querySelector<HTMLElement>(
      pressed.key === 'new' ? '#nouvelle-remarque textarea' : `#remarque-${pressed.key}`,
    );
    target?.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: true });
  }, [pressed]);

  const show = ({ remark, place }: Placed) => {
    if (place.state !== 'found' && place.state !== 'changed') return null;
    return () => {
      setChosen(remark.id);
      requestAnimationFrame(() => reveal(place.blockId));
    };
  };
  const thread = (each: Placed) => (
    <RemarkThread
      key={each.remark.id}
      {...each}
      remarks={remarks}
      isChosen={each.remark.id === chosen}
      onShow={show(each)}
    />
  );
  return (
    <div className="relecture">
      <LastMove move={story.lastMove} />
      <h2>{words.title}</h2>
      <p className="champ-erreur" role="status">
        {remarks.problem}
      </p>
      {open.length > 0 ? <ul className="remarques">{open.map(thread)}</ul> : <p>{words.none}</p>}
      <RemarkForm passage={passage} onAdd={remarks.add} />
      {resolved.length > 0 ? (
        <details className="remarques-closes">
          <summary>{words.resolved(resolved.length)}</summary>
          <ul className="remarques">{resolved.map(thread)}</ul>
        </details>
      ) : null}
    </div>
  );
}

type Placed = { remark: Remark; place: Place };
type Marks = Parameters<OpenStory['setMarks']>[0];

function toMark({ remark, place, chosen }: Placed & { chosen: string | null }): Marks {
  if ((place.state !== 'found' && place.state !== 'changed') || isAnchoredField(place.blockId)) return [];
  return [
    {
      key: remark.id,
      blockId: place.blockId,
      quote: place.state === 'found' ? remark.quote : null,
      count: messageCount(remark),
      label: words.mark(remark.authorName),
      isChosen: remark.id === chosen,
    },
  ];
}

/** Where the editor has the fields that can be spoken of. */
const fieldClass = { headline: '.editeur-titre', standfirst: '.editeur-chapo' } as const;

/** Brings a block, or a field, into sight. */
function reveal(blockId: string): void {
  const target = document.querySelector<HTMLElement>(
    isAnchoredField(blockId) ? fieldClass[blockId] : '.corps-remarque-choisie',
  );
  target?.scrollIntoView({ block: 'center' });
  if (isAnchoredField(blockId)) target?.focus({ preventScroll: true });
}

function LastMove({ move }: { move: OpenStory['lastMove'] }) {
  if (!move) return <p className="champ-aide">{reviewWords.panel.notYet}</p>;
  return (
    <div className="relecture-mot">
      <p>
        {reviewWords.moved[move.move](move.personName ?? reviewWords.you)},{' '}
        <time dateTime={move.at}>{dateAndClock(new Date(move.at))}</time>
      </p>
      {move.note ? <blockquote className="remarque-citation">{move.note}</blockquote> : null}
    </div>
  );
}
