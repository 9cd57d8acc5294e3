import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { OlderNewer } from '#components/layout/older-newer.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { SearchForm } from '#components/layout/search-form.tsx';
import { urls } from '#lib/urls.ts';
import { publicationStateWords } from '#words/newsroom/articles/articles.ts';
import { kitWords as words } from '#messages/kit.ts';

/** Every colour, as ground and as text where it is meant for text. */
export function KitColors() {
  return (
    <>
      <h3>{words.parts.colors}</h3>
      <ul className="kit-couleurs">
        {Object.entries(words.colors).map(([name, word]) => (
          <li key={name} className={`kit-couleur-${name}`}>
            {word}
          </li>
        ))}
      </ul>
    </>
  );
}

export function KitType() {
  return (
    <>
      <h3>{words.parts.type}</h3>
      <dl className="kit-lettres">
        {(['headline', 'body', 'sans'] as const).map((face) => (
          <div key={face} className={`kit-lettre-${face}`}>
            <dt>{words.faces[face]}</dt>
            <dd>
              {words.sample}
              <span>{words.sampleText}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The ways through the readers' pages, on their own styles. */
export function KitWays({ theme }: { theme: string }) {
  const crumbs = [
    { name: words.crumb, path: urls.section('monde') },
    { name: words.subCrumb, path: urls.section('europe') },
  ];
  return (
    <>
      <h3>{words.parts.ways}</h3>
      <Breadcrumb crumbs={crumbs} />
      <OlderNewer page={2} hasNext pathOf={() => urls.deskKit()} />
      <Pager page={250} pages={5_000} pathOf={() => urls.deskKit()} />
      <SearchForm id={`kit-recherche-${theme}`} hint={words.help} />
    </>
  );
}

/** What stands where there is nothing, where something is on its way, and where something must be said. */
export function KitStates() {
  return (
    <>
      <h3>{words.parts.states}</h3>
      <p className="note">{words.note}</p>
      <p className="note note-bonne">{words.goodNote}</p>
      <ul className="kit-publication">
        {(['none', 'scheduled', 'published', 'withdrawn'] as const).map((state) => (
          <li key={state} className={`etat etat-${state}`}>
            {publicationStateWords[state]}
          </li>
        ))}
      </ul>
      <p className="vide">{words.empty}</p>
      <p className="vide" role="status" aria-busy="true">
        {words.loading}
      </p>
    </>
  );
}
