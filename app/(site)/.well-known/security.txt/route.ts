import { securityTxtAge, toSecurityTxt } from '#features/reach/syndication/plain-files.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const { expires, changesIn } = securityTxtAge();
  describePage({ tags: [tags.settings()], ttl: changesIn });
  const { contacts } = await loadSettings();
  const { siteUrl } = getConfig();
  const contact = contacts.security ?? contacts.newsroom;
  return machineAnswer(
    'text',
    toSecurityTxt({
      contact:
        contact === null
          ? absoluteUrl(siteUrl, urls.about())
          : contact.includes('@')
            ? `mailto:${contact}`
            : contact,
      expires,
      canonical: absoluteUrl(siteUrl, '/.well-known/security.txt'),
    }),
  );
}
