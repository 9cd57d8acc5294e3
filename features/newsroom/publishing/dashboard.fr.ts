/** The desk's first page: what one does now. */
export const dashboardWords = {
  title: 'Que faire maintenant',
  late: 'En retard',
  lateAct: {
    publication: 'Publication prévue',
    update: 'Mise à jour prévue',
    withdrawal: 'Retrait prévu',
  },
  lateSince: (day: string) => `le ${day}`,
  returned: 'Renvoyés à reprendre',
  toReview: 'À relire',
  noneToReview: 'Rien à relire pour l’instant.',
  drafts: 'Mes brouillons',
  noDrafts: 'Aucun brouillon. Un article en attente de vous arrivera ici.',
  sent: 'Mes textes en relecture',
  today: (day: string) => `Aujourd’hui, ${day}`,
  all: (count: number) => `Tout voir (${count})`,
  write: 'Tous les articles',
  other: {
    title: 'Rien ne vous attend',
    help: 'Votre rôle ne donne pas accès aux articles. Ce qui vous revient s’ouvrira ici.',
    rooms: 'Vos salles',
  },
  day: {
    empty: 'Rien de paru ni de programmé aujourd’hui.',
    hour: (hour: number) => `${hour}\u00a0h`,
    late: 'En retard',
    kinds: {
      published: 'Paru',
      publication: 'Programmé',
      update: 'Mise à jour',
      withdrawal: 'Retrait',
    },
    online: 'En ligne',
    of: (headline: string) => `\u00a0: ${headline}`,
  },
} as const;
