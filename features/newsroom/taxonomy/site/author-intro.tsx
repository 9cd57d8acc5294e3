import type { ReactNode } from 'react';
import { type AuthorProfile, placesOf } from '#features/newsroom/taxonomy/author.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/site.ts';

/** Who signs: the picture that the page gives, job, biography, places elsewhere. */
export function AuthorIntro({ author, portrait }: { author: AuthorProfile; portrait: ReactNode }) {
  const places = placesOf(author);
  return (
    <div className="profil">
      {portrait}
      <div>
        {author.jobTitle && <p className="chapo">{frenchTypography(author.jobTitle)}</p>}
        {author.biography && <p>{frenchTypography(author.biography)}</p>}
        {places.length > 0 && (
          <nav aria-label={siteWords.authorLinks}>
            <ul className="sous-rubriques">
              {places.map(({ name, href }) => (
                <li key={href}>
                  <a rel="me noopener" href={href}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </div>
  );
}
