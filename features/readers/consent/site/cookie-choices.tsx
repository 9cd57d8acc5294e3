import type { ReactNode } from 'react';
import { describedAdPurposes, describedEmbedPurposes } from '#features/readers/consent/purposes.ts';
import { consentWords, cookiePageWords as words, embedPurposeWords } from '#messages/consent.ts';
import './cookie-tables.css';

/**
 * What was chosen, purpose by purpose, and the way to choose again: consent.island.ts fills it in for this browser.
 * `platform` is the name of the consent platform that asks about advertising in its own window, if there is one.
 */
export function CookieChoices({ platform }: { platform: string | null }) {
  return (
    <div id="choix" className="choix-cookies">
      <p className="choix-sans-script">{words.withoutScript}</p>
      <p data-gpc="" hidden>
        {words.signalled}
      </p>
      {platform !== null && <p>{words.platform(platform)}</p>}
      {platform === null && (
        <dl>
          {describedAdPurposes.map(({ purpose, title, what, who }) => (
            <Choice key={purpose} purpose={purpose} title={title}>
              {what} {consentWords.who} {who}
            </Choice>
          ))}
        </dl>
      )}
      <h3>{embedPurposeWords.group}</h3>
      <p>{embedPurposeWords.what}</p>
      <dl>
        {describedEmbedPurposes.map(({ purpose, title, who }) => (
          <Choice key={purpose} purpose={purpose} title={title}>
            {consentWords.who} {who}
          </Choice>
        ))}
      </dl>
      <button type="button" data-gerer="" hidden>
        {words.manage}
      </button>
    </div>
  );
}

function Choice({ purpose, title, children }: { purpose: string; title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
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
  );
}
