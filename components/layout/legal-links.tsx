import { urls } from '#lib/urls.ts';
import { cookiePageWords } from '#messages/consent.ts';
import { siteWords } from '#messages/site.ts';
import { pageTitles } from '#messages/site-pages.ts';

/** What the law wants within reach of every page; `accessibility` is the sentence or the title of its page. */
export function LegalLinks({ accessibility = pageTitles.accessibility }: { accessibility?: string }) {
  const links = [
    { name: pageTitles.legalNotice, path: urls.legalNotice() },
    { name: pageTitles.privacy, path: urls.privacy() },
    { name: cookiePageWords.manage, path: urls.cookieChoices() },
    { name: pageTitles.commentCharter, path: urls.commentCharter() },
    { name: siteWords.siteMap, path: urls.siteMap() },
    { name: accessibility, path: urls.accessibility() },
  ];
  return (
    <nav aria-label={siteWords.legal}>
      <ul>
        {links.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The foot of pages that are no reading; without a state nobody could be asked for it. */
export function QuietFooter({ accessibility }: { accessibility?: keyof typeof siteWords.accessibility }) {
  return (
    <footer className="pied">
      <div className="pied-loi cadre">
        <LegalLinks {...(accessibility ? { accessibility: siteWords.accessibility[accessibility] } : {})} />
      </div>
    </footer>
  );
}
