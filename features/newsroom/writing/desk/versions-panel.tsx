'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { type FormEvent, useEffect, useReducer, useState } from 'react';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import type { Version } from '#features/newsroom/articles/data/revision-history.queries.ts';
import { listVersions, nameRevision } from '#features/newsroom/writing/desk/actions.ts';
import { RestoreVersionButton } from '#features/newsroom/writing/desk/restore-version-button.tsx';
import type { KnownText } from '#features/newsroom/writing/desk/draft-words.ts';
import { panelKey } from '#features/newsroom/writing/desk/side-panels.tsx';
import { VersionWords } from '#features/newsroom/writing/desk/version-words.tsx';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

const words = versionMessages;
export const versionsPanelId = 'versions';
/** The panel is for the last hours; the page has them all. */
const mostShown = 15;

type Draft = {
  revisionId: string;
  saveNow: () => Promise<boolean>;
  acknowledgedRevisionId: () => string;
  hear: (known: KnownText) => void;
};

/** The newest versions beside the text: name this one, look back, go back. */
export function VersionsPanel({
  articleId,
  draft,
  mayEdit,
}: {
  articleId: string;
  draft: Draft;
  mayEdit: boolean;
}) {
  const isOpen = useSearchParams().get(panelKey) === versionsPanelId;
  const [versions, setVersions] = useState<Version[] | 'loading' | 'failed'>('loading');
  const [asked, ask] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (!isOpen) return;
    let isWanted = true;
    listVersions({ articleId }).then(
      (outcome) => isWanted && setVersions(outcome.ok ? outcome.value : 'failed'),
      () => isWanted && setVersions('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [isOpen, articleId, asked, draft.revisionId]);
  return (
    <div className="versions-volet">
      {mayEdit ? <NameForm articleId={articleId} draft={draft} onNamed={ask} /> : null}
      {versions === 'loading' ? <p className="champ-aide">{words.loading}</p> : null}
      {versions === 'failed' ? (
        <p className="note">
          {words.failed}{' '}
          <Button kind="quiet" onClick={ask}>
            {words.retry}
          </Button>
        </p>
      ) : null}
      {Array.isArray(versions) ? (
        <ol className="versions-courtes">
          {versions.slice(0, mostShown).map((version) => (
            <li key={version.id}>
              <p>
                <span className="version-numero">{version.number}</span> <VersionWords version={version} />
              </p>
              <p className="champ-aide">
                <time dateTime={version.createdAt.toISOString()}>{dateAndClock(version.createdAt)}</time>
                {` · ${version.createdByName ?? words.byNobody} · ${words.words(version.wordCount)}`}
              </p>
              {version.isWorking ? null : (
                <p className="gestes">
                  <Link
                    className={buttonClass('quiet')}
                    href={urls.deskComparison(articleId, { from: version.id, to: 'travail' })}
                    aria-label={words.compareThis(version.number)}
                  >
                    {words.compareOne}
                  </Link>
                  {mayEdit ? (
                    <RestoreVersionButton
                      articleId={articleId}
                      version={version}
                      beforeRestore={draft.saveNow}
                      onRestored={draft.hear}
                    />
                  ) : null}
                </p>
              )}
            </li>
          ))}
        </ol>
      ) : null}
      <p>
        <Link href={urls.deskVersions(articleId)}>{words.all}</Link>
      </p>
    </div>
  );
}

/** What is typed is sent, then that very version gets the name. */
function NameForm({ articleId, draft, onNamed }: { articleId: string; draft: Draft; onNamed: () => void }) {
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!name.trim()) return;
    if (!(await draft.saveNow())) return setSaid(deskMessages.save.unsaved);
    const outcome = await nameRevision({ articleId, revisionId: draft.acknowledgedRevisionId(), name }).catch(
      () => null,
    );
    if (!outcome) return setSaid(deskMessages.save.lostNetwork);
    if (!outcome.ok) return setSaid(errorSentence(outcome.error));
    setSaid(words.named(outcome.value.name));
    setName('');
    onNamed();
  }
  return (
    <form className="versions-nom" onSubmit={(event) => void submit(event)}>
      <TextField
        label={words.name}
        help={words.nameHelp}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={!name.trim()}>
        {words.nameSubmit}
      </Button>
      <p role="status">{said}</p>
    </form>
  );
}
