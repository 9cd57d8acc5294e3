import type { Metadata } from 'next';
import { IslandScript } from '#components/layout/island-script.tsx';
import { keptHourDays } from '#features/readers/audience/audience.ts';
import { OptOutChoice } from '#features/readers/audience/site/opt-out-choice.tsx';
import { keptDays } from '#features/readers/comments/comment-typing.ts';
import { getPostingSettings } from '#features/readers/comments/data/posting.queries.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { urls } from '#lib/urls.ts';
import { optOutPlace, privacyPage } from '#words/office/personal-data/privacy-page.ts';
import { getConfig } from '#server/config.ts';
import { islandAddress } from '#server/web/islands.ts';
import { accountLinkSeconds, sessionSeconds } from '#server/http/limits.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

const daySeconds = 86_400;

/** Every figure is the one in force: of the settings, of the limits, of the configuration. */
async function read() {
  const [{ name, publisher, host, contacts }, retention, posting] = await Promise.all([
    loadSettings(),
    getRetention(),
    getPostingSettings(),
  ]);
  const { akismet, smtpUrl, edgePurgeUrl, s3 } = getConfig();
  return privacyPage({
    name,
    publisher: { name: publisher.name, address: publisher.address },
    hostName: host.name,
    privacyContact: contacts.privacy,
    isAkismet: akismet !== null,
    areCommentsOpen: !posting.isReadOnly,
    outside: {
      hasMailServer: smtpUrl !== null,
      hasEdgeCache: edgePurgeUrl !== null,
      hasFileServer: s3 !== null,
    },
    retention,
    keptTextDays: keptDays,
    sessionDays: sessionSeconds.absolute / daySeconds,
    signUpDays: accountLinkSeconds.signUp / daySeconds,
    hourDays: keptHourDays,
  });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.privacy() });
}

export default async function PrivacyPage() {
  return (
    <>
      <NewspaperPage page={await read()} path={urls.privacy()} places={{ [optOutPlace]: <OptOutChoice /> }} />
      <IslandScript address={islandAddress('opt-out')} />
    </>
  );
}
