import { describe, expect, it } from 'vitest';
import { type SellingSignName, sellingSigns } from '#features/readers/spam-filter/selling-signs.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';

const shownBy = (text: string, about: { authorName?: string; authorUrl?: string } = {}): SellingSignName[] =>
  (Object.keys(sellingSigns) as SellingSignName[]).filter(
    (name) => sellingSigns[name].measure(readText(text), { authorName: '', authorUrl: null, ...about }) > 0,
  );

describe('how a comment sells', () => {
  it.each([
    ['flatteryForLink', 'Merci pour ce bel article !', { authorUrl: 'https://couvreur.test' }],
    ['flatteryForLink', 'Great post, thanks. http://cheap-flights.test', {}],
    ['keywordName', 'Bien vu.', { authorName: 'Boutique en ligne' }],
    ['tradeHost', 'Bien vu.', { authorUrl: 'https://best-insurance.test' }],
    ['keywords', 'sac femme cuir pas cher sac bandoulière homme cuir solde livraison sac voyage', {}],
    ['pitchAndReach', 'Livraison gratuite et paiement à réception, commandez : 06 12 34 56 78', {}],
    ['endsWithContact', 'Pour le reste, écrivez à contact@exemple.fr', {}],
    ['shortLink', 'Tout est là : t.me/canal_test', {}],
    ['nakedDomain', 'Tout est sur exemple.com', {}],
    ['orders', 'Click the link and join us', {}],
    ['orders', 'N’attendez plus, inscrivez-vous. Contactez-nous', {}],
    ['houseSpeaks', 'Notre équipe peut vous aider', {}],
    ['begging', 'please watch my new video on my channel', {}],
    ['hook', 'You won’t believe what he said', {}],
    ['fortune', 'Thanks to Mrs Jones I trade with profit', {}],
    ['introduces', 'Je me présente, je suis un prêteur', {}],
    ['terms', 'Sans engagement, première séance offerte', {}],
    ['delay', 'Résultat en trois jours', {}],
    ['garbled', 'It is very good knowledges for my peoples', {}],
    ['customerAsked', 'Besoin d’argent avant la fin du mois ? On est là.', {}],
    ['rate', 'Je touche 300 € par jour', {}],
  ] as const)('%s: %s', (name, text, about) => expect(shownBy(text, about)).toContain(name));

  it.each([
    ['talk', 'Mon grand-père disait que le maire mentait, et il avait raison.'],
    ['helpline', 'Le 3919 répond jour et nuit aux femmes victimes de violences.'],
    ['deepLink', 'La note : https://www.exemple.org/notes/2026/logement'],
  ] as const)('and how it speaks, %s: %s', (name, text) => {
    expect(shownBy(text)).toContain(name);
    expect(sellingSigns[name].weight).toBeLessThan(0);
  });

  it.each([
    'La passerelle est fermée depuis mars et personne ne sait quand elle rouvrira.',
    'I drive that road twice a day and the cameras have moved the accidents half a mile.',
  ])('nothing of it in %s', (text) => {
    for (const name of shownBy(text)) expect(sellingSigns[name].weight).toBeLessThan(0);
  });
});
