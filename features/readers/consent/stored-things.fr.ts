import type { StoredId, StoredThing } from '#features/readers/consent/register.ts';

type Words = { what: string; lasts: string; ends: string };

/** What each thing in a browser is for, how long it stays, and what makes it go (features/readers/consent/register.ts). */
export const storedThingWords = {
  choice: {
    what: 'Votre choix sur cette page, quel qu’il soit\u00a0: la date, la version du texte, et ce que vous avez accepté ou refusé.',
    lasts: '180\u00a0jours',
    ends: 'Redemandé après 180\u00a0jours, ou quand le texte change. Jamais envoyé avec vos visites.',
  },
  adViews: {
    what: 'Combien de fois chaque publicité vous a été montrée, pour ne pas la répéter.',
    lasts: '30\u00a0jours',
    ends: 'Effacé dès que vous retirez votre accord.',
  },
  audienceRefusal: {
    what: 'Votre refus d’être compté parmi les lecteurs.',
    lasts: 'Jusqu’à ce que vous le repreniez',
    ends: 'Repris sur la page Confidentialité.',
  },
  mastodonServer: {
    what: 'Le serveur Mastodon que vous avez nommé pour y partager un article.',
    lasts: 'Jusqu’à ce que vous l’effaciez',
    ends: 'Videz le champ pour l’oublier.',
  },
  session: {
    what: 'Votre session\u00a0: sans lui, il faudrait un mot de passe à chaque page.',
    lasts: '30\u00a0jours au plus',
    ends: 'Effacé quand vous vous déconnectez.',
  },
  signedIn: {
    what: 'Dit aux pages que vous êtes connecté, et si vous êtes de la rédaction, qui n’est pas comptée parmi les lecteurs.',
    lasts: '30\u00a0jours au plus',
    ends: 'Effacé quand vous vous déconnectez.',
  },
  device: {
    what: 'Reconnaît un appareil qui s’est déjà connecté, pour que personne ne vous enferme dehors en essayant des mots de passe.',
    lasts: '1\u00a0an',
    ends: 'Expire seul\u202f; renouvelé à chaque connexion.',
  },
  signUp: {
    what: 'Permet de confirmer votre inscription depuis le navigateur où vous l’avez demandée.',
    lasts: '2\u00a0jours',
    ends: 'Effacé dès que l’inscription est confirmée.',
  },
  keptForm: {
    what: 'Ce que vous aviez écrit dans un formulaire refusé, pour ne pas le retaper.',
    lasts: '10\u00a0minutes',
    ends: 'Effacé dès que le formulaire est accepté.',
  },
  recoveryCodes: {
    what: 'Vos codes de secours, chiffrés, pour la page qui les montre une fois.',
    lasts: '10\u00a0minutes',
    ends: 'Effacé à la déconnexion, et par la session suivante.',
  },
  returnTo: {
    what: 'La page où vous ramener après la connexion.',
    lasts: 'Le temps de la visite',
    ends: 'Effacé quand vous fermez le navigateur.',
  },
  csrf: {
    what: 'Protège la déconnexion contre les envois d’un autre site.',
    lasts: 'Le temps de la visite',
    ends: 'Effacé quand vous fermez le navigateur.',
  },
  draftJournal: {
    what: 'Le texte en cours d’écriture que le serveur n’a pas encore reçu.',
    lasts: 'Jusqu’à ce qu’il soit enregistré',
    ends: 'Effacé dès que le serveur a le texte.',
  },
  typography: {
    what: 'Le choix de ne pas faire poser les espaces et les guillemets français pendant la frappe.',
    lasts: 'Jusqu’à ce que vous le changiez',
    ends: 'Changé dans l’éditeur.',
  },
  singleKeys: {
    what: 'Le choix de couper les raccourcis d’une seule touche dans les listes.',
    lasts: 'Jusqu’à ce que vous le repreniez',
    ends: 'Repris dans l’aide des raccourcis.',
  },
} as const satisfies Record<StoredId, Words>;

export const storeWords = {
  cookie: 'cookie',
  local: 'stockage local',
  session: 'stockage de session',
} as const satisfies Record<StoredThing['store'], string>;

export const storedTables = {
  reading: 'Pour lire',
  account: 'Pour se connecter et écrire',
  desk: 'Pour la rédaction',
} as const satisfies Record<StoredThing['whose'], string>;

export const storedTableWords = {
  columns: ['Nom', 'À quoi cela sert', 'Durée', 'Ce qui l’efface'],
  /** Who sets it: nobody but us, for everything in these tables. */
  by: 'Tout ce qui suit est posé par ce journal, et lu par lui seul.',
  essential: 'Indispensable',
  asked: 'Posé par votre choix',
  agreed: 'Seulement avec votre accord',
} as const;
