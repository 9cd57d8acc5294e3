'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/field.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import type { DeskSubject } from '#features/newsroom/taxonomy/data/desk-subject.queries.ts';
import type { SubjectChoice } from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { mergeSubjectAction, searchSubjectsAction } from '#features/newsroom/taxonomy/desk/actions.ts';
import type { AppError } from '#lib/errors.ts';
import { urls } from '#lib/urls.ts';
import { subjectWords as words } from '#words/newsroom/taxonomy/subjects.ts';

/** Chooses the subject that another becomes part of, and says what moves before it does. */
export function MergeSubject({
  subject,
  onClose,
  onMerged,
}: {
  subject: DeskSubject;
  onClose: () => void;
  onMerged: (sentence: string) => void;
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [found, setFound] = useState<readonly SubjectChoice[] | null>(null);
  const [into, setInto] = useState<SubjectChoice | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const asked = useRef(0);

  /** Only the answer to the last letters counts. */
  const search = async (text: string): Promise<void> => {
    asked.current += 1;
    const turn = asked.current;
    setInto(null);
    if (text.trim() === '') return setFound(null);
    const outcome = await searchSubjectsAction({ search: text });
    if (turn !== asked.current) return;
    setError(outcome.ok ? null : outcome.error);
    if (outcome.ok) setFound(outcome.value.filter(({ id }) => id !== subject.id));
  };
  const merge = (target: SubjectChoice): void =>
    startTransition(async () => {
      const outcome = await mergeSubjectAction({ subjectId: subject.id, intoId: target.id });
      setError(outcome.ok ? null : outcome.error);
      if (!outcome.ok) return;
      const { name, stories } = outcome.value;
      onMerged(words.merged({ from: subject.name, into: name, stories }));
      router.refresh();
    });

  return (
    <Dialog title={words.mergeTitle(subject.name)} onClose={onClose}>
      <TextField
        label={words.mergeInto}
        type="search"
        autoComplete="off"
        maxLength={200}
        help={words.mergeHelp}
        error={error?.fields?.['intoId']}
        onChange={(event) => void search(event.currentTarget.value)}
      />
      {found && found.length > 0 ? (
        <RadioGroup
          legend={words.mergeChoices}
          value={into?.id ?? null}
          options={found.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => setInto(found.find(({ id }) => id === chosen) ?? null)}
        />
      ) : null}
      <div role="status">
        {found?.length === 0 ? <p>{words.noneFound}</p> : null}
        {into ? (
          <>
            <p>{words.mergeSentence({ from: subject.name, into: into.name, stories: subject.stories })}</p>
            <p>{words.mergeAddresses(urls.subject(subject.slug), urls.subject(into.slug))}</p>
            <p>{words.mergeForGood}</p>
          </>
        ) : null}
      </div>
      <FormRefusal error={error} />
      <p className="dialogue-actions">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind="danger" disabled={isPending || !into} onClick={() => into && merge(into)}>
          {words.mergeSubmit}
        </Button>
      </p>
    </Dialog>
  );
}
