import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { getAkismetAlert } from '#features/readers/comments/data/akismet.queries.ts';
import { getModerationSettings } from '#features/readers/spam-filter/data/moderation-settings.queries.ts';
import { getModelFigures } from '#features/readers/spam-filter/data/spam-model.queries.ts';
import { ModelCard } from '#features/readers/moderation/desk/model-card.tsx';
import { ModerationSettingsForm } from '#features/readers/moderation/desk/moderation-settings-form.tsx';
import { toModerationForm } from '#features/readers/moderation/moderation-form.ts';
import { date } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { moderationSettingsWords as words } from '#words/readers/moderation/moderation-settings.ts';
import { getConfig } from '#server/config.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** How comments are checked before anybody reads them. */
export default async function ModerationSettingsPage() {
  const permission = mayModerateComments(await staffAt(urls.deskModerationSettings()));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const [settings, figures] = await Promise.all([getModerationSettings(), getModelFigures()]);
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <p className="champ-aide">{words.lead}</p>
      <p>
        <Link href={urls.deskModeration()}>{words.back}</Link>
      </p>
      <ModelCard
        figures={figures}
        learnedOn={figures ? `le\u00a0${date(figures.createdAt)}` : ''}
        leastOfEach={settings.figures.model.leastOfEach}
        isOnAtFirst={settings.isModelOn}
      />
      <Akismet />
      <ModerationSettingsForm initial={toModerationForm(settings)} />
    </>
  );
}

async function Akismet() {
  const isOn = getConfig().akismet !== null;
  const alert = isOn ? await getAkismetAlert() : null;
  return (
    <section className="moderation-modele" aria-labelledby="akismet">
      <h2 id="akismet">{words.akismet}</h2>
      <p>{isOn ? words.akismetOn : words.akismetOff}</p>
      {alert ? (
        <p className="note" role="alert">
          {words.akismetAlert(alert.code, alert.message)}
        </p>
      ) : null}
    </section>
  );
}
