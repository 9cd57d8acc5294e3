import { reportAnchors } from '#features/newsroom/requests/report-anchors.ts';
import { requestLimits } from '#features/newsroom/requests/requests.schema.ts';
import { urls } from '#lib/urls.ts';
import { reportWords as words } from '#words/newsroom/requests/requests.ts';

/**
 * « Signaler une erreur » under an article: a plain form that needs no script, folded until it is asked for. What
 * became of it is told by a sentence that the address points to.
 */
export function ReportForm({ articleId, path }: { articleId: string; path: string }) {
  return (
    <section className="signaler" aria-label={words.summary}>
      <p id={reportAnchors.received} className="signaler-suite" role="status">
        {words.received}
      </p>
      <p id={reportAnchors.incomplete} className="signaler-suite">
        {words.incomplete}
      </p>
      <p id={reportAnchors.tooMany} className="signaler-suite">
        {words.tooMany}
      </p>
      <p id={reportAnchors.failed} className="signaler-suite">
        {words.failed}
      </p>
      <details>
        <summary>{words.summary}</summary>
        <form method="post" action={urls.apiReports(articleId)}>
          <p>{words.lead}</p>
          <input type="hidden" name="page" value={path} />
          <p className="signaler-piege" aria-hidden="true">
            <label htmlFor="signaler-site">{words.trap}</label>
            <input id="signaler-site" name="site" type="text" tabIndex={-1} autoComplete="off" />
          </p>
          <p>
            <label htmlFor="signaler-passage">{words.passage}</label>
            <textarea id="signaler-passage" name="passage" rows={2} maxLength={requestLimits.passage} />
          </p>
          <p>
            <label htmlFor="signaler-message">{words.message}</label>
            <textarea
              id="signaler-message"
              name="message"
              rows={4}
              maxLength={requestLimits.message}
              required
            />
          </p>
          <p>
            <label htmlFor="signaler-nom">{words.name}</label>
            <input
              id="signaler-nom"
              name="name"
              type="text"
              autoComplete="name"
              maxLength={requestLimits.name}
              aria-describedby="signaler-donnees"
            />
          </p>
          <p>
            <label htmlFor="signaler-adresse">{words.email}</label>
            <input
              id="signaler-adresse"
              name="email"
              type="email"
              autoComplete="email"
              maxLength={254}
              aria-describedby="signaler-donnees"
            />
          </p>
          <p id="signaler-donnees" className="signaler-donnees">
            {words.privacy} <a href={urls.privacy()}>{words.privacyLink}</a>
          </p>
          <button type="submit">{words.submit}</button>
        </form>
      </details>
    </section>
  );
}
