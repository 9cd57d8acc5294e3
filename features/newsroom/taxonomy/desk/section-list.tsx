'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { ColumnHeads } from '#components/ui/column-heads.tsx';
import type { DeskSection } from '#features/newsroom/taxonomy/data/desk-section.queries.ts';
import { archiveSectionAction, moveSectionAction } from '#features/newsroom/taxonomy/desk/actions.ts';
import { SectionForm } from '#features/newsroom/taxonomy/desk/section-form.tsx';
import { urls } from '#lib/urls.ts';
import { errorSentence } from '#messages/errors.ts';
import { sectionWords as words } from '#words/newsroom/taxonomy/sections.ts';

/** The sections in the menu's order, with what may be done to each. */
export function SectionList({ sections }: { sections: readonly DeskSection[] }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [sentence, setSentence] = useState('');
  const [edited, setEdited] = useState<DeskSection | null>(null);
  const [asked, setAsked] = useState<DeskSection | null>(null);
  const parents = sections.filter(({ parentId }) => parentId === null);

  const move = ({ id, name }: DeskSection, by: 1 | -1): void =>
    startTransition(async () => {
      const outcome = await moveSectionAction({ sectionId: id, by });
      setSentence(outcome.ok ? words.moved(name) : errorSentence(outcome.error));
      router.refresh();
    });
  const archive = ({ id, name }: DeskSection, isArchived: boolean): void =>
    startTransition(async () => {
      const outcome = await archiveSectionAction({ sectionId: id, isArchived });
      const told = isArchived ? words.archivedOne(name) : words.unarchived(name);
      setSentence(outcome.ok ? told : errorSentence(outcome.error));
      setAsked(null);
      router.refresh();
    });
  const saved = (text: string): void => {
    setSentence(text);
    setEdited(null);
  };

  return (
    <>
      <p role="status">{sentence}</p>
      <table className="liste adresses">
        <ColumnHeads columns={words.columns} />
        <tbody>
          {sections.map((section) => (
            <tr key={section.id}>
              <td>{section.parentId ? `— ${section.name}` : section.name}</td>
              <td data-label={words.columns.address}>
                <a href={urls.section(section.slug)}>{urls.section(section.slug)}</a>
                {section.oldSlugs.length > 0 ? (
                  <span className="liste-mention">{words.oldSlugs(section.oldSlugs)}</span>
                ) : null}
              </td>
              <td data-label={words.columns.articles}>{section.articles}</td>
              <td data-label={words.columns.state}>
                <span className={section.isArchived ? 'etat' : 'etat etat-published'}>
                  {section.isArchived ? words.archived : words.active}
                </span>
              </td>
              <td>
                <span className="gestes">
                  <Button
                    kind="quiet"
                    disabled={isPending}
                    aria-label={words.upOf(section.name)}
                    onClick={() => move(section, -1)}
                  >
                    {words.up}
                  </Button>
                  <Button
                    kind="quiet"
                    disabled={isPending}
                    aria-label={words.downOf(section.name)}
                    onClick={() => move(section, 1)}
                  >
                    {words.down}
                  </Button>
                  <Button aria-label={words.editOf(section.name)} onClick={() => setEdited(section)}>
                    {words.edit}
                  </Button>
                  {section.isArchived ? (
                    <Button
                      disabled={isPending}
                      aria-label={words.unarchiveOf(section.name)}
                      onClick={() => archive(section, false)}
                    >
                      {words.unarchive}
                    </Button>
                  ) : (
                    <Button aria-label={words.archiveOf(section.name)} onClick={() => setAsked(section)}>
                      {words.archive}
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className="groupe" aria-labelledby="creer">
        <h2 id="creer">{words.createTitle}</h2>
        <SectionForm parents={parents} onSaved={saved} />
      </section>
      {edited ? (
        <Dialog title={words.editTitle(edited.name)} onClose={() => setEdited(null)}>
          <SectionForm section={edited} parents={parents} onSaved={saved}>
            <Button onClick={() => setEdited(null)}>{words.cancel}</Button>
          </SectionForm>
        </Dialog>
      ) : null}
      {asked ? (
        <Dialog title={words.archiveTitle(asked.name)} onClose={() => setAsked(null)}>
          <p>{words.archiveHelp}</p>
          <p className="dialogue-actions">
            <Button onClick={() => setAsked(null)}>{words.cancel}</Button>
            <Button kind="danger" disabled={isPending} onClick={() => archive(asked, true)}>
              {words.archiveSubmit}
            </Button>
          </p>
        </Dialog>
      ) : null}
    </>
  );
}
