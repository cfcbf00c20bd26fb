/** The two profiles of F1: Base from 2026, Full (with lines) from 2027. */
export const F1_PROFILES = ['Base', 'Full'] as const
export type F1Profile = (typeof F1_PROFILES)[number]

const FILE_NAME = /^(Base|Full)_([^/\\]{1,240})\.xml$/

/**
 * The name of an F1 file inside its envelope: `Base_<name>.xml` or `Full_<name>.xml`. What a file
 * name cannot carry safely (an invoice number may hold a `/`) is written `=` and its hexadecimal
 * code, so that two names never become one.
 */
export function f1FileName(profile: F1Profile, name: string): string {
  const safe = name.replaceAll(/[^A-Za-z0-9_-]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `=${code.toString(16).toUpperCase().padStart(2, '0')}=`
  })
  return `${profile}_${safe}.xml`
}

/** The profile of an F1 file by its name, case-sensitive; `undefined` when the name is not one. */
export function f1ProfileOf(fileName: string): F1Profile | undefined {
  const prefix = FILE_NAME.exec(fileName)?.[1]
  return F1_PROFILES.find((profile) => profile === prefix)
}
