import type { ReactNode } from 'react';
import {
  describedAdPurposes,
  describedEmbedPurposes,
  textVersion,
} from '#features/readers/consent/purposes.ts';
import { keysByPurpose } from '#features/readers/consent/register.ts';
import { urls } from '#lib/urls.ts';
import { consentWords as words, embedPurposeWords } from '#messages/consent.ts';

/**
 * The question about cookies and the choice in detail, hidden in every page: consent.island.ts shows it where something
 * needs an answer, or when it is asked for. Nothing is ticked; the three answers look the same.
 */
export function ConsentBanner() {
  return (
    <section
      className="consentement"
      aria-label={words.title}
      data-consentement={textVersion}
      data-cles={keysByPurpose}
      data-annonce={words.opened}
      data-nosnippet=""
      hidden
    >
      <p className="sr-only" role="status" />
      <form className="cadre">
        <div className="consentement-texte">
          <h2 tabIndex={-1}>{words.title}</h2>
          <p data-gpc="" hidden>
            {words.signalled}
          </p>
          <p className="consentement-demande">{words.ask}</p>
          <ul>
            {describedAdPurposes.map(({ purpose, title, what, who }) => (
              <Choice key={purpose} purpose={purpose} title={title}>
                <span>{what}</span> {words.who} {who}
              </Choice>
            ))}
          </ul>
          <div className="consentement-integres">
            <p>
              <b>{embedPurposeWords.group}</b>
            </p>
            <p>{embedPurposeWords.what}</p>
            <ul>
              {describedEmbedPurposes.map(({ purpose, title, who }) => (
                <Choice key={purpose} purpose={purpose} title={title}>
                  {words.who} {who}
                </Choice>
              ))}
            </ul>
          </div>
          <p>
            {words.free} <a href={urls.cookies()}>{words.more}</a>
          </p>
        </div>
        <div className="consentement-reponses">
          <button type="button" value="non">
            {words.refuseAll}
          </button>
          <button type="button" value="oui">
            {words.acceptAll}
          </button>
          <button type="button" value="choisir" data-question={words.choose} data-choix={words.save}>
            {words.choose}
          </button>
        </div>
        <button className="consentement-fermer" type="button" value="fermer" aria-label={words.close}>
          ×
        </button>
      </form>
    </section>
  );
}

function Choice({ purpose, title, children }: { purpose: string; title: string; children: ReactNode }) {
  return (
    <li>
      <label>
        <input type="checkbox" name={purpose} />
        <b>{title}</b>
      </label>
      <p>{children}</p>
    </li>
  );
}
