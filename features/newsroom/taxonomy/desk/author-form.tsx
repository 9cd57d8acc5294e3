'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { EditedAuthor } from '#features/newsroom/taxonomy/data/desk-author.queries.ts';
import { saveAuthorAction, saveOwnProfileAction } from '#features/newsroom/taxonomy/desk/actions.ts';
import { AuthorLinks, linksOf } from '#features/newsroom/taxonomy/desk/author-links.tsx';
import { type PortraitChoice, PortraitField } from '#features/newsroom/taxonomy/desk/portrait-field.tsx';
import { formText } from '#lib/form-text.ts';
import { urls } from '#lib/urls.ts';
import type { Outcome } from '#lib/use-case.ts';
import { authorWords as words } from '#words/newsroom/taxonomy/authors.ts';

/** Makes a signature or changes one. Without `isWhole`, what its own writer keeps: biography, links and account. */
export function AuthorForm({
  author,
  pictures,
  isWhole,
}: {
  author?: EditedAuthor;
  pictures: readonly PortraitChoice[];
  isWhole: boolean;
}) {
  const router = useRouter();
  const { isPending, error, send } = useSending();
  const [sentence, setSentence] = useState('');
  const submit = async (fields: FormData): Promise<Outcome<{ path: string; authorId?: string }>> => {
    const said = {
      biography: formText(fields, 'biography'),
      links: linksOf(fields),
      fediverse: formText(fields, 'fediverse'),
    };
    if (author && !isWhole) return await saveOwnProfileAction({ authorId: author.id, ...said });
    return await saveAuthorAction({
      ...(author ? { authorId: author.id } : {}),
      name: formText(fields, 'name'),
      slug: formText(fields, 'slug').trim(),
      jobTitle: formText(fields, 'jobTitle'),
      portraitId: formText(fields, 'portraitId') || null,
      ...said,
    });
  };
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setSentence('');
    send(
      () => submit(fields),
      ({ authorId }) => {
        setSentence(words.saved);
        if (!author && authorId) router.push(urls.deskAuthor(authorId));
        else router.refresh();
      },
    );
  };
  const faults = error?.fields ?? {};
  return (
    <form className="redirection-forme" onSubmit={save}>
      {isWhole ? (
        <>
          <TextField
            label={words.name}
            name="name"
            maxLength={80}
            defaultValue={author?.name}
            error={faults.name}
            required
          />
          <TextField
            label={words.slug}
            name="slug"
            maxLength={80}
            defaultValue={author?.slug}
            help={words.slugHelp}
            error={faults.slug}
          />
          <TextField
            label={words.jobTitle}
            name="jobTitle"
            maxLength={200}
            defaultValue={author?.jobTitle ?? ''}
            error={faults.jobTitle}
          />
        </>
      ) : null}
      <TextArea
        label={words.biography}
        name="biography"
        rows={5}
        maxLength={3_000}
        defaultValue={author?.biography ?? ''}
        error={faults.biography}
      />
      <AuthorLinks links={author?.links ?? []} faults={faults} />
      <TextField
        label={words.fediverse}
        name="fediverse"
        maxLength={300}
        defaultValue={author?.fediverse ?? ''}
        help={words.fediverseHelp}
        error={faults.fediverse}
      />
      {isWhole ? (
        <PortraitField
          portraitId={author?.portraitId ?? null}
          pictures={pictures}
          error={faults.portraitId}
        />
      ) : null}
      <FormFoot
        error={error}
        isPending={isPending}
        save={author ? words.save : words.create}
        said={sentence}
        isSaidBelow
      />
    </form>
  );
}
