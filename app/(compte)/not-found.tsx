import { SearchForm } from '#components/layout/search-form.tsx';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';

/** The doors that are of use to somebody who lost the way; none of them asks the database here. */
const ways = [
  { name: siteWords.toHome, path: urls.home() },
  { name: siteWords.signIn, path: urls.signIn() },
  { name: siteWords.wire, path: urls.wire() },
  { name: siteWords.siteMap, path: urls.siteMap() },
];

/** Nothing at this address of the account. */
export default function AccountNotFound() {
  return (
    <main id="contenu" className="cadre texte absente" tabIndex={-1}>
      <p className="absente-code">404</p>
      <h1>{siteWords.absent.title}</h1>
      <p>{siteWords.absent.text}</p>
      <SearchForm id="recherche-absent" />
      <nav aria-label={siteWords.elsewhere}>
        <ul className="sous-rubriques">
          {ways.map(({ name, path }) => (
            <li key={path}>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}
