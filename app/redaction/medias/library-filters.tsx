import Link from 'next/link';
import { buttonClass } from '#components/ui/button.tsx';
import { CheckField, SelectField, TextField } from '#components/ui/field.tsx';
import { assetKinds, orientations } from '#features/newsroom/media/assets.ts';
import type { FolderView } from '#features/newsroom/media/data/folder.queries.ts';
import { FolderOptions } from '#features/newsroom/media/desk/folder-options.tsx';
import {
  isAsked,
  type MediaSearch,
  missingFilters,
  rightsFilters,
  toLibraryQuery,
} from '#features/newsroom/media/media.schema.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { assetKindWords, orientationWords } from '#words/newsroom/media/media-desk.ts';
import { libraryViews, libraryWords as words } from '#words/newsroom/media/media-library.ts';

const asKey = (search: Partial<MediaSearch>): string =>
  new URLSearchParams(toLibraryQuery(search)).toString();

/** The library's views in one press, and everything that it is searched by. */
export function LibraryFilters({ search, folders }: { search: MediaSearch; folders: readonly FolderView[] }) {
  const { vue } = search;
  const asked = { ...search, vue: null, page: 1 };
  return (
    <>
      <nav className="vues" aria-label={words.views}>
        {libraryViews.map((view) => (
          <Link
            key={view.label}
            href={withQuery(urls.deskMedia(), toLibraryQuery({ ...view.search, vue }))}
            aria-current={isSame(view.search, asked) ? 'page' : undefined}
          >
            {view.label}
          </Link>
        ))}
      </nav>
      <form className="filtres phototheque-filtres" action={urls.deskMedia()}>
        <TextField label={words.q} type="search" name="q" defaultValue={search.q} />
        <SelectField label={words.rights} name="droits" defaultValue={search.droits ?? ''}>
          <option value="">{words.anyRights}</option>
          {rightsFilters.map((name) => (
            <option key={name} value={name}>
              {words.rightsFilters[name]}
            </option>
          ))}
        </SelectField>
        <SelectField label={words.folder} name="dossier" defaultValue={search.dossier ?? ''}>
          <option value="">{words.anyFolder}</option>
          <FolderOptions folders={folders} />
        </SelectField>
        <details className="filtres-plus" open={isAsked({ ...search, q: '', droits: null, dossier: null })}>
          <summary>{words.more}</summary>
          <LesserFilters search={search} />
        </details>
        <button type="submit" className={buttonClass()}>
          {words.filter}
        </button>
        {vue ? <input type="hidden" name="vue" value={vue} /> : null}
        {isAsked(search) ? (
          <Link className={buttonClass('quiet')} href={urls.deskMedia()}>
            {words.reset}
          </Link>
        ) : null}
      </form>
    </>
  );
}

const isSame = (view: Partial<MediaSearch>, asked: Partial<MediaSearch>): boolean => {
  const sorted = (search: Partial<MediaSearch>) => asKey(search).split('&').toSorted().join('&');
  return sorted(view) === sorted(asked);
};

function LesserFilters({ search }: { search: MediaSearch }) {
  return (
    <div className="filtres">
      <TextField label={words.credit} name="credit" defaultValue={search.credit} />
      <TextField label={words.keyword} name="mot" defaultValue={search.mot} />
      <TextField label={words.from} type="date" name="du" defaultValue={search.du ?? ''} />
      <TextField label={words.to} type="date" name="au" defaultValue={search.au ?? ''} />
      <SelectField label={words.orientation} name="sens" defaultValue={search.sens ?? ''}>
        <option value="">{words.anyOrientation}</option>
        {orientations.map((name) => (
          <option key={name} value={name}>
            {orientationWords[name]}
          </option>
        ))}
      </SelectField>
      <SelectField label={words.kind} name="nature" defaultValue={search.nature ?? ''}>
        <option value="">{words.anyKind}</option>
        {assetKinds.map((name) => (
          <option key={name} value={name}>
            {assetKindWords[name]}
          </option>
        ))}
      </SelectField>
      <SelectField label={words.missing} name="manque" defaultValue={search.manque ?? ''}>
        <option value="">{words.anyMissing}</option>
        {missingFilters.map((name) => (
          <option key={name} value={name}>
            {words.missingFilters[name]}
          </option>
        ))}
      </SelectField>
      <CheckField
        label={words.unused}
        name="inutilisee"
        value="1"
        defaultChecked={search.inutilisee !== null}
      />
      <CheckField label={words.online} name="enligne" value="1" defaultChecked={search.enligne !== null} />
      <CheckField label={words.ai} name="ia" value="1" defaultChecked={search.ia !== null} />
    </div>
  );
}
