import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Typeface } from '../../schemas/pdf/typeface.ts'
import { Typefaces } from '../../schemas/pdf/typefaces.ts'

const { resolve } = createRequire(import.meta.url)

/**
 * The faces of our documents, from the packages that carry them: Source Sans 3, whose figures stand
 * in columns, and DejaVu Sans for the characters of other scripts. Read once for the whole process.
 */
export function loadTypefaces(): Typefaces {
  loaded ??= new Typefaces(
    {
      regular: read('SourceSans3-Regular', `${SOURCE_SANS}/400Regular/SourceSans3_400Regular.ttf`),
      bold: read('SourceSans3-SemiBold', `${SOURCE_SANS}/600SemiBold/SourceSans3_600SemiBold.ttf`),
    },
    read('DejaVuSans', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  )
  return loaded
}

const SOURCE_SANS = '@expo-google-fonts/source-sans-3'

let loaded: Typefaces | undefined

function read(name: string, file: string): Typeface {
  return new Typeface(name, readFileSync(resolve(file)))
}
