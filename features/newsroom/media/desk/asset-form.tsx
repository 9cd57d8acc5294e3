'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { CheckField, SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { digitalSourceTypes } from '#features/newsroom/media/assets.ts';
import type { DeskAsset } from '#features/newsroom/media/data/desk-asset.queries.ts';
import { editAssetAction } from '#features/newsroom/media/desk/actions.ts';
import { AltField } from '#features/newsroom/media/desk/alt-field.tsx';
import { changesOf } from '#features/newsroom/media/desk/changed-fields.ts';
import { splitKeywords } from '#features/newsroom/media/keywords.ts';
import { mediaLimits } from '#features/newsroom/media/media.schema.ts';
import { formText } from '#lib/form-text.ts';
import { fromSiteTime, toSiteTime } from '#lib/site-time.ts';
import { done } from '#lib/use-case.ts';
import { filmWords } from '#words/newsroom/media/media-film.ts';
import { assetWords as words, sourceTypeWords } from '#words/newsroom/media/media-asset.ts';

/** What is said of an asset. Only what was changed is sent: two people may fill in two fields at once. */
export function AssetForm({ asset }: { asset: DeskAsset }) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const [sentence, setSentence] = useState('');
  const [caption, setCaption] = useState(asset.caption ?? '');
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = fieldsOf(new FormData(event.currentTarget), asset.kind);
    const changes = changesOf(plainFields(asset), typed);
    setSentence('');
    send(
      async () => {
        if (!changes) return done({ changed: 0 });
        const outcome = await editAssetAction({ assetId: asset.id, ...changes });
        // What somebody else wrote becomes what the next attempt is measured by; what was typed stays.
        if (!outcome.ok && outcome.error.code === 'conflict') router.refresh();
        return outcome;
      },
      ({ changed }) => {
        setSentence(changed > 0 ? words.saved : words.unchanged);
        router.refresh();
      },
    );
  };
  const line = (
    name: 'title' | 'credit' | 'creator' | 'copyright' | 'place',
    help?: string,
  ): React.ReactNode => (
    <TextField
      label={words[name]}
      name={name}
      maxLength={mediaLimits.line}
      defaultValue={asset[name] ?? ''}
      help={help}
      error={fault(name)}
    />
  );
  return (
    <form className="groupe" onSubmit={save} aria-labelledby="dit">
      <h2 id="dit">{words.words}</h2>
      {line('title')}
      {asset.kind === 'picture' ? (
        <AltField alt={asset.alt} isDecorative={asset.isDecorative} caption={caption} fault={fault('alt')} />
      ) : null}
      <TextArea
        label={words.caption}
        name="caption"
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
        help={words.captionHelp}
        error={fault('caption')}
      />
      {line('credit', words.creditHelp)}
      {line('creator')}
      {line('copyright')}
      <TextArea
        label={words.usageTerms}
        name="usageTerms"
        defaultValue={asset.usageTerms ?? ''}
        error={fault('usageTerms')}
      />
      <TextField
        label={words.takenAt}
        name="takenAt"
        type="datetime-local"
        defaultValue={asset.takenAt ? toSiteTime(asset.takenAt) : ''}
        error={fault('takenAt')}
      />
      {line('place', words.placeHelp)}
      <TextField
        label={words.keywords}
        name="keywords"
        defaultValue={asset.keywords.join(', ')}
        help={words.keywordsHelp}
        error={fault('keywords')}
      />
      <SelectField
        label={words.digitalSourceType}
        name="digitalSourceType"
        defaultValue={asset.digitalSourceType ?? ''}
        help={words.aiHelp}
      >
        <option value="">{words.unsaid}</option>
        {digitalSourceTypes.map((type) => (
          <option key={type} value={type}>
            {sourceTypeWords[type]}
          </option>
        ))}
      </SelectField>
      {asset.kind === 'picture' ? (
        <CheckField label={words.isGraphic} name="isGraphic" defaultChecked={asset.isGraphic} />
      ) : (
        <TextArea
          label={words.transcript}
          name="transcript"
          help={filmWords.transcriptHelp}
          defaultValue={asset.transcript ?? ''}
          rows={8}
          error={fault('transcript')}
        />
      )}
      <FormFoot error={error} isPending={isPending} save={words.save} said={sentence} isSaidBelow />
    </form>
  );
}

const instantText = (local: string): string | null => {
  const read = fromSiteTime(local);
  if (!read) return null;
  // An hour that the clock skips is refused by the server in words; one that comes twice is the first.
  if (read.kind === 'missing') return local;
  return (read.kind === 'instant' ? read.at : read.first).toISOString();
};

/** The form's fields as they are sent. */
function fieldsOf(form: FormData, kind: DeskAsset['kind']) {
  const text = (name: string) => formText(form, name).trim();
  const optional = (name: string) => text(name) || null;
  const type = digitalSourceTypes.find((known) => known === text('digitalSourceType'));
  return {
    title: optional('title'),
    ...(kind === 'picture' ? { alt: text('alt'), isDecorative: form.has('isDecorative') } : {}),
    caption: optional('caption'),
    credit: text('credit'),
    creator: optional('creator'),
    copyright: optional('copyright'),
    usageTerms: optional('usageTerms'),
    takenAt: instantText(text('takenAt')),
    place: optional('place'),
    keywords: splitKeywords(text('keywords')),
    digitalSourceType: type ?? null,
    ...(kind === 'picture' ? { isGraphic: form.has('isGraphic') } : { transcript: optional('transcript') }),
  };
}

/** The same fields of what was read; an instant to the minute, as the form gives it back. */
function plainFields(asset: DeskAsset) {
  const { takenAt, ...rest } = asset;
  return { ...rest, takenAt: takenAt ? takenAt.toISOString() : null };
}
