import { join } from 'node:path';
import sharp from 'sharp';
import { type CardToDraw, cardSvg } from '#features/newsroom/media/drawing/card-picture.ts';
import { openTypesetter } from '#features/newsroom/media/drawing/typesetter.ts';

export type CardsAsked = { folder: string; cards: CardToDraw[] };
/** Its name in the folder that was given, and the size of what stands there. */
export type DrawnCard = { name: string; width: number; height: number };

/** Paper, ink, a tint and the greys between them: with so many no edge is seen to step. */
const colours = 64;

/**
 * Draws cards into a folder, in the order in which they were asked. PNG: flat colours and sharp letters weigh less
 * than half of a JPEG that shows no fringe round them, and every network takes it.
 */
export async function drawCards({ folder, cards }: CardsAsked): Promise<DrawnCard[]> {
  const typesetter = await openTypesetter();
  const drawn: DrawnCard[] = [];
  for (const [at, card] of cards.entries()) {
    const name = `card-${at}.png`;
    const { width, height } = await sharp(Buffer.from(cardSvg(card, typesetter)))
      .png({ palette: true, colours, dither: 0, effort: 7 })
      .toFile(join(folder, name));
    drawn.push({ name, width, height });
  }
  return drawn;
}
