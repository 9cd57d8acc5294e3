/**
 * Addresses that no reader follows: robots that look for holes in other people's software. They are not counted,
 * or they would bury the links that people really miss.
 */
const probes = [
  /\.(?:php\d?|aspx?|jspx?|cgi|pl|env|git|sql|bak|old|ini|ya?ml|log|zip|tar|gz|rar|7z|sh|exe|dll|map)$/,
  /(?:^|\/)\.(?!well-known\/)/,
  /\/(?:wp-(?:admin|login|includes|json|content(?!\/uploads))|xmlrpc|phpmyadmin|pma|cgi-bin|vendor|actuator|solr|boaform|hnap1|telescope|debug|console|owa|ecp|autodiscover|administrator|node_modules)(?:\/|$)/,
  /^\/(?:admin|login|shell|config|backup|\.env|server-status|geoserver|manager)(?:\/|$)/,
];

/** True for what only a robot asks. */
export const isProbe = (path: string): boolean => probes.some((pattern) => pattern.test(path));
