'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { licenceKinds } from '#features/newsroom/media/assets.ts';
import type { FolderView } from '#features/newsroom/media/data/folder.queries.ts';
import {
  editAssetsAction,
  moveAssetsAction,
  setAssetRightsAction,
} from '#features/newsroom/media/desk/actions.ts';
import { FolderOptions } from '#features/newsroom/media/desk/folder-options.tsx';
import { splitKeywords } from '#features/newsroom/media/keywords.ts';
import { fromLastDay } from '#features/newsroom/media/rights-days.ts';
import { formText } from '#lib/form-text.ts';
import { done, type Outcome } from '#lib/use-case.ts';
import { licenceWords } from '#words/newsroom/media/media-desk.ts';
import { bulkWords as words } from '#words/newsroom/media/media-library.ts';

/** No folder at all, where an empty value leaves each asset where it is. */
const noFolder = 'aucun';

/** One form for several assets: what is filled in is given to each of them, what is empty stays. */
export function BulkEdit({
  assetIds,
  folders,
  mayLicense,
  onClose,
  onDone,
}: {
  assetIds: string[];
  folders: readonly FolderView[];
  mayLicense: boolean;
  onClose: () => void;
  onDone: () => void;
}) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const [isEmpty, setEmpty] = useState(false);
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const acts = actsOf(new FormData(event.currentTarget), assetIds);
    setEmpty(acts.length === 0);
    if (acts.length === 0) return;
    send(
      () => performAll(acts),
      () => {
        onDone();
        router.refresh();
      },
    );
  };
  return (
    <Dialog title={words.title(assetIds.length)} onClose={onClose}>
      <form className="formulaire" onSubmit={save}>
        <p className="champ-aide">{words.help}</p>
        <TextField label={words.credit} name="credit" maxLength={300} error={fault('credit')} />
        <TextField label={words.creator} name="creator" maxLength={300} error={fault('creator')} />
        <TextField
          label={words.addKeywords}
          name="addKeywords"
          help={words.keywordsHelp}
          error={fault('addKeywords')}
        />
        <TextField label={words.removeKeywords} name="removeKeywords" error={fault('removeKeywords')} />
        <SelectField label={words.folder} name="folderId" error={fault('folderId')}>
          <option value="">{words.keep}</option>
          <option value={noFolder}>{words.noFolder}</option>
          <FolderOptions folders={folders} />
        </SelectField>
        {mayLicense ? (
          <>
            <SelectField label={words.licence} name="licence">
              <option value="">{words.keep}</option>
              {licenceKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {licenceWords[kind]}
                </option>
              ))}
            </SelectField>
            <TextField label={words.lastDay} name="lastDay" type="date" error={fault('rightsExpireAt')} />
            <TextField label={words.territories} name="territories" maxLength={300} />
          </>
        ) : null}
        <FormRefusal error={error} />
        {isEmpty ? (
          <p className="note" role="alert">
            {words.nothing}
          </p>
        ) : null}
        <p className="dialogue-actions">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind="primary" disabled={isPending}>
            {words.submit}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

type Act = () => Promise<Outcome<unknown>>;

/** One act for each kind of change that the form asks; each is all or nothing, and they stop at the first refusal. */
function actsOf(fields: FormData, assetIds: string[]): Act[] {
  const given = (name: string) => formText(fields, name).trim();
  const filled = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (given(name) === '' ? [] : [[name, given(name)]])));
  const [addKeywords, removeKeywords] = [
    splitKeywords(given('addKeywords')),
    splitKeywords(given('removeKeywords')),
  ];
  const words = filled(['credit', 'creator']);
  const end = fromLastDay(given('lastDay'));
  const licence = licenceKinds.find((kind) => kind === given('licence'));
  const territories = given('territories');
  const rights = {
    ...(licence ? { licence } : {}),
    ...(territories === '' ? {} : { territories }),
    ...(end ? { rightsExpireAt: end.toISOString() } : {}),
  };
  const folderId = given('folderId');
  const hasWords = Object.keys(words).length + addKeywords.length + removeKeywords.length > 0;
  return [
    ...(hasWords ? [() => editAssetsAction({ assetIds, values: words, addKeywords, removeKeywords })] : []),
    ...(Object.keys(rights).length > 0 ? [() => setAssetRightsAction({ assetIds, values: rights })] : []),
    ...(folderId === ''
      ? []
      : [() => moveAssetsAction({ assetIds, folderId: folderId === noFolder ? null : folderId })]),
  ];
}

async function performAll(acts: readonly Act[]): Promise<Outcome<unknown>> {
  for (const act of acts) {
    const outcome = await act();
    if (!outcome.ok) return outcome;
  }
  return done(null);
}
