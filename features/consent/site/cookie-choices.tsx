import { describedPurposes } from '#features/consent/purposes.ts';
import { consentWords, cookiePageWords as words } from '#messages/fr/consent.ts';
import './cookie-tables.css';

/**
 * What was chosen, purpose by purpose, and the way to choose again: consent.island.ts fills it in for this browser.
 * `platform` is the name of the consent platform that asks about advertising in its own window, if there is one.
 */
export function CookieChoices({ platform }: { platform: string | null }) {
  const shown = describedPurposes.filter(({ purpose }) => platform === null || purpose.startsWith('embed-'));
  return (
    <div id="choix" className="choix-cookies">
      <p className="choix-sans-script">{words.withoutScript}</p>
      <p data-gpc="" hidden>
        {words.signalled}
      </p>
      {platform !== null && <p>{words.platform(platform)}</p>}
      <dl>
        {shown.map(({ purpose, title, what, who }) => (
          <div key={purpose}>
            <dt>{title}</dt>
            <dd>
              {what} {consentWords.who} {who}
            </dd>
            <dd
              className="choix-etat"
              data-etat={purpose}
              data-oui={words.states.yes}
              data-non={words.states.no}
              data-rien={words.states.none}
            >
              {words.states.none}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" data-gerer="" hidden>
        {words.manage}
      </button>
    </div>
  );
}
