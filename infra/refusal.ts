/** One sentence for the person at the terminal, in both languages. */
export type Sentence = { fr: string; en: string }

/**
 * Facteur cannot start, or a server cannot be had, for a reason the person can do something about.
 * The launcher prints the sentence alone; anything else that is thrown is a bug, shown in full.
 */
export class Refusal extends Error {
  readonly sentence: Sentence

  constructor(sentence: Sentence, options?: ErrorOptions) {
    super(sentence.en, options)
    this.name = 'Refusal'
    this.sentence = sentence
  }
}
