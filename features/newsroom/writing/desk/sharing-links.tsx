'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { copy } from '#features/newsroom/sharing/device-share.ts';
import type { ShareLink } from '#features/newsroom/sharing/share-links.ts';
import { shareWords as words } from '#words/newsroom/sharing/share.ts';

/** What readers share the article with: its address, the links of its page, the code of its card. */
export type DeskSharing = { url: string; links: ShareLink[]; code: string };

export function SharingLinks({ sharing: { url, links, code } }: { sharing: DeskSharing }) {
  const [said, setSaid] = useState('');
  const put = async (text: string) => setSaid((await copy(text)) ? words.copied : words.failed);
  return (
    <section className="groupe" aria-labelledby="liens-de-partage">
      <h2 id="liens-de-partage">{words.group}</h2>
      <ul className="liens-de-partage">
        {links.map(({ network, href }) => (
          <li key={network}>
            <a
              href={href}
              aria-label={words.on[network]}
              {...(network !== 'mail' && { target: '_blank', rel: 'noopener noreferrer' })}
            >
              {words.names[network]}
            </a>
          </li>
        ))}
      </ul>
      <p className="gestes">
        <Button onClick={() => void put(url)}>{words.copy}</Button>
        <Button onClick={() => void put(code)}>{words.copyEmbed}</Button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
