import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import type { ArticleFigures } from '#features/readers/audience/article-figures.ts';
import { AsOf } from '#features/readers/audience/desk/as-of.tsx';
import { ShareTable } from '#features/readers/audience/desk/share-table.tsx';
import { StoryFacts } from '#features/readers/audience/desk/story-facts.tsx';
import { ViewsChart } from '#features/readers/audience/desk/views-chart.tsx';
import { toDayPoints, toHourPoints } from '#features/readers/audience/chart-points.ts';
import { readFigures } from '#features/readers/audience/use-cases/read-figures.ts';
import { urls } from '#lib/urls.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';
import { audienceLink } from '#words/newsroom/writing/desk-list.ts';
import { deskMessages } from '#messages/desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: audienceLink.link };

/** Who reads one article: how many and when, from where, how far, on what. A draft has no such page. */
export default async function ArticleAudiencePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await staffAt(urls.deskArticleAudience(id));
  const now = new Date();
  const outcome = await readFigures({ actor, input: { articleId: id, now } });
  if (!outcome.ok) notFound();
  const { story, figures, comparison } = outcome.value;
  const isRead = figures.total.views > 0;
  return (
    <>
      <div className="tete">
        <h1>{words.of(story.headline || deskMessages.list.untitled)}</h1>
        {isRead && (
          <a className={buttonClass()} href={urls.apiArticleFigures(id)} download>
            {words.download}
          </a>
        )}
      </div>
      <p className="audience-liens">
        <Link href={urls.deskArticle(id)}>{words.toArticle}</Link>
        {!story.isWithdrawn && (
          <a href={story.path} target="_blank" rel="noopener">
            {words.seeOnline}
          </a>
        )}
      </p>
      <p className="champ-aide">{words.lead}</p>
      <AsOf now={now} path={urls.deskArticleAudience(id)} />
      {isRead ? (
        <>
          <StoryFacts figures={figures} comparison={comparison} />
          {comparison && (
            <p className="champ-aide">{words.medianOf[comparison.over.kind](comparison.peers)}</p>
          )}
          <Charts figures={figures} />
          <Shares figures={figures} />
        </>
      ) : (
        <div className="vide">
          <p>{words.noReader}</p>
          <p className="champ-aide">{words.noReaderHelp}</p>
        </div>
      )}
    </>
  );
}

function Charts({ figures }: { figures: ArticleFigures }) {
  return (
    <>
      <section aria-labelledby="heures">
        <h2 id="heures">{words.hours}</h2>
        <p className="champ-aide">{words.hoursHelp}</p>
        <ViewsChart points={toHourPoints(figures.hours)} unit="hour" />
      </section>
      <section aria-labelledby="jours">
        <h2 id="jours">{words.days}</h2>
        <p className="champ-aide">{words.daysHelp}</p>
        <ViewsChart points={toDayPoints(figures.days)} unit="day" />
      </section>
    </>
  );
}

/** A site is called by its host. */
const sourceName = (source: string): string =>
  new Map(Object.entries(words.sourceNames)).get(source) ?? source;

function Shares({ figures: { referrers, depths, screens, shares } }: { figures: ArticleFigures }) {
  const { columns } = words;
  return (
    <div className="audience-parts">
      <section aria-labelledby="sources">
        <h2 id="sources">{words.sources}</h2>
        <p className="champ-aide">{words.sourcesHelp}</p>
        <ShareTable
          head={columns.source}
          parts={referrers.map(({ source, readers }) => ({ name: sourceName(source), readers }))}
        />
      </section>
      <section aria-labelledby="profondeur">
        <h2 id="profondeur">{words.depths}</h2>
        <p className="champ-aide">{words.depthsHelp}</p>
        <ShareTable
          head={columns.depth}
          parts={depths.map(({ quarter, readers }) => ({ name: words.quarters[quarter], readers }))}
        />
      </section>
      <section aria-labelledby="ecrans">
        <h2 id="ecrans">{words.screens}</h2>
        <ShareTable
          head={columns.screen}
          parts={screens.map(({ screen, readers }) => ({ name: words.screenNames[screen], readers }))}
        />
      </section>
      <section aria-labelledby="partages">
        <h2 id="partages">{words.shares}</h2>
        <p className="champ-aide">{words.sharesHelp}</p>
        <ShareTable
          head={columns.way}
          parts={shares.map(({ way, readers }) => ({ name: words.shareWays[way], readers }))}
        />
      </section>
    </div>
  );
}
