'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { DeskSubject } from '#features/newsroom/taxonomy/data/desk-subject.queries.ts';
import { saveSubjectAction } from '#features/newsroom/taxonomy/desk/actions.ts';
import { NamingFields } from '#features/newsroom/taxonomy/desk/naming-fields.tsx';
import { formText } from '#lib/form-text.ts';
import { subjectWords as words } from '#words/newsroom/taxonomy/subjects.ts';

/** Makes a subject or changes one. */
export function SubjectForm({
  subject,
  onSaved,
  children,
}: {
  subject?: DeskSubject;
  onSaved: (sentence: string) => void;
  children?: ReactNode;
}) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const given = {
      ...(subject ? { subjectId: subject.id } : {}),
      name: formText(fields, 'name'),
      slug: formText(fields, 'slug').trim(),
      description: formText(fields, 'description'),
    };
    send(
      () => saveSubjectAction(given),
      ({ name, isKept }) => {
        if (!subject && !isKept) form.reset();
        onSaved(isKept ? words.exists(name) : words.saved(name));
        router.refresh();
      },
    );
  };
  return (
    <form className="redirection-forme" onSubmit={save}>
      <NamingFields words={words} kept={subject} fault={fault} />
      <FormRefusal error={error} />
      <p className="gestes">
        <Button type="submit" kind="primary" disabled={isPending}>
          {subject ? words.save : words.create}
        </Button>
        {children}
      </p>
    </form>
  );
}
