'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useRef, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { CardPictureDialog } from '#features/newsroom/front/desk/card-picture-dialog.tsx';
import type { CardPicture } from '#features/newsroom/front/card-picture.ts';
import type { FrontBoard } from '#features/newsroom/front/data/desk-front.queries.ts';
import {
  illustrateCard,
  moveCard,
  placeArticle,
  removeCard,
  undoFront,
} from '#features/newsroom/front/desk/actions.ts';
import { frontPlaces } from '#features/newsroom/front/front.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { dateAndClock } from '#lib/dates.ts';
import type { Outcome } from '#lib/use-case.ts';
import { fromSiteTime } from '#lib/site-time.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';
import { cardPictureWords } from '#words/newsroom/front/front.ts';

const words = deskMessages.front;

/** The lead and eight places, with keys: arrows choose, shift moves, delete frees, Z undoes. */
export function FrontComposer({
  board,
  pictures,
  reason,
}: {
  board: FrontBoard;
  /** What a place may show instead of the story's own picture. */
  pictures: readonly PictureChoice[];
  /** Why this person may only look, or null. */
  reason: string | null;
}) {
  const [chosen, setChosen] = useState(0);
  const [endsLocal, setEndsLocal] = useState('');
  const [filter, setFilter] = useState('');
  const [notice, setNotice] = useState<{ isGood: boolean; text: string } | null>(null);
  const [illustrated, setIllustrated] = useState<{ position: number; error: string | null } | null>(null);
  const [isWorking, start] = useTransition();
  const rows = useRef<(HTMLButtonElement | null)[]>([]);
  const router = useRouter();
  const isLocked = reason !== null || isWorking;

  const run = (act: () => Promise<Outcome<unknown>>, after?: () => void) =>
    start(async () => {
      try {
        const outcome = await act();
        if (outcome.ok) after?.();
        if (outcome.ok || outcome.error.code === 'conflict') router.refresh();
        setNotice(outcome.ok ? { isGood: true, text: words.done } : refusal(outcome.error));
      } catch {
        setNotice({ isGood: false, text: deskMessages.save.lostNetwork });
      }
    });
  const version = board.version;
  const choose = (position: number) => {
    const bounded = Math.min(frontPlaces - 1, Math.max(0, position));
    setChosen(bounded);
    rows.current[bounded]?.focus();
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= frontPlaces || !board.places[from]?.isPlaced) return;
    run(
      () => moveCard({ version, from, to }),
      () => choose(to),
    );
  };
  const release = (position: number) => run(() => removeCard({ version, position }));
  const illustrate = (position: number, picture: CardPicture | null) =>
    start(async () => {
      const outcome = await illustrateCard({ version, position, picture }).catch(() => null);
      if (outcome?.ok || outcome?.error.code === 'conflict') router.refresh();
      if (outcome?.ok) {
        setIllustrated(null);
        setNotice({ isGood: true, text: words.done });
        return;
      }
      // What was chosen stays in the open dialog, beside the reason.
      const error = outcome ? refusalOfPicture(outcome.error) : deskMessages.save.lostNetwork;
      setIllustrated({ position, error });
    });
  const undo = () => run(() => undoFront({ version }));
  const place = (articleId: string) => {
    const end = fromSiteTime(endsLocal);
    const endsAt = end?.kind === 'instant' ? end.at : end?.kind === 'twice' ? end.second : null;
    run(
      () =>
        placeArticle({
          version,
          articleId,
          position: chosen,
          ...(endsAt ? { endsAt: endsAt.toISOString() } : {}),
        }),
      () => setEndsLocal(''),
    );
  };
  const onKey = (event: KeyboardEvent, position: number) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (event.shiftKey && !isLocked) move(position, position + step);
      else choose(position + step);
    } else if (
      (event.key === 'Delete' || event.key === 'Backspace') &&
      !isLocked &&
      board.places[position]?.isPlaced
    ) {
      event.preventDefault();
      release(position);
    } else if (event.key.toLowerCase() === 'z' && !isLocked && board.canUndo) {
      event.preventDefault();
      undo();
    }
  };
  const placeWords = chosen === 0 ? words.placeLead : words.placeAt(chosen);
  const shown = illustrated ? board.places[illustrated.position] : undefined;
  const wanted = filter.trim().toLowerCase();
  const candidates = board.candidates.filter((story) => story.headline.toLowerCase().includes(wanted));

  return (
    <div className="une">
      <p className="champ-aide">{words.explain}</p>
      <p className="champ-aide">{words.keys}</p>
      {reason ? <p className="note">{deskMessages.editor.readOnly(reason)}</p> : null}
      <p
        role="status"
        aria-live="polite"
        className={notice ? (notice.isGood ? 'note note-bonne' : 'note') : ''}
      >
        {isWorking ? deskMessages.publication.working : notice?.text}
      </p>
      <div className="une-colonnes">
        <section aria-label={words.title}>
          <ol className="une-places">
            {board.places.map((item) => (
              <li
                key={item.position}
                className={item.position === 0 ? 'une-place une-ouverture' : 'une-place'}
                data-chosen={item.position === chosen}
              >
                <button
                  type="button"
                  ref={(element) => {
                    rows.current[item.position] = element;
                  }}
                  className="une-choix"
                  aria-pressed={item.position === chosen}
                  onKeyDown={(event) => onKey(event, item.position)}
                  onFocus={() => setChosen(item.position)}
                  onClick={() => setChosen(item.position)}
                >
                  <span className="une-rang">
                    {item.position === 0 ? words.lead : words.place(item.position)}
                  </span>
                  <span className="une-titre">{item.story?.headline ?? '—'}</span>
                  <span className="une-mention">
                    {item.story?.section} · {item.isPlaced ? words.placed : words.automatic}
                    {item.picture ? ` · ${cardPictureWords.isOwn}` : ''}
                    {item.endsAt ? ` · ${words.until(dateAndClock(new Date(item.endsAt)))}` : ''}
                  </span>
                </button>
                {item.isPlaced ? (
                  <span className="une-gestes">
                    <Button
                      kind="quiet"
                      disabled={isLocked || item.position === 0}
                      aria-label={`${deskMessages.editor.moveUp} ${item.story?.headline}`}
                      onClick={() => move(item.position, item.position - 1)}
                    >
                      ↑
                    </Button>
                    <Button
                      kind="quiet"
                      disabled={isLocked || item.position === frontPlaces - 1}
                      aria-label={`${deskMessages.editor.moveDown} ${item.story?.headline}`}
                      onClick={() => move(item.position, item.position + 1)}
                    >
                      ↓
                    </Button>
                    <Button
                      kind="quiet"
                      disabled={isLocked}
                      aria-label={cardPictureWords.openOf(item.story?.headline ?? '')}
                      onClick={() => setIllustrated({ position: item.position, error: null })}
                    >
                      {cardPictureWords.open}
                    </Button>
                    <Button
                      kind="quiet"
                      disabled={isLocked}
                      aria-label={`${words.release} ${item.story?.headline}`}
                      onClick={() => release(item.position)}
                    >
                      {words.release}
                    </Button>
                  </span>
                ) : null}
              </li>
            ))}
          </ol>
          <p className="gestes">
            <Button disabled={isLocked || !board.canUndo} onClick={undo}>
              {board.canUndo ? words.undo : words.nothingToUndo}
            </Button>
          </p>
        </section>
        <section aria-label={words.candidates}>
          <h2>{words.candidates}</h2>
          <TextField
            label={words.filter}
            type="search"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
          <TextField
            label={words.endsAt()}
            type="datetime-local"
            value={endsLocal}
            onChange={(event) => setEndsLocal(event.target.value)}
          />
          {board.candidates.length === 0 ? <p className="champ-aide">{words.empty}</p> : null}
          <ul className="une-candidats">
            {candidates.map((story) => (
              <li key={story.articleId}>
                <span>
                  <span className="une-titre">{story.headline}</span>
                  <span className="une-mention">
                    {story.section} · {deskMessages.editor.urgency} {story.urgency}
                  </span>
                </span>
                <Button
                  disabled={isLocked}
                  aria-label={words.placeStory(placeWords, story.headline)}
                  onClick={() => place(story.articleId)}
                >
                  {placeWords}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {illustrated && shown?.story ? (
        <CardPictureDialog
          headline={shown.story.headline}
          picture={shown.picture}
          lead={shown.story.lead}
          pictures={pictures}
          error={illustrated.error}
          isLocked={isLocked}
          onSave={(picture) => illustrate(illustrated.position, picture)}
          onClose={() => setIllustrated(null)}
        />
      ) : null}
    </div>
  );
}

const refusalOfPicture = (error: Parameters<typeof errorSentence>[0]): string =>
  error.code === 'conflict' ? words.stale : (error.fields?.['picture'] ?? errorSentence(error));

const refusal = (error: Parameters<typeof errorSentence>[0]) => ({
  isGood: false,
  text: error.code === 'conflict' ? words.stale : errorSentence(error),
});
