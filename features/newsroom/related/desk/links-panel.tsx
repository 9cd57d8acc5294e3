'use client';

import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CheckField } from '#components/ui/field.tsx';
import { useOpenStory } from '#features/newsroom/writing/desk/open-story.tsx';
import { bodyRelatedIds } from '#features/newsroom/body/body-references.ts';
import type { DecidedLink, DeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import { SuggestionItem } from '#features/newsroom/related/desk/suggestion-item.tsx';
import { type Links, useLinks } from '#features/newsroom/related/desk/use-links.ts';
import { date } from '#lib/dates.ts';
import type { Permission } from '#lib/use-case.ts';
import { relatedDesk as words } from '#words/newsroom/related/related-desk.ts';

/**
 * « Lire aussi », beside the text: what the archive offers, with its score and its reason; what was pinned or refused,
 * and the way back.
 */
export function LinksPanel({
  initial,
  permission,
  goneInText,
}: {
  initial: DeskLinks;
  permission: Permission;
  /** Articles that the text leads to and that are no longer public, when the page was drawn. */
  goneInText: readonly string[];
}) {
  const { article, fields, putReadAlso } = useOpenStory();
  const links = useLinks(article.id, initial);
  const inText = new Set(bodyRelatedIds(fields.body));
  const gone = goneInText.filter((id) => inText.has(id)).length;
  const pins = links.links.decisions.filter(({ kind }) => kind === 'pin');
  const vetoes = links.links.decisions.filter(({ kind }) => kind === 'veto');
  const decided = new Map(links.links.decisions.map(({ targetId, kind }) => [targetId, kind]));
  const offered = links.suggestions?.filter(({ id }) => decided.get(id) !== 'veto');
  const isLocked = !permission.allowed || links.isPending;
  return (
    <div className="liens">
      <p className="champ-aide">{words.lead}</p>
      <SaidLine links={links} />
      {gone > 0 ? <p className="note">{words.goneInText(gone)}</p> : null}
      <CheckField
        label={words.automatic}
        checked={links.links.isAutomatic}
        disabled={isLocked}
        onChange={(event) => void links.setAutomatic(event.target.checked)}
      />
      {links.links.isAutomatic ? null : <p className="champ-aide">{words.automaticOff}</p>}
      <h2>{words.suggestions}</h2>
      <p className="champ-aide">{words.searchHelp}</p>
      <p>
        <Button disabled={links.isPending} onClick={() => void links.search()}>
          {links.suggestions ? words.searchAgain : words.search}
        </Button>
      </p>
      {offered?.length === 0 ? <p>{words.none}</p> : null}
      {offered && offered.length > 0 ? (
        <ul className="liens-liste">
          {offered.map((suggestion) => (
            <SuggestionItem
              key={suggestion.id}
              suggestion={suggestion}
              isPinned={decided.get(suggestion.id) === 'pin'}
              isInText={inText.has(suggestion.id)}
              isLocked={isLocked}
              onInsert={
                putReadAlso &&
                (() => {
                  putReadAlso(suggestion);
                  links.say(words.inserted(suggestion.headline));
                })
              }
              onPin={() => void links.pin(suggestion)}
              onVeto={() => void links.veto(suggestion)}
            />
          ))}
        </ul>
      ) : null}
      <Decided title={words.pins} decisions={pins} links={links} isLocked={isLocked} act={words.unpin} />
      <Decided
        title={words.vetoes}
        decisions={vetoes}
        links={links}
        isLocked={isLocked}
        act={words.liftVeto}
      />
    </div>
  );
}

/** What came of the last act, with its way back. */
function SaidLine({ links: { said, isPending } }: { links: Links }): ReactNode {
  return (
    <div role="status">
      {said ? (
        <p className={said.isGood ? 'note note-bonne' : 'note'}>
          {said.sentence}{' '}
          {said.undo ? (
            <Button kind="quiet" disabled={isPending} onClick={said.undo}>
              {words.undo}
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

/** Pins or vetoes with who decided them, and the way back. A pin whose article is gone says that it is not shown. */
function Decided({
  title,
  decisions,
  links,
  isLocked,
  act,
}: {
  title: string;
  decisions: readonly DecidedLink[];
  links: Links;
  isLocked: boolean;
  act: string;
}) {
  if (decisions.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="liens-liste">
        {decisions.map(({ targetId, kind, headline, path, decidedBy, decidedAt }) => (
          <li key={targetId}>
            {path ? (
              <a href={path} target="_blank" rel="noopener">
                {headline}
              </a>
            ) : (
              <span>{headline}</span>
            )}
            {path || kind === 'veto' ? null : <p className="liens-alerte">{words.gone}</p>}
            <p className="champ-aide">{words.decided(decidedBy, date(new Date(decidedAt)))}</p>
            <p className="gestes">
              <Button
                kind="quiet"
                disabled={isLocked}
                onClick={() => void links.takeBack({ id: targetId, headline }, kind)}
              >
                {act}
                <span className="sr-only">{words.of(headline)}</span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
