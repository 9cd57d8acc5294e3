'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ShareCard, ShareCards } from '#features/newsroom/writing/share-card.ts';
import { previewWords as words } from '#words/newsroom/publishing/aftermath.ts';

/** The cards of the last save, as Facebook, X and Google would draw them: cut where they cut. */
export function ShareCardsView({ cards }: { cards: ShareCards }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  return (
    <section className="groupe">
      <h2>{words.cards}</h2>
      <p className="champ-aide">{words.cardsLead}</p>
      <h3>{words.cardNames.facebook}</h3>
      <div className="carte-partage">
        <CardPicture card={cards.facebook} />
        <p className="carte-partage-hote">{cards.facebook.host}</p>
        <p className="carte-partage-titre">{cards.facebook.title}</p>
        <p className="carte-partage-texte">{cards.facebook.description}</p>
      </div>
      <h3>{words.cardNames.x}</h3>
      <div className="carte-partage carte-partage-x">
        <CardPicture card={cards.x} />
        <p className="carte-partage-titre">{cards.x.title}</p>
        <p className="carte-partage-hote">{cards.x.host}</p>
      </div>
      <h3>{words.cardNames.google}</h3>
      <div className="carte-google">
        <p className="carte-partage-hote">{cards.google.trail}</p>
        <p className="carte-google-titre">{cards.google.title}</p>
        <p className="carte-partage-texte">{cards.google.description}</p>
      </div>
      <p className="gestes">
        <Button disabled={isPending} onClick={() => startTransition(() => router.refresh())}>
          {words.refresh}
        </Button>
      </p>
    </section>
  );
}

function CardPicture({ card: { picture } }: { card: ShareCard }) {
  if (!picture) return null;
  return (
    <>
      <img src={picture.url} alt="" />
      {picture.isDefault ? <p className="champ-aide">{words.noPicture}</p> : null}
    </>
  );
}
