/** The rules of EN 16931 on UBL that the profile drops, or has others for. */
export const REPLACED_IDS: ReadonlySet<string> = new Set([
  ...numbered('BR', '22 23 24 26 27 28 54'),
  // Moved to the preceding invoices of the document alone: lines refer to lines with them.
  'BR-55',
  'UBL-SR-06',
  'UBL-SR-07',
  ...numbered('BR', 'AE-08 AF-01 AF-08 AG-08 E-01 E-08 G-01 G-08 IC-01 IC-08 S-01 S-08 S-09 S-10'),
  ...numbered('BR', 'O-01 O-02 O-03 O-04 O-08 O-11 O-12 O-13 O-14 Z-01 Z-08 Z-10'),
  ...numbered('BR-CL', '10 20 24'),
  ...numbered('BR-CO', '04 10 11 12 13 15 17'),
  ...numbered('UBL-SR', '04 16 20 34 37 48 52'),
  ...numbered('UBL-CR', '018 026 047 096 099 194 195 258 259 269 270 271 272 273 274 288'),
  ...numbered('UBL-CR', '410 439 480 481 490 523 524 525 528 529 530 531 550 561 563'),
  ...numbered('UBL-CR', '600 601 609 611 619 633 634 645 662 669 670'),
])

function numbered(family: string, numbers: string): readonly string[] {
  return numbers.split(' ').map((number) => `${family}-${number}`)
}
