import type { Picture } from '../pdf/picture.ts'
import { textString } from '../pdf/pdf-text.ts'
import type { Field, PartyView } from './block.ts'
import type { Flow, TextBlock } from './pdf-flow.ts'
import { LEFT, PADDING, RIGHT, RULE, STYLES, TINT, TOP, WIDTH } from './pdf-style.ts'
import { labelled } from './typography.ts'
import type { View } from './view.ts'

const LOGO_WIDTH_MAX = 170
const LOGO_HEIGHT_MAX = 56
/** A frame of a strip or of a party is at most this high; what is longer flows over pages. */
const FRAME_HEIGHT_MAX = 400

/** The head of the first page: who writes, and what this is. */
export function drawLetterhead(flow: Flow, view: View, logo: Picture | undefined): void {
  const half = WIDTH / 2 - 10
  const left =
    TOP + (logo === undefined ? drawIssuer(flow, view, half) : drawLogo(flow, view, logo))
  const { structure } = flow.document
  const title = flow.block(view.title, STYLES.title, half)
  flow.draw(title, structure.append('H1'), LEFT, TOP, RIGHT)
  const right = TOP + title.height
  if (view.number === '') {
    flow.y = Math.max(left, right) + 14
    return
  }
  const number = flow.block(view.number, STYLES.number, half)
  if (number.height <= 2 * title.height) {
    flow.draw(number, structure.append('P'), LEFT, right, RIGHT)
    flow.y = Math.max(left, right + number.height) + 14
    return
  }
  flow.y = Math.max(left, right)
  flow.pour(flow.block(view.number, STYLES.number, WIDTH), structure.append('P'), LEFT)
  flow.y += 14
}

/** The name of the seller, which stands whole in its frame below. */
function drawIssuer(flow: Flow, { issuer }: View, width: number): number {
  if (issuer === '') return 0
  const name = flow.block(flow.shortened(issuer, STYLES.issuer, width), STYLES.issuer, width)
  flow.draw(name, flow.document.structure.append('P'), LEFT, TOP + 5)
  return name.height + 5
}

function drawLogo(flow: Flow, { issuer }: View, logo: Picture): number {
  const scale = Math.min(LOGO_WIDTH_MAX / logo.width, LOGO_HEIGHT_MAX / logo.height)
  const [width, height] = [logo.width * scale, logo.height * scale]
  const name = flow.document.addPicture(logo)
  const figure = flow.document.structure.append('Figure', `/Alt ${textString(issuer)}`)
  flow.page.content(figure, () => {
    flow.page.image(name, LEFT, TOP, width, height)
  })
  return height
}

/** The strip of what is looked for first, at most four facts to a line. */
export function drawFacts(flow: Flow, facts: readonly Field[]): void {
  if (facts.length === 0) return
  const perLine = facts.length > 4 ? 3 : facts.length
  for (let first = 0; first < facts.length; first += perLine) {
    drawStrip(flow, facts.slice(first, first + perLine), WIDTH / perLine)
  }
  flow.y += 12
}

function drawStrip(flow: Flow, facts: readonly Field[], width: number): void {
  const inner = width - 2 * PADDING
  const made = facts.map(({ label, value }) => ({
    label: flow.block(label, STYLES.label, inner),
    value: flow.block(value, STYLES.strong, inner),
  }))
  const height = Math.max(...made.map(({ label, value }) => label.height + value.height)) + 10
  if (height > FRAME_HEIGHT_MAX) {
    pourFields(flow, facts)
    return
  }
  flow.ensure(height)
  const top = flow.y
  flow.page.artifact('Layout', () => {
    flow.page.rectangle(LEFT, top, WIDTH, height, TINT)
  })
  made.forEach(({ label, value }, index) => {
    const element = flow.document.structure.append('P')
    const x = LEFT + index * width + PADDING
    flow.draw(label, element, x, top + 4)
    flow.draw(value, element, x, top + 4 + label.height)
  })
  flow.y += height
}

function pourFields(flow: Flow, fields: readonly Field[]): void {
  for (const { label, value } of fields) {
    const text = labelled(label, value, flow.language)
    flow.pour(flow.block(text, STYLES.body, WIDTH), flow.document.structure.append('P'), LEFT)
  }
}

/** The parties, two by two, each in its frame. */
export function drawParties(flow: Flow, parties: readonly PartyView[]): void {
  const gap = 12
  const width = (WIDTH - gap) / 2
  for (let first = 0; first < parties.length; first += 2) {
    const pair = parties.slice(first, first + 2)
    const cards = pair.map((party) => cardOf(flow, party, width - 2 * PADDING))
    const height = Math.max(...cards.map(heightOf)) + 2 * PADDING
    if (height > FRAME_HEIGHT_MAX) {
      pair.forEach((party) => {
        pourCard(flow, cardOf(flow, party, WIDTH))
      })
      continue
    }
    flow.ensure(height)
    cards.forEach((card, index) => {
      drawCard(flow, card, LEFT + index * (width + gap), width, height)
    })
    flow.y += height + 10
  }
  flow.y += 4
}

type Card = readonly {
  readonly block: TextBlock
  readonly type: 'H2' | 'P'
  /** Space above. */
  readonly gap: number
}[]

function cardOf(flow: Flow, { role, name, lines, fields }: PartyView, width: number): Card {
  const paragraph = (text: string, style: TextBlock['style'], gap = 0) => ({
    block: flow.block(text, style, width),
    type: 'P' as const,
    gap,
  })
  return [
    { block: flow.block(role, STYLES.heading, width), type: 'H2', gap: 0 },
    ...(name === '' ? [] : [paragraph(name, STYLES.strong, 2)]),
    ...lines.map((line) => paragraph(line, STYLES.body)),
    ...fields.map(({ label, value }, index) =>
      paragraph(labelled(label, value, flow.language), STYLES.detail, index === 0 ? 4 : 0),
    ),
  ]
}

function heightOf(card: Card): number {
  return card.reduce((sum, { block, gap }) => sum + block.height + gap, 0)
}

function drawCard(flow: Flow, card: Card, x: number, width: number, height: number): void {
  flow.page.artifact('Layout', () => {
    flow.page.frame(x, flow.y, width, height, RULE)
  })
  const section = flow.document.structure.append('Sect')
  let y = flow.y + PADDING - 1
  for (const { block, type, gap } of card) {
    flow.draw(block, section.append(type), x + PADDING, y + gap)
    y += block.height + gap
  }
}

function pourCard(flow: Flow, card: Card): void {
  const section = flow.document.structure.append('Sect')
  for (const { block, type, gap } of card) {
    flow.y += gap
    flow.pour(block, section.append(type), LEFT)
  }
  flow.y += 10
}
