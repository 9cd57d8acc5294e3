import type { ReactNode } from 'react';
import { type Device, devices, type SlotKind, sizesOf } from '#features/ads/campaigns/ad-slots.ts';
import type { FilledSlot, HouseAd, HousePicture, HouseText } from '#features/ads/delivery/house-ads.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { adWords } from '#words/ads/delivery/ads.ts';

const classOf = {
  'banniere-haute': 'pub-haut',
  'pave-article': 'pub-pave',
  'colonne-droite': 'pub-colonne',
  'entre-rubriques-une': 'pub-entre',
  'mobile-bas': 'pub-bas',
} as const satisfies Record<SlotKind, string>;

/**
 * A place for an advertisement, with what the newspaper shows of itself in it: whole without a script, filled by
 * ads.island.ts where something is sold (docs/contracts/ad-slots.md). `lang`: of the text around, when it is not French.
 */
export function AdSlot({ filled, path, lang }: { filled: FilledSlot; path: string; lang?: string }) {
  const { slot, kind, creatives } = filled;
  const id = `pub-${slot}`;
  const number = slot.slice(slot.lastIndexOf('-') + 1);
  const shown = devices.filter((device) => creatives.some((creative) => creative.devices.includes(device)));
  const [first] = creatives;
  if (!first) return null;
  return (
    <aside
      className={`pub ${classOf[kind]}`}
      id={id}
      aria-label={adWords.label}
      aria-labelledby={`${id} ${id}-lieu`}
      data-pub={slot}
      data-pub-page={path}
      data-pub-ecrans={screens(kind, shown)}
      lang={lang && 'fr'}
      hidden={kind === 'mobile-bas'}
    >
      <span hidden id={`${id}-lieu`}>
        {adWords.places[kind](number)}
      </span>
      <a className="pub-passer" href={`#${id}-fin`}>
        {adWords.skip}
      </a>
      <p className="pub-mention">
        {adWords.label}
        {adWords.separator}
        <span data-pub-annonceur="">{filled.advertiser}</span>
      </p>
      <a
        className="pub-signaler"
        data-pub-signaler=""
        rel="nofollow"
        href={urls.reportAd({ slot, creativeId: first.ad.creativeId, path })}
      >
        {adWords.report}
        <span className="sr-only">{adWords.reportWhat}</span>
      </a>
      {kind === 'mobile-bas' && (
        <button type="button" className="pub-fermer" data-pub-fermer="" aria-label={adWords.close} />
      )}
      <div className="pub-cadre" data-pub-cadre="">
        {creatives.map(({ ad, devices: on }) => (
          <Creative
            key={ad.creativeId}
            ad={ad}
            href={filled.clicks.get(ad.creativeId) ?? ''}
            on={screens(kind, on)}
          />
        ))}
      </div>
      <button
        type="button"
        className="pub-pause"
        data-pub-pause=""
        data-pub-lire={adWords.play}
        aria-label={adWords.pause}
        hidden
      />
      <span id={`${id}-fin`} tabIndex={-1} />
    </aside>
  );
}

/** The screens to name: none where it is all of those that the slot is declared for. */
const screens = (kind: SlotKind, on: readonly Device[]): string | undefined =>
  devices.every((device) => sizesOf(kind, device).length === 0 || on.includes(device))
    ? undefined
    : on.join(' ');

function Creative({ ad, href, on }: { ad: HouseAd; href: string; on: string | undefined }): ReactNode {
  const { drawn } = ad;
  return (
    <a
      className={drawn.kind === 'text' ? 'pub-texte' : 'pub-creation'}
      data-pub-ecrans={on}
      href={href}
      rel="sponsored nofollow"
    >
      {drawn.kind === 'text' ? <Text text={drawn} /> : <Picture picture={drawn} />}
    </a>
  );
}

function Text({ text: { headline, text, button } }: { text: HouseText }) {
  return (
    <>
      <strong>{frenchTypography(headline)}</strong> {text && <span>{frenchTypography(text)}</span>}{' '}
      <em>{frenchTypography(button)}</em>
    </>
  );
}

/**
 * Never fetched before it comes near, nor on a screen where it is not displayed. What moves stands still without a
 * script: nobody could stop it.
 */
function Picture({ picture: { src, still, width, height, alt } }: { picture: HousePicture }) {
  return (
    <img
      src={still ?? src}
      data-pub-anime={still ? src : undefined}
      data-pub-fixe={still ?? undefined}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  );
}
