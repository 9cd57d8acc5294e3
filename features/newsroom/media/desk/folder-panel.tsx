'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { FolderView } from '#features/newsroom/media/data/folder.queries.ts';
import { deleteFolderAction, saveFolderAction } from '#features/newsroom/media/desk/actions.ts';
import { FolderOptions } from '#features/newsroom/media/desk/folder-options.tsx';
import { formText } from '#lib/form-text.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { folderWords as words } from '#words/newsroom/media/media-library.ts';

type Asked = { kind: 'create' } | { kind: 'rename' | 'remove'; folder: FolderView };

/** The folders with how much each holds; whoever keeps them makes, renames and removes them here. */
export function FolderPanel({
  folders,
  openId,
  mayManage,
}: {
  folders: readonly FolderView[];
  openId: string | null;
  mayManage: boolean;
}) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = folders.find(({ id }) => id === openId);
  const close = (): void => setAsked(null);
  return (
    <section className="dossiers" aria-labelledby="dossiers">
      <h2 id="dossiers">{words.title}</h2>
      <ul>
        <li>
          <Link href={urls.deskMedia()} aria-current={openId ? undefined : 'page'}>
            {words.all}
          </Link>
        </li>
        {folders.map(({ id, name, depth, assets }) => (
          <li key={id} className={`dossier-${depth}`}>
            <Link
              href={withQuery(urls.deskMedia(), { dossier: id })}
              aria-current={id === openId ? 'page' : undefined}
            >
              {name}
            </Link>{' '}
            <span className="liste-mention">{assets}</span>
          </li>
        ))}
      </ul>
      {mayManage ? (
        <p className="gestes">
          <Button kind="quiet" onClick={() => setAsked({ kind: 'create' })}>
            {words.create}
          </Button>
          {open ? (
            <>
              <Button kind="quiet" onClick={() => setAsked({ kind: 'rename', folder: open })}>
                {words.rename}
              </Button>
              <Button kind="quiet" onClick={() => setAsked({ kind: 'remove', folder: open })}>
                {words.remove}
              </Button>
            </>
          ) : null}
        </p>
      ) : null}
      {asked?.kind === 'create' ? <NameFolder folders={folders} parentId={openId} onClose={close} /> : null}
      {asked?.kind === 'rename' ? (
        <NameFolder
          folders={folders}
          folder={asked.folder}
          parentId={asked.folder.parentId}
          onClose={close}
        />
      ) : null}
      {asked?.kind === 'remove' ? <RemoveFolder folder={asked.folder} onClose={close} /> : null}
    </section>
  );
}

function NameFolder({
  folders,
  folder,
  parentId,
  onClose,
}: {
  folders: readonly FolderView[];
  folder?: FolderView;
  parentId: string | null;
  onClose: () => void;
}) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    send(
      () =>
        saveFolderAction({
          ...(folder ? { folderId: folder.id } : {}),
          name: formText(fields, 'name'),
          parentId: formText(fields, 'parentId') || null,
        }),
      ({ folderId }) => {
        onClose();
        if (folder) router.refresh();
        else router.push(withQuery(urls.deskMedia(), { dossier: folderId }));
      },
    );
  };
  return (
    <Dialog title={folder ? words.renameTitle : words.createTitle} onClose={onClose}>
      <form className="formulaire" onSubmit={save}>
        <TextField
          label={words.name}
          name="name"
          maxLength={80}
          defaultValue={folder?.name}
          error={fault('name')}
          required
        />
        <SelectField
          label={words.parent}
          name="parentId"
          defaultValue={parentId ?? ''}
          error={fault('parentId')}
        >
          <option value="">{words.top}</option>
          <FolderOptions folders={folders.filter(({ id }) => id !== folder?.id)} />
        </SelectField>
        <FormRefusal error={error} />
        <p className="dialogue-actions">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind="primary" disabled={isPending}>
            {words.save}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

function RemoveFolder({ folder, onClose }: { folder: FolderView; onClose: () => void }) {
  const router = useRouter();
  const { isPending, error, send } = useSending();
  const remove = (): void =>
    send(
      () => deleteFolderAction({ folderId: folder.id }),
      () => {
        onClose();
        router.push(urls.deskMedia());
      },
    );
  return (
    <Dialog title={words.removeTitle(folder.name)} onClose={onClose}>
      <p>{words.removeHelp}</p>
      <FormRefusal error={error} />
      <p className="dialogue-actions">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind="danger" disabled={isPending} onClick={remove}>
          {words.removeSubmit}
        </Button>
      </p>
    </Dialog>
  );
}
