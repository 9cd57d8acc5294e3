'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ColumnHeads } from '#components/ui/column-heads.tsx';
import type { AssetRow } from '#features/newsroom/media/data/asset-search.queries.ts';
import type { FolderView } from '#features/newsroom/media/data/folder.queries.ts';
import { AssetMentions } from '#features/newsroom/media/desk/asset-mentions.tsx';
import { nameOf } from '#features/newsroom/media/asset-name.ts';
import { BulkEdit } from '#features/newsroom/media/desk/bulk-edit.tsx';
import { Thumbnail } from '#features/newsroom/media/desk/thumbnail.tsx';
import { date, iso } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { bulkWords, libraryWords as words } from '#words/newsroom/media/media-library.ts';

/** Whose assets this person may change together, and whether rights with them. */
export type ShelfRights = { mayEditAll: boolean; mayLicense: boolean; userId: string | null };

/** What a search found, as a grid or a list; several can be chosen and changed together. */
export function AssetShelf({
  rows,
  folders,
  isList,
  now,
  rights,
}: {
  rows: readonly AssetRow[];
  folders: readonly FolderView[];
  isList: boolean;
  now: Date;
  rights: ShelfRights;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isEditing, setEditing] = useState(false);
  const [sentence, setSentence] = useState('');
  const choose = (id: string, isIn: boolean): void =>
    setChosen((before) => new Set(isIn ? [...before, id] : [...before].filter((other) => other !== id)));
  const picked = rows.filter(({ id }) => chosen.has(id));
  const mayEdit = rights.mayEditAll || picked.every(({ createdById }) => createdById === rights.userId);
  const box = (row: AssetRow) => (
    <label className="vignette-choix">
      <input
        type="checkbox"
        checked={chosen.has(row.id)}
        aria-label={bulkWords.choose(nameOf(row))}
        onChange={(event) => choose(row.id, event.target.checked)}
      />
    </label>
  );
  return (
    <>
      <div className="etagere-gestes" role="group" aria-label={bulkWords.label}>
        <Button
          kind="quiet"
          onClick={() =>
            setChosen(picked.length === rows.length ? new Set() : new Set(rows.map(({ id }) => id)))
          }
        >
          {picked.length === rows.length ? bulkWords.chooseNone : bulkWords.chooseAll}
        </Button>
        {picked.length > 0 ? (
          <>
            <span>{bulkWords.chosen(picked.length)}</span>
            {mayEdit ? (
              <Button onClick={() => setEditing(true)}>{bulkWords.edit}</Button>
            ) : (
              <span className="champ-aide">{bulkWords.notAll}</span>
            )}
          </>
        ) : null}
        <span role="status">{sentence}</span>
      </div>
      {isList ? (
        <AssetTable rows={rows} now={now} box={box} />
      ) : (
        <AssetGrid rows={rows} now={now} box={box} />
      )}
      {isEditing ? (
        <BulkEdit
          assetIds={picked.map(({ id }) => id)}
          folders={folders}
          mayLicense={rights.mayLicense}
          onClose={() => setEditing(false)}
          onDone={() => {
            setSentence(bulkWords.done(picked.length));
            setChosen(new Set());
            setEditing(false);
          }}
        />
      ) : null}
    </>
  );
}

type Shown = { rows: readonly AssetRow[]; now: Date; box: (row: AssetRow) => React.ReactNode };

function AssetGrid({ rows, now, box }: Shown) {
  return (
    <ul className="vignettes">
      {rows.map((row) => (
        <li key={row.id}>
          {box(row)}
          <Link href={urls.deskAsset(row.id)} className="vignette">
            <Thumbnail row={row} />
            <span className="vignette-titre">{nameOf(row)}</span>
          </Link>
          <span className="liste-mention">{row.credit || words.noCredit}</span>
          <AssetMentions asset={row} now={now} />
        </li>
      ))}
    </ul>
  );
}

function AssetTable({ rows, now, box }: Shown) {
  const { columns } = words;
  return (
    <table className="liste etagere">
      <ColumnHeads columns={columns} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <span className="etagere-nom">
                {box(row)}
                <Thumbnail row={row} />
                <Link href={urls.deskAsset(row.id)} className="liste-titre">
                  {nameOf(row)}
                </Link>
              </span>
            </td>
            <td data-label={columns.credit}>{row.credit || words.noCredit}</td>
            <td data-label={columns.rights}>
              <AssetMentions asset={row} now={now} hasLicence />
            </td>
            <td data-label={columns.stories}>{words.stories(row.stories)}</td>
            <td data-label={columns.arrived}>
              <time dateTime={iso(row.createdAt)}>{date(row.createdAt)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
