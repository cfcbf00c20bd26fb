import type { Sentence } from './refusal.ts'

export function say(sentence: Sentence, mark?: string): void
export function fault(sentence: Sentence): void
export function progress<T>(
  sentence: Sentence,
  work: (reached: (far: string) => void) => Promise<T>,
): Promise<T>
export function heading(sentence: Sentence): void
export function strong(text: string): string
export function faint(text: string): string
