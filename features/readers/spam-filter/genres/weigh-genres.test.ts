import { describe, expect, it } from 'vitest';
import { weighGenres } from '#features/readers/spam-filter/genres/weigh-genres.ts';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import { newCandidate, openPorts } from '#tests/factories/candidates.ts';

const judged = (text: string) => judge(newCandidate({ text }), openPorts());

/** Written apart from the evaluation's set. */
describe('each trade', () => {
  it.each([
    [
      'loan',
      'Je suis un prêteur particulier, offre de prêt de 3 000 à 90 000 euros au taux de 3 %, écrivez-moi.',
    ],
    ['inheritance', 'Veuve en phase terminale, je veux léguer 900 000 euros à une personne de confiance.'],
    ['occult', 'Puissant marabout, retour d’affection en trois jours, résultats garantis.'],
    ['support', 'Numéro du service client Amazon sans attente : appelez le support au 09 70 00 00 00.'],
    ['recovery', 'Un hacker professionnel m’a récupéré mon compte Instagram.'],
    ['crypto', 'Investissez 100 € en bitcoin et recevez 900 € de profits garantis.'],
    ['income', 'Je gagne 300 € par jour grâce au travail à domicile, sans expérience.'],
    ['betting', 'Casino en ligne, bonus sans dépôt, 50 tours gratuits.'],
    ['papers', 'Achetez un passeport enregistré ou un permis sans examen.'],
    ['medicine', 'Cialis sans ordonnance, livraison discrète.'],
    ['adult', 'Plan cul ce soir, disponible maintenant, discrétion assurée.'],
    ['romance', 'Je cherche un homme pour relation sérieuse, faire ta connaissance.'],
    ['followers', 'Abonnez-vous à ma chaîne, lâchez un pouce !'],
    ['referencing', 'Nice post, keep it up! Visit our website.'],
    ['shop', 'Répliques de montres -70 %, livraison gratuite, stock limité.'],
    ['services', 'Artisan, devis gratuit, garantie décennale, nous intervenons partout.'],
    ['bait', 'Cliquez ici et contactez-moi en MP.'],
  ])('%s', (genre, text) => {
    const [first] = weighGenres(readText(text));
    expect(first).toMatchObject({ name: genre });
    expect(first?.found.length).toBeGreaterThan(0);
  });
});

describe('a known reader who speaks of the trade', () => {
  it.each([
    'Ma banque m’a refusé un crédit parce que je suis en CDD, c’est absurde.',
    'Le bitcoin est monté de 12 % cette semaine, et alors ? Cela reste du vent.',
    'Mon grand-père consultait un voyant à Dakar, cela le rassurait.',
    'Le service client de la SNCF m’a raccroché au nez deux fois, un scandale.',
    'On m’a proposé un travail à domicile par SMS, c’était une arnaque, signalez-les.',
    'Les pubs pour les casinos en ligne devraient être interdites avant 22 h.',
    'Mon mari est veuf, il a perdu sa première femme d’un cancer en 2019.',
    'J’ai perdu dix kilos en six mois en marchant tous les jours, sans régime.',
    'Je me suis abonnée à votre journal grâce à cette enquête.',
    'Un plombier honnête, cela existe : le mien m’a pris 60 euros pour une fuite.',
  ])('%s', async (text) => expect(await judged(text)).toMatchObject({ outcome: 'published' }));
});

describe('refused by rule', () => {
  const offer =
    'Grand marabout puissant, retour d’affection rapide de l’être aimé, désenvoûtement, résultats garantis, contactez-moi sur WhatsApp : +229 97 00 00 11';
  it('only when everything points one way', async () => {
    expect(await judged(offer)).toMatchObject({ outcome: 'refused' });
    expect(await judged(offer.replace(/ sur.*/, ''))).toMatchObject({ outcome: 'waiting' });
  });
  it.each([
    ['warns', (text: string) => `Attention à cette arnaque, signalez-la : ${text}`],
    ['quotes', (text: string) => `Reçu ce matin dans ma boîte :\n> ${text}`],
    ['asks', (text: string) => `Vous avez vu ? « ${text} » Qui peut y croire ?`],
  ])('never when somebody %s', async (_, around) => {
    expect((await judged(around(offer))).outcome).not.toBe('refused');
  });
});
