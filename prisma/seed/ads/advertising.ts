import type { AdSize, SlotKind } from '#features/ads/campaigns/ad-slots.ts';
import type { CampaignKind } from '#features/ads/campaigns/ads.ts';
import { creativeSizes } from '#features/ads/campaigns/creative.ts';
import { urls } from '#lib/urls.ts';

/** An advertiser of the demonstration. Addresses are of names that can't exist (RFC 2606). */
export type DemoAdvertiser = {
  name: string;
  website: string | null;
  contactName: string | null;
  contactEmail: string | null;
  isHouse: boolean;
  campaigns: readonly DemoCampaign[];
};

export type DemoCampaign = {
  name: string;
  kind: CampaignKind;
  slots: readonly SlotKind[];
  priority: number;
  /** At most so many times in so many seconds, where a browser agreed that it is counted. */
  cap?: { impressions: number; seconds: number };
  /** `picture` names its files: `content/ads/<picture>-<size>.webp`. */
  pictures: readonly {
    picture: string;
    name: string;
    sizes: readonly AdSize[];
    clickUrl: string;
    alt: string;
  }[];
  texts: readonly { headline: string; text: string; button: string; clickUrl: string }[];
  /** What it was served on a day of the past, about. */
  servedADay: number;
  /** Where it is, unless it is on the pages: waiting for approval, or sold by the impression, served whole and over. */
  stage?: 'submitted' | 'over';
};

const day = 86_400;

/** What the newspaper and its invented neighbours show. */
export const advertising: readonly DemoAdvertiser[] = [
  {
    name: 'Nouvelles du Monde',
    website: null,
    contactName: null,
    contactEmail: null,
    isHouse: true,
    campaigns: [
      {
        name: 'Autopromotion',
        kind: 'house',
        slots: [],
        priority: 1,
        pictures: [
          {
            picture: 'wire',
            name: 'L’actualité en continu',
            sizes: creativeSizes,
            clickUrl: urls.wire(),
            alt: 'Nouvelles du Monde. L’actualité, dans l’ordre où elle arrive : suivre le fil de la rédaction.',
          },
          {
            picture: 'feeds',
            name: 'Recevez nos articles',
            sizes: creativeSizes,
            clickUrl: urls.feeds(),
            alt: 'Nouvelles du Monde. Nos articles viennent jusqu’à vous : un flux par rubrique, par auteur, par sujet, sans compte.',
          },
          {
            picture: 'charter',
            name: 'Débattre sans se blesser',
            sizes: creativeSizes,
            clickUrl: urls.commentCharter(),
            alt: 'Nouvelles du Monde. Ici, on répond aux idées, pas aux gens : lire la charte des commentaires.',
          },
        ],
        texts: [],
        servedADay: 0,
      },
    ],
  },
  {
    name: 'Les Nuits de Montrelay',
    website: 'https://nuits-de-montrelay.example/',
    contactName: 'Apolline Ferrand',
    contactEmail: 'billetterie@nuits-de-montrelay.example',
    isHouse: false,
    campaigns: [
      {
        name: 'Les Nuits de Montrelay, bannières',
        kind: 'commercial',
        slots: ['banniere-haute', 'entre-rubriques-une'],
        priority: 5,
        cap: { impressions: 4, seconds: day },
        pictures: [
          {
            picture: 'nights',
            name: 'Douze soirs sous les étoiles',
            sizes: ['970x250', '728x90', '320x100', '300x250'],
            clickUrl: 'https://nuits-de-montrelay.example/programme',
            alt: 'Les Nuits de Montrelay. Douze soirs de musique sous les étoiles, dans l’ancienne filature : voir le programme.',
          },
        ],
        texts: [],
        servedADay: 1_180,
      },
      {
        name: 'Les Nuits de Montrelay, dernières places',
        kind: 'commercial',
        slots: ['pave-article'],
        priority: 4,
        pictures: [],
        texts: [
          {
            headline: 'Il reste des places pour les trois derniers soirs',
            text: 'Un quatuor, une harpe, puis tout le monde ensemble : la filature ferme dimanche, à minuit.',
            button: 'Réserver',
            clickUrl: 'https://nuits-de-montrelay.example/billetterie',
          },
        ],
        servedADay: 0,
        stage: 'submitted',
      },
    ],
  },
  {
    name: 'Théâtre de l’Écluse',
    website: 'https://theatre-ecluse.example/',
    contactName: 'Bastien Courtois',
    contactEmail: 'communication@theatre-ecluse.example',
    isHouse: false,
    campaigns: [
      {
        name: 'Abonnements du Théâtre de l’Écluse',
        kind: 'commercial',
        slots: ['colonne-droite'],
        priority: 5,
        pictures: [
          {
            picture: 'theatre',
            name: 'La saison est ouverte',
            sizes: ['300x600', '300x250'],
            clickUrl: 'https://theatre-ecluse.example/abonnements',
            alt: 'Théâtre de l’Écluse. Une chaise, une lampe, et tout recommence : cinq spectacles au choix, à partir de 60 euros.',
          },
        ],
        texts: [],
        servedADay: 640,
      },
    ],
  },
  {
    name: 'Librairie du Quai',
    website: 'https://librairie-du-quai.example/',
    contactName: 'Maud Sérignan',
    contactEmail: 'bonjour@librairie-du-quai.example',
    isHouse: false,
    campaigns: [
      {
        name: 'Les lectures du Quai',
        kind: 'commercial',
        slots: ['pave-article'],
        priority: 5,
        pictures: [],
        texts: [
          {
            headline: 'Le livre que vous cherchez est peut-être au fond',
            text: 'Dix mille titres, trois libraires et un fauteuil, sur le quai de Port-Valmer. Commandez, nous mettons de côté.',
            button: 'Chercher un livre',
            clickUrl: 'https://librairie-du-quai.example/catalogue',
          },
          {
            headline: 'Samedi, un auteur lit à voix haute',
            text: 'Chaque semaine à la Librairie du Quai, une heure de lecture, le café est offert et l’on repart sans rien acheter si l’on veut.',
            button: 'Voir les rencontres',
            clickUrl: 'https://librairie-du-quai.example/rencontres',
          },
        ],
        servedADay: 920,
      },
      {
        name: 'La rentrée des poches',
        kind: 'commercial',
        slots: ['pave-article'],
        priority: 5,
        pictures: [],
        texts: [
          {
            headline: 'Trois poches achetés, le quatrième choisi pour vous',
            text: 'Jusqu’à la fin du mois, une libraire glisse dans votre sac un livre que vous n’auriez pas pris.',
            button: 'Voir la sélection',
            clickUrl: 'https://librairie-du-quai.example/poches',
          },
        ],
        servedADay: 760,
        stage: 'over',
      },
    ],
  },
];
