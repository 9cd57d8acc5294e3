'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { ListTable } from '#components/ui/list-table.tsx';
import type { DeskSubject } from '#features/newsroom/taxonomy/data/desk-subject.queries.ts';
import { MergeSubject } from '#features/newsroom/taxonomy/desk/merge-subject.tsx';
import { SubjectForm } from '#features/newsroom/taxonomy/desk/subject-form.tsx';
import { urls } from '#lib/urls.ts';
import { subjectWords as words } from '#words/newsroom/taxonomy/subjects.ts';

/** The subjects with how many stories each gathers, and what may be done to them. */
export function SubjectList({ rows, isSearch }: { rows: readonly DeskSubject[]; isSearch: boolean }) {
  const [sentence, setSentence] = useState('');
  const [edited, setEdited] = useState<DeskSubject | null>(null);
  const [merged, setMerged] = useState<DeskSubject | null>(null);
  const told = (text: string): void => {
    setSentence(text);
    setEdited(null);
    setMerged(null);
  };
  return (
    <>
      <p role="status">{sentence}</p>
      <ListTable
        hasAddresses
        columns={words.columns}
        isEmpty={rows.length === 0}
        empty={isSearch ? words.noneFound : words.none}
      >
        {rows.map((subject) => (
          <tr key={subject.id}>
            <td>
              {subject.name}
              {subject.mergedNames.length > 0 ? (
                <span className="liste-mention">{words.mergedNames(subject.mergedNames)}</span>
              ) : null}
            </td>
            <td data-label={words.columns.address}>
              <a href={urls.subject(subject.slug)}>{urls.subject(subject.slug)}</a>
            </td>
            <td data-label={words.columns.stories}>{subject.stories.toLocaleString('fr-FR')}</td>
            <td>
              <span className="gestes">
                <Button aria-label={words.editOf(subject.name)} onClick={() => setEdited(subject)}>
                  {words.edit}
                </Button>
                <Button aria-label={words.mergeOf(subject.name)} onClick={() => setMerged(subject)}>
                  {words.merge}
                </Button>
              </span>
            </td>
          </tr>
        ))}
      </ListTable>
      <section className="groupe" aria-labelledby="creer">
        <h2 id="creer">{words.createTitle}</h2>
        <SubjectForm onSaved={told} />
      </section>
      {edited ? (
        <Dialog title={words.editTitle(edited.name)} onClose={() => setEdited(null)}>
          <SubjectForm subject={edited} onSaved={told}>
            <Button onClick={() => setEdited(null)}>{words.cancel}</Button>
          </SubjectForm>
        </Dialog>
      ) : null}
      {merged ? <MergeSubject subject={merged} onClose={() => setMerged(null)} onMerged={told} /> : null}
    </>
  );
}
