'use client';

import { CheckField, SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { genres, urgencies } from '#features/articles/articles.ts';
import type { StoryChoices } from '#features/articles/desk/edited-article.ts';
import { BylineField } from '#features/articles/desk/byline-field.tsx';
import { LeadPictureField } from '#features/articles/desk/lead-picture-field.tsx';
import { SubjectField } from '#features/articles/desk/subject-field.tsx';
import type { Fields } from '#features/articles/desk/use-draft.ts';
import { proposeArticleSlug } from '#features/articles/publishing.ts';
import { genreWords } from '#messages/fr/articles.ts';
import { deskMessages } from '#messages/fr/desk.ts';

const words = deskMessages.editor;

/** Everything about a story but its words: where it stands, who signs, what it is about, how it is shown elsewhere. */
export function FieldsColumn({
  articleId,
  fields,
  choices,
  problems,
  onChange,
}: {
  articleId: string;
  fields: Fields;
  choices: StoryChoices;
  problems: Partial<Record<string, string>>;
  onChange: (part: Partial<Fields>) => void;
}) {
  const proposed = proposeArticleSlug({
    articleId,
    slug: null,
    headline: fields.headline,
    slugline: fields.slugline,
  });
  const optional = (
    name: 'shortHeadline' | 'seoTitle' | 'socialTitle' | 'slugline' | 'dateline' | 'sponsor',
    label: string,
  ) => (
    <TextField
      label={label}
      value={fields[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.target.value || null })}
    />
  );
  const optionalArea = (
    name: 'seoDescription' | 'socialDescription' | 'editorNote' | 'backstory',
    label: string,
  ) => (
    <TextArea
      label={label}
      value={fields[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.target.value || null })}
    />
  );
  return (
    <div className="editeur-champs">
      <fieldset className="groupe">
        <legend>{words.placing}</legend>
        <SelectField
          label={words.section}
          value={fields.sectionId}
          onChange={(event) => onChange({ sectionId: event.target.value })}
        >
          {choices.sections.map((section) => (
            <option key={section.id} value={section.id}>
              {section.parentName ? `${section.parentName} › ${section.name}` : section.name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.genre}
          value={fields.genre}
          onChange={(event) => {
            const genre = genres.find((known) => known === event.target.value);
            if (genre) onChange({ genre });
          }}
        >
          {genres.map((genre) => (
            <option key={genre} value={genre}>
              {genreWords[genre]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.urgency}
          help={words.urgencyHelp}
          value={fields.urgency}
          onChange={(event) => onChange({ urgency: Number(event.target.value) })}
        >
          {urgencies.map((urgency) => (
            <option key={urgency} value={urgency}>
              {urgency}
            </option>
          ))}
        </SelectField>
        <TextField
          label={words.slug}
          help={fields.slug ? undefined : words.slugHelp(proposed)}
          error={problems.slug}
          value={fields.slug ?? ''}
          inputMode="url"
          autoCapitalize="none"
          onChange={(event) => onChange({ slug: event.target.value.trim().toLowerCase() || null })}
        />
        {optional('dateline', words.dateline)}
      </fieldset>
      <BylineField
        bylines={fields.bylines}
        bylineNote={fields.bylineNote}
        authors={choices.authors}
        error={problems.bylines}
        onChange={(bylines) => onChange({ bylines })}
        onNoteChange={(bylineNote) => onChange({ bylineNote })}
      />
      <SubjectField
        subjectIds={fields.subjectIds}
        subjects={choices.subjects}
        onChange={(subjectIds) => onChange({ subjectIds })}
      />
      <LeadPictureField
        picture={fields.leadPicture}
        pictures={choices.pictures}
        onChange={(leadPicture) => onChange({ leadPicture })}
      />
      <details className="groupe">
        <summary>{words.sharing}</summary>
        {optional('shortHeadline', words.shortHeadline)}
        {optional('seoTitle', words.seoTitle)}
        {optionalArea('seoDescription', words.seoDescription)}
        {optional('socialTitle', words.socialTitle)}
        {optionalArea('socialDescription', words.socialDescription)}
      </details>
      <details className="groupe">
        <summary>{words.notes}</summary>
        {optionalArea('editorNote', words.editorNote)}
        {optional('slugline', words.slugline)}
        {optionalArea('backstory', words.backstory)}
        {optional('sponsor', words.sponsor)}
        <CheckField
          label={words.aiDisclosure}
          checked={fields.aiDisclosure}
          onChange={(event) => onChange({ aiDisclosure: event.target.checked })}
        />
        <CheckField
          label={words.commentsOpen}
          checked={fields.commentsMode === 'open'}
          onChange={(event) => onChange({ commentsMode: event.target.checked ? 'open' : 'closed' })}
        />
      </details>
    </div>
  );
}
