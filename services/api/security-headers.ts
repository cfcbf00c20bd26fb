/**
 * What an answer read by a program says to a browser that met it. A constant: the helmet plugin
 * composes its headers anew for each request, so it is kept for the pages people read.
 */
export const MACHINE_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const
