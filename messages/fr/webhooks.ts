export const webhookRefusals = {
  nameNeeded: 'Dites à quoi sert cette adresse.',
  nameTooLong: '80 caractères au plus.',
  nameTaken: 'Ce nom sert déjà\u00A0: le suivi ne saurait pas les distinguer.',
  urlTooLong: 'Cette adresse est trop longue (2\u202F000 caractères au plus).',
  notAnAddress: 'Ce n’est pas une adresse du web, entière, sans «\u00A0#\u00A0».',
  notHttps: 'L’adresse doit commencer par https:// (sauf celles que OUTBOUND_ALLOW nomme).',
  notPublic:
    'Cette adresse n’est pas publique, ou son port n’est pas usuel (80, 443, 8080, 8443)\u00A0: OUTBOUND_ALLOW peut la permettre.',
  ownAddress: 'Le journal ne s’écrit pas à lui-même.',
  actsNeeded: 'Choisissez au moins un événement.',
  tooMany: 'Cinquante webhooks au plus\u00A0: supprimez-en un d’abord.',
  unknown: 'Ce webhook n’existe plus.',
  unknownMessage: 'Ce message n’est plus gardé.',
  paused: 'Ce webhook est suspendu\u00A0: reprenez-le d’abord.',
} as const;
