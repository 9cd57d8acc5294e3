import type { ShareNetwork } from '#features/newsroom/sharing/share-links.ts';

const nb = '\u00a0';

/** What readers are told around sharing. */
export const shareWords = {
  group: 'Partager',
  names: {
    facebook: 'Facebook',
    x: 'X',
    linkedin: 'LinkedIn',
    pinterest: 'Pinterest',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    bluesky: 'Bluesky',
    threads: 'Threads',
    mastodon: 'Mastodon',
    reddit: 'Reddit',
    mail: 'Courriel',
  } satisfies Record<ShareNetwork, string>,
  on: {
    facebook: 'Partager sur Facebook (nouvelle fenêtre)',
    x: 'Partager sur X (nouvelle fenêtre)',
    linkedin: 'Partager sur LinkedIn (nouvelle fenêtre)',
    pinterest: 'Épingler sur Pinterest (nouvelle fenêtre)',
    whatsapp: 'Partager sur WhatsApp (nouvelle fenêtre)',
    telegram: 'Partager sur Telegram (nouvelle fenêtre)',
    bluesky: 'Partager sur Bluesky (nouvelle fenêtre)',
    threads: 'Partager sur Threads (nouvelle fenêtre)',
    mastodon: 'Partager sur Mastodon (nouvelle fenêtre)',
    reddit: 'Partager sur Reddit (nouvelle fenêtre)',
    mail: 'Partager par courriel',
  } satisfies Record<ShareNetwork, string>,
  /** Words of the copy button, which exists only where scripts run. */
  copy: 'Copier le lien',
  copied: 'Copié',
  failed: 'Copie impossible',
  device: 'Partager avec l’appareil',
  more: 'Plus',
  moreLabel: 'Plus de façons de partager',
  embed: 'Intégrer',
  embedHelp:
    'Collez ce code dans votre page\u202f: il y montre une carte de l’article, sans script ni cookie.',
  embedCode: 'Code à coller',
  copyCode: 'Copier le code',
  copyEmbed: 'Copier le code d’intégration',
  server: 'Votre serveur Mastodon',
  serverHelp: 'Retenu sur cet appareil seulement. Un champ vide l’oublie.',
  serverPlaceholder: 'piaille.fr',
  serverGo: 'Partager',
  serverChange: 'Changer de serveur Mastodon',
  serverBad: `Ce n’est pas une adresse de serveur${nb}: écrivez par exemple piaille.fr.`,
  passage: 'Partager ce passage',
  passageCopied: 'Lien vers ce passage copié',
  picture: 'Partager l’image',
  /** What a card in another site's page says. */
  newWindow: '(nouvelle fenêtre)',
  gone: 'Cet article n’est plus publié',
  absentCard: 'Cet article n’existe pas',
  toNewspaper: (name: string) => `Lire ${name}`,
  pin: 'Épingler sur Pinterest (nouvelle fenêtre)',
} as const;
