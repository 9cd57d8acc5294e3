'use client';

import type { Byline } from '#features/newsroom/articles/articles.ts';
import type { AuthorToSign } from '#features/newsroom/articles/desk/edited-article.ts';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { deskMessages } from '#messages/desk.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

const words = deskMessages.editor;

/** Who signs, in order: profiles, never accounts. */
export function BylineField({
  bylines,
  bylineNote,
  authors,
  error,
  onChange,
  onNoteChange,
}: {
  bylines: Byline[];
  bylineNote: string | null;
  authors: AuthorToSign[];
  error?: string | undefined;
  onChange: (bylines: Byline[]) => void;
  onNoteChange: (note: string | null) => void;
}) {
  const nameOf = (authorId: string) => {
    const author = authors.find(({ id }) => id === authorId);
    if (!author) return versionMessages.values.unknownName;
    return author.isArchived ? storyFields.archivedAuthor(author.name) : author.name;
  };
  const free = authors.filter(
    (author) => !author.isArchived && !bylines.some((byline) => byline.authorId === author.id),
  );
  const replace = (at: number, byline: Byline) =>
    onChange(bylines.map((old, index) => (index === at ? byline : old)));
  const swap = (at: number, other: number) => {
    const next = [...bylines];
    const moved = next[at];
    const replaced = next[other];
    if (!moved || !replaced) return;
    next[at] = replaced;
    next[other] = moved;
    onChange(next);
  };
  return (
    <fieldset className="groupe">
      <legend>{words.signatures}</legend>
      {error ? (
        <p className="champ-erreur" role="alert">
          {error}
        </p>
      ) : null}
      <ol className="signatures">
        {bylines.map((byline, at) => (
          <li key={byline.authorId}>
            <span className="signature-nom">{nameOf(byline.authorId)}</span>
            <TextField
              label={words.authorRole}
              value={byline.role ?? ''}
              onChange={(event) => replace(at, withWord(byline, 'role', event.target.value))}
            />
            <TextField
              label={storyFields.authorNote}
              value={byline.note ?? ''}
              onChange={(event) => replace(at, withWord(byline, 'note', event.target.value))}
            />
            <span className="signature-gestes">
              <Button
                kind="quiet"
                disabled={at === 0}
                onClick={() => swap(at, at - 1)}
                aria-label={`${words.moveUp} ${nameOf(byline.authorId)}`}
              >
                ↑
              </Button>
              <Button
                kind="quiet"
                disabled={at === bylines.length - 1}
                onClick={() => swap(at, at + 1)}
                aria-label={`${words.moveDown} ${nameOf(byline.authorId)}`}
              >
                ↓
              </Button>
              <Button
                kind="quiet"
                onClick={() => onChange(bylines.filter((_, index) => index !== at))}
                aria-label={`${words.remove} ${nameOf(byline.authorId)}`}
              >
                {words.remove}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {free.length > 0 ? (
        <SelectField
          label={words.addAuthor}
          value=""
          onChange={(event) => event.target.value && onChange([...bylines, { authorId: event.target.value }])}
        >
          <option value="">—</option>
          {free.map((author) => (
            <option key={author.id} value={author.id}>
              {author.name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <TextField
        label={words.bylineNote}
        value={bylineNote ?? ''}
        onChange={(event) => onNoteChange(event.target.value || null)}
      />
    </fieldset>
  );
}

function withWord(byline: Byline, name: 'role' | 'note', text: string): Byline {
  const { [name]: _, ...rest } = byline;
  return text ? { ...rest, [name]: text } : rest;
}
