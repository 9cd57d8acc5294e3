'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { DeskSection } from '#features/newsroom/taxonomy/data/desk-section.queries.ts';
import { saveSectionAction } from '#features/newsroom/taxonomy/desk/actions.ts';
import { NamingFields } from '#features/newsroom/taxonomy/desk/naming-fields.tsx';
import { sectionTints, toTint } from '#features/newsroom/taxonomy/section.ts';
import { formText } from '#lib/form-text.ts';
import { tintWords, sectionWords as words } from '#words/newsroom/taxonomy/sections.ts';

/** Makes a section or changes one. `parents` are the sections of the first level. */
export function SectionForm({
  section,
  parents,
  onSaved,
  children,
}: {
  section?: DeskSection;
  parents: readonly { id: string; name: string }[];
  onSaved: (sentence: string) => void;
  children?: ReactNode;
}) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const name = formText(fields, 'name');
    const given = {
      ...(section ? { sectionId: section.id } : {}),
      name,
      slug: formText(fields, 'slug').trim(),
      description: formText(fields, 'description'),
      tint: toTint(formText(fields, 'tint')),
      parentId: formText(fields, 'parentId') || null,
    };
    send(
      () => saveSectionAction(given),
      () => {
        if (!section) form.reset();
        onSaved(words.saved(name));
        router.refresh();
      },
    );
  };
  return (
    <form className="redirection-forme" onSubmit={save}>
      <NamingFields words={words} kept={section} fault={fault} />
      <SelectField
        label={words.tint}
        name="tint"
        defaultValue={toTint(section?.tint ?? '')}
        error={fault('tint')}
      >
        {sectionTints.map((tint) => (
          <option key={tint} value={tint}>
            {tintWords[tint]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.parent}
        name="parentId"
        defaultValue={section?.parentId ?? ''}
        error={fault('parentId')}
      >
        <option value="">{words.noParent}</option>
        {parents
          .filter(({ id }) => id !== section?.id)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </SelectField>
      <FormRefusal error={error} />
      <p className="gestes">
        <Button type="submit" kind="primary" disabled={isPending}>
          {section ? words.save : words.create}
        </Button>
        {children}
      </p>
    </form>
  );
}
