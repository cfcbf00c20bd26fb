import type { Bilingual } from '../../schemas/rules/finding.ts'

const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { fr: 'ce fichier n’existe pas', en: 'there is no such file' },
  EACCES: { fr: 'sa lecture est interdite', en: 'reading it is forbidden' },
  EISDIR: { fr: 'c’est un dossier', en: 'it is a folder' },
}

/** Why a file could not be read. Rethrows what is no fault of the file. */
export function unreadable(file: string, error: unknown): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code]
  if (reason === undefined) throw new Error(`cannot read ${file}`, { cause: error })
  return { fr: `${file} : ${reason.fr}.`, en: `${file}: ${reason.en}.` }
}
