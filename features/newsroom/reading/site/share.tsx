import { embedCode } from '#features/newsroom/sharing/embed-code.ts';
import { isAlwaysSeen, type ShareLink, shareLinks } from '#features/newsroom/sharing/share-links.ts';
import { shareWords as words } from '#words/newsroom/sharing/share.ts';
import { CopyMark, DeviceMark, NetworkMark } from './share-marks.tsx';

/** What is shared of a page. */
export type Sharing = {
  /** Canonical and absolute. */
  url: string;
  title: string;
  /** Absolute address of its picture. */
  picture: string;
  /** Our account on X. */
  xAccount?: string | null;
  /** Absolute address of the card that other sites may show of it; null where there is none. */
  card?: string | null;
  /** Address of passage.island.ts, which the page fetches once somebody selects some of its text. */
  passageIsland?: string | null;
};

/**
 * Plain links to the networks: four always, the others behind « Plus ». share.island.ts shows the buttons, which only
 * scripts can serve: the device's own sheet where it has one, else a copy of the address.
 */
export function Share({ sharing }: { sharing: Sharing }) {
  const links = shareLinks(sharing);
  const seen = links.filter(({ network }) => isAlwaysSeen(network));
  const folded = links.filter(({ network }) => !isAlwaysSeen(network));
  return (
    <div
      className="partage"
      role="group"
      aria-label={words.group}
      data-adresse={sharing.url}
      data-titre={sharing.title}
      data-copie={words.copied}
      data-echec={words.failed}
      data-sur-selection={sharing.passageIsland ?? undefined}
      data-passage={words.passage}
      data-passage-copie={words.passageCopied}
    >
      <div className="partage-premier">
        <button type="button" hidden data-appareil aria-label={words.device} title={words.device}>
          <DeviceMark />
        </button>
        <button type="button" hidden data-copier aria-label={words.copy} title={words.copy}>
          <CopyMark />
        </button>
      </div>
      <ul>
        {seen.map((link) => (
          <li key={link.network}>
            <NetworkLink link={link} hasMark />
          </li>
        ))}
      </ul>
      <details>
        <summary aria-label={words.moreLabel}>{words.more}</summary>
        <div className="partage-plus">
          <ul>
            {folded.map((link) => (
              <li key={link.network}>
                <NetworkLink link={link} />
              </li>
            ))}
            <li>
              <button type="button" hidden data-copier>
                {words.copy}
              </button>
            </li>
          </ul>
          {sharing.card && <Embed card={sharing.card} title={sharing.title} />}
        </div>
      </details>
      <span role="status" />
    </div>
  );
}

/** A mail opens no window. */
function NetworkLink({ link: { network, href }, hasMark }: { link: ShareLink; hasMark?: boolean }) {
  const label = words.on[network];
  return (
    <a
      href={href}
      data-reseau={network}
      aria-label={label}
      {...(hasMark && { title: label })}
      {...(network !== 'mail' && { target: '_blank', rel: 'noopener noreferrer' })}
      {...(network === 'mastodon' && {
        'data-serveur': words.server,
        'data-aide': words.serverHelp,
        'data-exemple': words.serverPlaceholder,
        'data-partager': words.serverGo,
        'data-changer': words.serverChange,
        'data-refus': words.serverBad,
      })}
    >
      {hasMark ? <NetworkMark network={network} /> : words.names[network]}
    </a>
  );
}

/** What another site puts into its page. */
function Embed({ card, title }: { card: string; title: string }) {
  return (
    <details className="partage-integrer">
      <summary>{words.embed}</summary>
      <p>{words.embedHelp}</p>
      <textarea
        readOnly
        rows={5}
        spellCheck={false}
        aria-label={words.embedCode}
        defaultValue={embedCode({ src: card, title })}
      />
      <button type="button" hidden data-copier>
        {words.copyCode}
      </button>
    </details>
  );
}
