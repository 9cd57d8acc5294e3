import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { type Device, devices } from '#features/ads/campaigns/ad-slots.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { getDeskCreative } from '#features/ads/campaigns/data/desk-creative.queries.ts';
import { previewCreative } from '#features/ads/campaigns/use-cases/preview-creative.ts';
import type { Actor } from '#lib/actor.ts';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { creativePreview as words } from '#words/ads/campaigns/ads-creatives.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** One window for each screen that slots know, in CSS pixels. */
const windows = {
  phone: { width: 360, height: 640 },
  tablet: { width: 800, height: 700 },
  desktop: { width: 1_280, height: 800 },
} as const satisfies Record<Device, { width: number; height: number }>;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ page?: string | string[] }> };

/** A creative on the real page that is asked for, at each screen. */
export default async function CreativePreviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { page } = await searchParams;
  const path = typeof page === 'string' && page !== '' ? page : null;
  const actor = await staffAt(urls.deskCreativePreview(id, path ?? undefined));
  const permission = maySellAds(actor);
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const creative = isId(id) ? await getDeskCreative(id) : null;
  if (!creative) notFound();
  return (
    <>
      <p>
        <Link href={urls.deskCreative(id)}>{words.back(creative.name)}</Link>
      </p>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <form className="creation-page" action={urls.deskCreativePreview(id)}>
        <TextField label={words.page} name="page" help={words.pageHelp} defaultValue={path ?? urls.home()} />
        <Button type="submit">{words.show}</Button>
      </form>
      <p className="champ-aide">{words.note}</p>
      {path === null
        ? null
        : devices.map((device) => (
            <Screen key={device} actor={actor} creativeId={id} path={path} device={device} />
          ))}
    </>
  );
}

type ScreenProps = { actor: Actor; creativeId: string; path: string; device: Device };

/** The page in a window of one screen's width; where the creative has no place on it, the sentence that says so. */
async function Screen({ actor, creativeId, path, device }: ScreenProps) {
  const { width, height } = windows[device];
  const drawn = await previewCreative({ actor, input: { creativeId, path, device } });
  const name = words.screen(words.screens[device], width);
  const slots = drawn.ok ? drawn.value.slots : [];
  return (
    <section className="bord" aria-labelledby={`ecran-${device}`}>
      <h2 id={`ecran-${device}`}>{name}</h2>
      {slots.length === 0 ? (
        <p className="vide">{drawn.ok ? words.nowhere : (drawn.error.detail ?? words.noPage)}</p>
      ) : (
        <>
          <p className="champ-aide">{words.at(slots.join(', '))}</p>
          <div className="creation-ecran" role="group" aria-label={words.frame(name)} tabIndex={0}>
            <iframe
              src={`${urls.apiCreativePreview(creativeId, { page: path, ecran: device })}#pub-${slots[0]}`}
              title={words.frame(name)}
              width={width}
              height={height}
            />
          </div>
        </>
      )}
    </section>
  );
}
