'use client';

import { memo } from 'react';
import { CheckField, SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { articleFieldNames, genres, urgencies } from '#features/newsroom/articles/articles.ts';
import type { StoryChoices } from '#features/newsroom/articles/desk/edited-article.ts';
import { BylineField } from '#features/newsroom/writing/desk/byline-field.tsx';
import { CommentsField } from '#features/newsroom/writing/desk/comments-field.tsx';
import { CountedArea, CountedField } from '#features/newsroom/writing/desk/counted-field.tsx';
import { LeadPictureField } from '#features/newsroom/writing/desk/lead-picture-field.tsx';
import { SensitiveField } from '#features/newsroom/writing/desk/sensitive-field.tsx';
import { SlugField } from '#features/newsroom/writing/desk/slug-field.tsx';
import { SubjectField } from '#features/newsroom/writing/desk/subject-field.tsx';
import type { Fields } from '#features/newsroom/writing/desk/use-draft.ts';
import type { PictureLibrary } from '#features/newsroom/body/desk/editor-choices.tsx';
import { frenchField } from '#features/newsroom/body/desk/use-french-fields.ts';
import { shownLengths } from '#features/newsroom/reading/headline-length.ts';
import { proposeArticleSlug } from '#features/newsroom/articles/publishing.ts';
import { genreWords } from '#words/newsroom/articles/articles.ts';
import { deskMessages } from '#messages/desk.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';

const words = deskMessages.editor;

/** Everything about a story but its words: where it stands, who signs, what it is about, how it is shown elsewhere. */
export const FieldsColumn = memo(DrawnFields, isSameButBody);

/** A key in the text changes none of these: they are not drawn again for it. */
function isSameButBody(before: FieldsProps, after: FieldsProps): boolean {
  const isSame = (name: keyof FieldsProps) => before[name] === after[name];
  return (
    (['articleId', 'choices', 'library', 'problems', 'onChange'] as const).every(isSame) &&
    articleFieldNames.every((name) => name === 'body' || before.fields[name] === after.fields[name])
  );
}

type FieldsProps = {
  articleId: string;
  /** When the page was drawn: it is no part of the text, and is said at once. */
  isSensitive: boolean;
  fields: Fields;
  choices: StoryChoices;
  library: PictureLibrary;
  problems: Partial<Record<string, string>>;
  onChange: (part: Partial<Fields>) => void;
};

function sectionLabel({ name, parentName, isArchived }: StoryChoices['sections'][number]): string {
  const whole = parentName ? `${parentName} › ${name}` : name;
  return isArchived ? storyFields.archivedSection(whole) : whole;
}

function DrawnFields({ articleId, isSensitive, fields, choices, library, problems, onChange }: FieldsProps) {
  const proposed = proposeArticleSlug({
    articleId,
    slug: null,
    headline: fields.headline,
    slugline: fields.slugline,
  });
  const isArchived = choices.sections.find(({ id }) => id === fields.sectionId)?.isArchived;
  const optional = (name: 'slugline' | 'dateline' | 'sponsor', label: string, help?: string) => (
    <TextField
      label={label}
      help={help}
      data-champ={name}
      value={fields[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.target.value || null })}
    />
  );
  const counted = (name: 'shortHeadline' | 'seoTitle' | 'socialTitle') => (
    <CountedField
      label={words[name]}
      limit={shownLengths[name]}
      data-champ={name}
      {...frenchField}
      value={fields[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.target.value || null })}
    />
  );
  const countedArea = (name: 'seoDescription' | 'socialDescription') => (
    <CountedArea
      label={words[name]}
      limit={shownLengths[name]}
      data-champ={name}
      {...frenchField}
      value={fields[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.target.value || null })}
    />
  );
  const optionalArea = (name: 'editorNote' | 'backstory') => (
    <TextArea
      label={words[name]}
      data-champ={name}
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
          help={isArchived ? storyFields.archivedSectionHelp : undefined}
          data-champ="sectionId"
          value={fields.sectionId}
          onChange={(event) => onChange({ sectionId: event.target.value })}
        >
          {choices.sections.map((section) => (
            <option key={section.id} value={section.id}>
              {sectionLabel(section)}
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
          value={fields.urgency}
          onChange={(event) => onChange({ urgency: Number(event.target.value) })}
        >
          {urgencies.map((urgency) => (
            <option key={urgency} value={urgency}>
              {storyFields.urgencies[urgency]}
            </option>
          ))}
        </SelectField>
        <div data-champ="slug">
          <SlugField
            slug={fields.slug}
            proposed={proposed}
            error={problems.slug}
            onChange={(slug) => onChange({ slug })}
          />
        </div>
        {optional('dateline', words.dateline)}
      </fieldset>
      <div data-champ="bylines">
        <BylineField
          bylines={fields.bylines}
          bylineNote={fields.bylineNote}
          authors={choices.authors}
          error={problems.bylines}
          onChange={(bylines) => onChange({ bylines })}
          onNoteChange={(bylineNote) => onChange({ bylineNote })}
        />
      </div>
      <div data-champ="subjectIds">
        <SubjectField
          subjectIds={fields.subjectIds}
          subjects={choices.subjects}
          onChange={(subjectIds) => onChange({ subjectIds })}
        />
      </div>
      <div data-champ="leadPicture">
        <LeadPictureField
          picture={fields.leadPicture}
          library={library}
          onChange={(leadPicture) => onChange({ leadPicture })}
        />
      </div>
      <details className="groupe">
        <summary>{words.sharing}</summary>
        {counted('shortHeadline')}
        {counted('seoTitle')}
        {countedArea('seoDescription')}
        {counted('socialTitle')}
        {countedArea('socialDescription')}
      </details>
      <details className="groupe">
        <summary>{words.notes}</summary>
        {optionalArea('editorNote')}
        {optional('slugline', words.slugline)}
        {optionalArea('backstory')}
        {optional('sponsor', words.sponsor, storyFields.sponsorHelp)}
        <CheckField
          label={words.aiDisclosure}
          checked={fields.aiDisclosure}
          onChange={(event) => onChange({ aiDisclosure: event.target.checked })}
        />
        <SensitiveField articleId={articleId} initial={isSensitive} />
        <CommentsField
          commentsMode={fields.commentsMode}
          commentsUntil={fields.commentsUntil}
          onChange={onChange}
        />
      </details>
    </div>
  );
}
