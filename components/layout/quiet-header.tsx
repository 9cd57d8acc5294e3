import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';

/**
 * The masthead without menu or search, for pages that are no reading: the account, the pages of bad days. `name` is
 * null where nothing could tell it; the way back stays.
 */
export function QuietHeader({ name }: { name: string | null }) {
  return (
    <header className="entete entete-sobre">
      <div className="entete-haut cadre">
        {name && (
          <a className="titre-journal" href={urls.home()}>
            {name}
          </a>
        )}
        <a className="retour" href={urls.home()}>
          {siteWords.front}
        </a>
      </div>
    </header>
  );
}
