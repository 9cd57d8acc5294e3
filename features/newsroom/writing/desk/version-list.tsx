import { buttonClass } from '#components/ui/button.tsx';
import type { Version } from '#features/newsroom/articles/data/revision-history.queries.ts';
import { RestoreVersionButton } from '#features/newsroom/writing/desk/restore-version-button.tsx';
import { VersionWords } from '#features/newsroom/writing/desk/version-words.tsx';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

const words = versionMessages;

/** Every version with who, when and how long; any two are chosen to be compared, without scripts too. */
export function VersionList({
  articleId,
  versions,
  mayEdit,
  chosen,
  page,
}: {
  articleId: string;
  versions: Version[];
  mayEdit: boolean;
  chosen: { from: string | undefined; to: string | undefined };
  page: number;
}) {
  return (
    <form action={urls.deskVersions(articleId)} className="versions-formulaire">
      {page > 1 ? <input type="hidden" name="page" value={page} /> : null}
      <table className="liste versions">
        <thead>
          <tr>
            <th scope="col">{words.columns.from}</th>
            <th scope="col">{words.columns.to}</th>
            <th scope="col">{words.columns.version}</th>
            <th scope="col">{words.columns.when}</th>
            <th scope="col">{words.columns.who}</th>
            <th scope="col">{words.columns.words}</th>
            {mayEdit ? <th scope="col">{words.columns.acts}</th> : null}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <td className="version-choix">
                <label>
                  <input
                    type="radio"
                    name="de"
                    value={version.id}
                    defaultChecked={version.id === chosen.from}
                    aria-label={words.from(version.number)}
                  />
                  <span aria-hidden="true">{words.columns.from}</span>
                </label>
              </td>
              <td className="version-choix">
                <label>
                  <input
                    type="radio"
                    name="a"
                    value={version.id}
                    defaultChecked={version.id === chosen.to}
                    aria-label={words.to(version.number)}
                  />
                  <span aria-hidden="true">{words.columns.to}</span>
                </label>
              </td>
              <td>
                <span className="version-numero">{version.number}</span> <VersionWords version={version} />
              </td>
              <td data-label={words.columns.when}>
                <time dateTime={version.createdAt.toISOString()}>{dateAndClock(version.createdAt)}</time>
              </td>
              <td data-label={words.columns.who}>{version.createdByName ?? words.byNobody}</td>
              <td data-label={words.columns.words}>{words.words(version.wordCount)}</td>
              {mayEdit ? (
                <td>
                  {version.isWorking ? null : (
                    <RestoreVersionButton articleId={articleId} version={version} />
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="gestes">
        <button type="submit" className={buttonClass('primary')}>
          {words.compare}
        </button>
      </p>
    </form>
  );
}
