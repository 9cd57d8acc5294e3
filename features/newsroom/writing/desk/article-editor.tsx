'use client';

import { useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { CountedArea } from '#features/newsroom/writing/desk/counted-field.tsx';
import { shownLengths } from '#features/newsroom/reading/headline-length.ts';
import { findPublished } from '#features/newsroom/writing/desk/actions.ts';
import { ActNotice } from '#features/newsroom/writing/desk/act-notice.tsx';
import {
  ChecklistPanel,
  checklistPanelId,
  countBlocking,
} from '#features/newsroom/writing/desk/checklist-panel.tsx';
import { ConflictView } from '#features/newsroom/writing/desk/conflict-view.tsx';
import type { EditedArticle, StoryChoices } from '#features/newsroom/articles/desk/edited-article.ts';
import { handSentence } from '#features/newsroom/writing/hand.ts';
import type { NamesById } from '#features/newsroom/articles/field-words.ts';
import { proposedPath } from '#features/newsroom/articles/publishing.ts';
import { FieldsColumn } from '#features/newsroom/writing/desk/fields-column.tsx';
import { goOnByEnter, settingsPanelId } from '#features/newsroom/writing/desk/go-to-field.ts';
import { PlanLines } from '#features/newsroom/publishing/desk/plan-lines.tsx';
import { type OpenStory, OpenStoryProvider } from '#features/newsroom/writing/desk/open-story.tsx';
import { PresenceLine } from '#features/newsroom/writing/desk/presence-line.tsx';
import { PublicationBar } from '#features/newsroom/writing/desk/publication-bar.tsx';
import { ReviewBar } from '#features/newsroom/writing/desk/review-bar.tsx';
import { type SidePanel, SidePanels } from '#features/newsroom/writing/desk/side-panels.tsx';
import { SaveStateLine } from '#features/newsroom/writing/desk/save-state.tsx';
import { UnpublishedChanges } from '#features/newsroom/writing/desk/unpublished-changes.tsx';
import { TextCounts } from '#features/newsroom/writing/desk/text-counts.tsx';
import { useChecklist } from '#features/newsroom/writing/desk/use-checklist.ts';
import { useBarHeight } from '#features/newsroom/writing/desk/use-bar-height.ts';
import { useFreshChoices } from '#features/newsroom/writing/desk/use-fresh-choices.ts';
import { useDraft } from '#features/newsroom/writing/desk/use-draft.ts';
import { useFilmLibrary } from '#features/newsroom/writing/desk/use-film-library.ts';
import { usePictureLibrary } from '#features/newsroom/writing/desk/use-picture-library.ts';
import { VersionsPanel, versionsPanelId } from '#features/newsroom/writing/desk/versions-panel.tsx';
import { type CorrectReport, usePublication } from '#features/newsroom/writing/desk/use-publication.ts';
import { usePassageMarks } from '#features/newsroom/writing/desk/use-passage-marks.ts';
import { useReview } from '#features/newsroom/writing/desk/use-review.ts';
import type { FoundArticle } from '#features/newsroom/articles/use-cases/find-published.ts';
import { BodyEditor } from '#features/newsroom/body/desk/body-editor.tsx';
import { frenchField, useFrenchFields } from '#features/newsroom/body/desk/use-french-fields.ts';
import type { PutReadAlso } from '#features/newsroom/body/desk/use-read-also.ts';
import { clock } from '#lib/dates.ts';
import { publicationStateWords, workflowStateWords } from '#words/newsroom/articles/articles.ts';
import { checklistPanel } from '#words/newsroom/articles/checklist.ts';
import { deskMessages } from '#messages/desk.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

const words = deskMessages.editor;

/** Published stories for a "Lire aussi"; a search that fails finds nothing, and typing goes on. */
async function searchArticles(search: string): Promise<FoundArticle[]> {
  const outcome = await findPublished({ search }).catch(() => null);
  return outcome?.ok ? outcome.value : [];
}

export function ArticleEditor({
  article,
  choices,
  panels = [],
  correctReport,
}: {
  article: EditedArticle;
  choices: StoryChoices;
  /** What other subjects put beside the text; they read it by `useOpenStory`. */
  panels?: readonly SidePanel[];
  /** Publishes a correction and closes the report that it comes from. */
  correctReport: CorrectReport;
}) {
  const edit = article.permissions.edit;
  const library = usePictureLibrary(choices.pictures);
  const films = useFilmLibrary();
  const draft = useDraft({ ...article, number: article.revisionNumber, isReadOnly: !edit.allowed });
  const publication = usePublication(article, draft, correctReport);
  const review = useReview(article, publication.act, publication.publications);
  const passages = usePassageMarks();
  const [readAlso, setReadAlso] = useState<{ put: PutReadAlso } | null>(null);
  const checklist = useChecklist({
    articleId: article.id,
    fields: draft.fields,
    initial: article.checklist,
    embargoedUntil: publication.plans.embargoedUntil,
  });
  const { fields, save, change } = draft;
  useFreshChoices(fields, choices);
  useFrenchFields();
  const isOut = publication.state === 'published' || publication.state === 'withdrawn';
  const sectionSlug = choices.sections.find(({ id }) => id === fields.sectionId)?.slug ?? '';
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  const open: OpenStory = {
    article,
    fields,
    revisionId: draft.revisionId,
    lastMove: review.lastMove,
    putReadAlso: readAlso?.put ?? null,
    ...passages.forPanels,
  };
  return (
    <div className="editeur">
      <header className="editeur-barre" ref={bar}>
        <p className="editeur-etats">
          <span className={`etat etat-${publication.state}`}>{publicationStateWords[publication.state]}</span>
          <span className="etat etat-none">{workflowStateWords[publication.workflowState]}</span>
        </p>
        {edit.allowed ? (
          <SaveStateLine save={save} untold={draft.untold} onRetry={() => void draft.saveNow()} />
        ) : null}
        <PresenceLine articleId={article.id} body={fields.body} onNewest={draft.catchUp} />
        <ReviewBar
          workflowState={publication.workflowState}
          assignee={review.assignee}
          viewerId={article.viewerId}
          permissions={article.permissions}
          isSettled={publication.state === 'published' && !publication.hasChanges}
          acts={review.acts}
        />
        <PublicationBar
          articleId={article.id}
          state={publication.state}
          hasChanges={publication.hasChanges}
          isInReview={publication.workflowState === 'in_review'}
          path={isOut ? publication.path : proposedPath({ articleId: article.id, ...fields }, sectionSlug)}
          plans={publication.plans}
          permissions={article.permissions}
          reported={article.reported}
          acts={publication.acts}
          planActs={publication.planActs}
        />
      </header>
      <div className="editeur-annonces" role="status" aria-live="polite">
        <ActNotice notice={publication.notice} onUndo={() => void publication.acts.restore()} />
        {publication.previewPath ? (
          <p className="note note-bonne">
            <a href={publication.previewPath} target="_blank" rel="noopener">
              {words.openPreview}
            </a>{' '}
            {words.previewHelp}
          </p>
        ) : null}
        {draft.notice === 'recovered' && draft.recoveredAt ? (
          <p className="note">{deskMessages.save.recovered(clock(new Date(draft.recoveredAt)))}</p>
        ) : null}
        {draft.notice === 'merged' || draft.notice === 'taken' ? (
          <p className="note">{handSentence(draft.notice, draft.hand)}</p>
        ) : null}
        {draft.notice === 'otherTab' ? <p className="note">{deskMessages.save.otherTab}</p> : null}
        {edit.allowed ? null : <p className="note">{words.readOnly(edit.reason)}</p>}
        <PlanLines
          state={publication.state}
          plans={publication.plans}
          openedAt={new Date(article.openedAt)}
          permissions={article.permissions}
          acts={publication.planActs}
        />
        {publication.state === 'withdrawn' && publication.withdrawalNotice ? (
          <p className="note">{deskMessages.publication.withdrawnNotice(publication.withdrawalNotice)}</p>
        ) : null}
      </div>
      {publication.state === 'published' && publication.liveFields ? (
        <UnpublishedChanges
          articleId={article.id}
          live={publication.liveFields}
          fields={fields}
          mayEdit={edit.allowed}
          saveNow={draft.saveNow}
          onText={(text, isLive) => {
            draft.hear(text);
            if (isLive) publication.setLive(text);
          }}
        />
      ) : null}
      {save.kind === 'conflict' ? (
        <ConflictView
          key={save.theirRevisionId}
          clashes={save.clashes}
          merged={save.merged}
          theirHand={save.theirHand}
          names={namesOf(choices)}
          onSettle={draft.settle}
        />
      ) : null}
      <div className="editeur-colonnes">
        <fieldset className="editeur-texte" disabled={!edit.allowed}>
          <TextField
            label={words.kicker}
            data-champ="kicker"
            {...frenchField}
            value={fields.kicker ?? ''}
            onKeyDown={goOnByEnter('headline')}
            onChange={(event) => change({ kicker: event.target.value || null })}
          />
          <CountedArea
            label={words.headline}
            data-champ="headline"
            {...frenchField}
            limit={shownLengths.headline}
            className="editeur-titre"
            rows={1}
            value={fields.headline}
            onKeyDown={goOnByEnter('standfirst')}
            error={publication.problems.headline}
            onChange={(event) => change({ headline: event.target.value.replaceAll('\n', ' ') })}
          />
          <TextArea
            label={words.standfirst}
            data-champ="standfirst"
            {...frenchField}
            className="editeur-chapo"
            rows={2}
            value={fields.standfirst}
            error={publication.problems.standfirst}
            onChange={(event) => change({ standfirst: event.target.value })}
          />
          <section aria-label={words.body} data-champ="body">
            {publication.problems.body ? (
              <p className="champ-erreur" role="alert">
                {publication.problems.body}
              </p>
            ) : null}
            <BodyEditor
              incoming={draft.incoming}
              initialBody={fields.body}
              isReadOnly={!edit.allowed}
              pictures={library.pictures}
              searchPictures={library.searchPictures}
              bringPicture={library.bringPicture}
              {...films}
              articles={choices.articles}
              searchArticles={searchArticles}
              {...passages.forText}
              onReadAlso={setReadAlso}
              onUntold={draft.untold.set}
              onChange={(body, taken) => change({ body }, taken)}
            />
          </section>
          <TextCounts fields={fields} />
        </fieldset>
        <OpenStoryProvider value={open}>
          <SidePanels
            panels={[
              {
                id: settingsPanelId,
                label: words.sheet,
                content: (
                  <fieldset disabled={!edit.allowed}>
                    <FieldsColumn
                      articleId={article.id}
                      isSensitive={article.isSensitive}
                      fields={fields}
                      choices={choices}
                      library={library}
                      problems={publication.problems}
                      onChange={change}
                    />
                  </fieldset>
                ),
              },
              {
                id: versionsPanelId,
                label: versionMessages.panel,
                content: <VersionsPanel articleId={article.id} draft={draft} mayEdit={edit.allowed} />,
              },
              {
                id: checklistPanelId,
                label: checklistPanel.label,
                badge: countBlocking(checklist.findings),
                content: (
                  <ChecklistPanel
                    articleId={article.id}
                    checklist={checklist}
                    override={article.permissions.override}
                  />
                ),
              },
              ...panels.map(passages.withBadge),
            ]}
          />
        </OpenStoryProvider>
      </div>
      {passages.selected ? (
        <p className="editeur-passage">
          <Button onClick={passages.askAbout}>{reviewWords.remarks.about}</Button>
        </p>
      ) : null}
      {edit.allowed ? (
        <p className="editeur-pied">
          <Button onClick={() => void draft.saveNow()}>{words.saveNow}</Button>
        </p>
      ) : null}
    </div>
  );
}

const namesOf = ({ sections, authors, subjects }: StoryChoices): NamesById =>
  Object.fromEntries([...sections, ...authors, ...subjects].map(({ id, name }) => [id, name]));
