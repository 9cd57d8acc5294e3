/** Why a line of ads.txt, app-ads.txt or sellers.json can't stay. */
export const adFileReasons = {
  tooManyLines: (most: number) => `Le fichier ne peut pas dépasser ${most} lignes.`,
  tooLong: (most: number) => `La ligne dépasse ${most} signes.`,
  controls: 'La ligne contient un caractère invisible\u00A0: retapez-la au lieu de la coller.',
  unknownVariable: (name: string, known: string) =>
    `«\u00A0${name}\u00A0» n’est pas une variable d’ads.txt 1.1. Elles sont\u00A0: ${known}.`,
  emptyVariable: (name: string) => `${name} n’a pas de valeur après le signe égal.`,
  managerCountry:
    'MANAGERDOMAIN prend un domaine et, après une virgule, un pays en deux lettres\u00A0: MANAGERDOMAIN=regie.fr, FR.',
  tooFewFields: (count: number) =>
    `Il faut trois champs séparés par des virgules (domaine, identifiant du compte, DIRECT ou RESELLER)\u00A0; il y en a ${count}.`,
  tooManyFields: (count: number) =>
    `Il faut trois ou quatre champs séparés par des virgules\u00A0; il y en a ${count}.`,
  domain: (domain: string) => `«\u00A0${domain}\u00A0» n’est pas un nom de domaine.`,
  address: (domain: string) =>
    `«\u00A0${domain}\u00A0» est une adresse\u00A0: donnez le domaine seul, sans «\u00A0https://\u00A0» ni chemin.`,
  noAccount: 'Il manque l’identifiant du compte, le deuxième champ.',
  spacedAccount: (account: string) => `L’identifiant du compte «\u00A0${account}\u00A0» contient une espace.`,
  relationship: (relationship: string) =>
    `Le troisième champ est DIRECT ou RESELLER, pas «\u00A0${relationship}\u00A0».`,
  authority: (authority: string) =>
    `«\u00A0${authority}\u00A0» n’est pas un identifiant de certification\u00A0: des lettres et des chiffres, rien d’autre.`,
  repeated: (first: number) => `La ligne ${first} dit déjà la même chose.`,
  notJson: 'Ce n’est plus du JSON à partir d’ici\u00A0: une virgule, un guillemet ou une accolade manque.',
  sellersField: (field: string) =>
    field === ''
      ? 'Le fichier doit être un objet avec «\u00A0version\u00A0» et «\u00A0sellers\u00A0».'
      : `«\u00A0${field}\u00A0» manque ou n’a pas la forme que demande sellers.json 1.0.`,
  sellerField: (field: string) =>
    field === ''
      ? 'Chaque vendeur est un objet avec «\u00A0seller_id\u00A0» et «\u00A0seller_type\u00A0».'
      : `Vendeur\u00A0: «\u00A0${field}\u00A0» manque ou n’a pas la forme que demande sellers.json 1.0.`,
} as const;

/** The page of the desk where they are edited. */
export const adFileWords = {
  title: 'Fichiers de la régie',
  lead: 'Ces fichiers disent aux acheteurs qui a le droit de vendre l’espace du journal. Sans vendeur, laissez-les vides\u00A0: le journal y déclare alors que personne d’autre ne vend son espace.',
  fields: { adsTxt: 'ads.txt', appAdsTxt: 'app-ads.txt', sellersJson: 'sellers.json' },
  help: {
    adsTxt:
      'Pour le site. Une ligne par vendeur\u00A0: domaine, identifiant du compte, DIRECT ou RESELLER, et s’il existe l’identifiant de certification. Le signe # ouvre une remarque.',
    appAdsTxt:
      'Pour les applications du journal. Mêmes règles. Vide, il dit la même chose qu’un ads.txt vide.',
    sellersJson:
      'Seulement si le journal vend aussi l’espace d’autres éditeurs. Vide, il déclare une liste de vendeurs vide.',
  },
  fault: ({ line, reason }: { line: number; reason: string }) => `Ligne ${line}\u00A0: ${reason}`,
  more: (count: number) => `Et ${count} autres lignes à reprendre.`,
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: 'Enregistré. Les fichiers servis sont à jour.',
  preview: 'Ce qui est servi',
  open: (name: string) => `Ouvrir ${name}`,
  conflict:
    'Quelqu’un a changé ce fichier entre-temps. Rechargez la page pour voir sa version\u00A0; la vôtre reste ici.',
} as const;
